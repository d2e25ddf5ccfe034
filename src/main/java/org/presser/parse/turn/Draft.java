package org.presser.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.cue.Cue;

/**
 * A turn while it is assembled: its cue, or null where it has no label, and its speech.
 *
 * <p>Not thread-safe.
 */
public final class Draft {

  private final Cue cue;
  private final Boolean asks;
  private final List<Piece> pieces = new ArrayList<>();
  private int end;

  /** Opens a turn at a cue, or one without a label where the cue is null. */
  public Draft(Cue cue) {
    this(cue, null);
  }

  /**
   * Opens a turn.
   *
   * @param cue the cue, or null where it has no label
   * @param asks whether a turn without a label asks; null if that is not known
   */
  public Draft(Cue cue, Boolean asks) {
    this.cue = cue;
    this.asks = asks;
    this.end = cue == null ? -1 : cue.body();
  }

  /** Adds speech. */
  public void add(Piece piece) {
    pieces.add(piece);
    end = piece.to();
  }

  /** Goes on with another turn's speech, which begins a paragraph. */
  public void resume(Draft other) {
    for (int i = 0; i < other.pieces.size(); i++) {
      Piece p = other.pieces.get(i);
      add(i == 0 ? new Piece(p.from(), p.to(), true) : p);
    }
    reach(other.end);
  }

  /** Makes the turn reach at least to an index: a label that was printed again belongs to it. */
  void reach(int index) {
    end = Math.max(end, index);
  }

  /** Returns the cue, or null. */
  public Cue cue() {
    return cue;
  }

  /** Returns whether a turn without a label asks; null if that is not known. */
  public Boolean asks() {
    return asks;
  }

  /** Returns the label as printed, or null. */
  public String label() {
    return cue == null ? null : cue.label();
  }

  /** Returns the speech, in text order. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Returns the index of the first character: that of the label where there is one. */
  public int start() {
    return cue != null ? cue.start() : pieces.get(0).from();
  }

  /** Returns the index after the last character. */
  public int end() {
    return end;
  }
}
