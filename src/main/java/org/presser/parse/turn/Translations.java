package org.presser.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Joins turns with their translations in documents that print each turn twice, in a Chinese and in
 * a Latin script by turns.
 */
public final class Translations {

  private static final int FEWEST = 4;

  private Translations() {}

  /** Returns the turns, each with the translation that follows it; the same turns if none do. */
  public static List<Draft> join(List<Draft> drafts, String text) {
    if (!alternate(drafts, text)) {
      return drafts;
    }
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i += 2) {
      Draft d = drafts.get(i);
      drafts.get(i + 1).pieces().forEach(d::add);
      out.add(d);
    }
    return out;
  }

  /** Tells whether the scripts change with every turn and every turn has a label. */
  private static boolean alternate(List<Draft> drafts, String text) {
    if (drafts.size() < FEWEST || drafts.size() % 2 != 0) {
      return false;
    }
    boolean first = cjk(drafts.get(0), text);
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      boolean label = d.label() != null && Chars.cjk(d.label().charAt(0));
      boolean wanted = first == (i % 2 == 0);
      if (d.label() == null || cjk(d, text) != wanted || label != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a turn opens in a Chinese script. */
  private static boolean cjk(Draft d, String text) {
    int dense = 0;
    int letters = 0;
    if (d.pieces().isEmpty()) {
      return false;
    }
    Piece p = d.pieces().get(0);
    for (int i = p.from(); i < p.to(); i++) {
      char c = text.charAt(i);
      dense += Chars.cjk(c) ? 1 : 0;
      letters += Chars.cased(c) ? 1 : 0;
    }
    return dense * 2 > letters;
  }
}
