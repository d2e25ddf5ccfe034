package org.presser.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Splits turns of documents that label one side only: an answer without a label follows each
 * question, or a question without one stands before each answer.
 */
public final class UnlabelledTurns {

  /** Who answers asks another one to in so few characters. */
  private static final int INVITATION = 80;

  private final String text;
  private final List<Draft> out = new ArrayList<>();

  private UnlabelledTurns(String text) {
    this.text = text;
  }

  /** Splits what follows a labelled question's last asking paragraph off as an answer. */
  public static List<Draft> answers(List<Draft> drafts, String text) {
    UnlabelledTurns u = new UnlabelledTurns(text);
    for (Draft d : drafts) {
      u.splitAnswer(d);
    }
    return u.out;
  }

  /** Splits asking paragraphs right before a labelled answer off as questions. */
  public static List<Draft> questions(List<Draft> drafts, String text) {
    return split(drafts, text, false);
  }

  /** Splits the paragraph right before each labelled answer off as a question, asking or not. */
  public static List<Draft> before(List<Draft> drafts, String text) {
    return split(drafts, text, true);
  }

  private static List<Draft> split(List<Draft> drafts, String text, boolean all) {
    UnlabelledTurns u = new UnlabelledTurns(text);
    for (int i = 0; i < drafts.size(); i++) {
      boolean answered = i + 1 < drafts.size() && drafts.get(i + 1).label() != null;
      if (answered && !u.handsOver(drafts.get(i), drafts.get(i + 1))) {
        String label = drafts.get(i + 1).label();
        u.splitQuestion(drafts.get(i), all || label.equals(drafts.get(i).label()));
      } else {
        u.out.add(drafts.get(i));
      }
    }
    return u.out;
  }

  /** Tells whether somebody asks another one who answers to go on: {@code Mario, will you add?} */
  private boolean handsOver(Draft d, Draft next) {
    List<Piece> pieces = d.pieces();
    if (d.label() == null || d.label().equals(next.label()) || pieces.isEmpty()) {
      return false;
    }
    Piece last = pieces.get(pieces.size() - 1);
    String words = text.substring(last.from(), last.to());
    int comma = words.indexOf(',');
    return last.paragraph()
        && words.length() <= INVITATION
        && comma > 0
        && words.lastIndexOf(' ', comma) < 0
        && Character.isUpperCase(words.charAt(0));
  }

  private void splitAnswer(Draft d) {
    List<Piece> pieces = d.pieces();
    int cut = pieces.size();
    if (d.label() != null) {
      for (int i = 1; i < pieces.size(); i++) {
        if (pieces.get(i).paragraph() && asks(pieces, i - 1)) {
          cut = i;
          break;
        }
      }
      for (int i = 1; i < pieces.size() && cut == pieces.size(); i++) {
        cut = pieces.get(i).paragraph() ? i : cut;
      }
    }
    split(d, cut, false);
  }

  private void splitQuestion(Draft d, boolean all) {
    List<Piece> pieces = d.pieces();
    int cut = pieces.size();
    int last = pieces.size() - 1;
    if (last >= 0 && (all || asks(pieces, last))) {
      cut = last;
      while (cut > 0 && !pieces.get(cut).paragraph()) {
        cut--;
      }
    }
    boolean wholeAnswer = d.label() != null && cut == 0;
    split(d, wholeAnswer ? pieces.size() : cut, true);
  }

  private void split(Draft d, int cut, boolean asks) {
    List<Piece> pieces = d.pieces();
    if (cut >= pieces.size()) {
      out.add(d);
      return;
    }
    if (cut > 0 || d.label() != null) {
      Draft first = new Draft(d.cue(), d.asks());
      pieces.subList(0, cut).forEach(first::add);
      out.add(first);
    }
    Draft second = new Draft(null, asks);
    pieces.subList(cut, pieces.size()).forEach(second::add);
    out.add(second);
  }

  /** Tells whether a piece ends with a question mark, an asker in brackets behind it apart. */
  private boolean asks(List<Piece> pieces, int index) {
    Piece p = pieces.get(index);
    int i = p.to() - 1;
    if (i > p.from() && ")）".indexOf(text.charAt(i)) >= 0) {
      while (i > p.from() && "(（".indexOf(text.charAt(i)) < 0) {
        i--;
      }
      i--;
    }
    while (i >= p.from() && (Chars.closing(text.charAt(i)) || Chars.blank(text.charAt(i)))) {
      i--;
    }
    return i >= p.from() && Chars.question(text, i);
  }
}
