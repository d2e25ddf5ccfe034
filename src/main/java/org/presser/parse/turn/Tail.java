package org.presser.parse.turn;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Bare;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Telephone;
import org.presser.parse.page.Wrap;

/**
 * Finds the foot of the page under the last turn: blocks that are no sentences, contacts, links.
 * The last turn keeps its first block whatever it looks like.
 */
final class Tail {

  private static final double MOSTLY = 0.6;

  /** A typist's initials have so many letters. */
  private static final int INITIALS = 3;

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final LineKind[] kinds;

  private Tail(Page page, Wrap wrap, Words words, LineKind[] kinds) {
    this.page = page;
    this.words = words;
    this.wrap = wrap;
    this.kinds = kinds;
  }

  /**
   * Marks the lines of the foot as furniture.
   *
   * @param from the first line that may belong to it: the last turn's second block
   */
  static void mark(Page page, Wrap wrap, Words words, LineKind[] kinds, int from) {
    new Tail(page, wrap, words, kinds).mark(from);
  }

  private void mark(int from) {
    int blocks = 0;
    int bare = 0;
    int sure = 0;
    int start = kinds.length;
    for (int i = kinds.length - 1; i >= from; i--) {
      if (kinds[i] == LineKind.DIVIDER) {
        break;
      }
      if (page.blank(i) || !closesBlock(i)) {
        continue;
      }
      int first = firstOf(i, from);
      boolean furniture = sure(first, i);
      boolean note = note(page.line(first));
      boolean event = kinds[first] == LineKind.EVENT && event(page.line(first));
      boolean open = furniture || note && !event || !event && !page.sentenceEndsBefore(page.to(i));
      blocks++;
      bare += open ? 1 : 0;
      sure += furniture ? 1 : 0;
      boolean telling = blocks < 3 && bare == blocks && page.opensBlock(first) && telling(first);
      boolean enough = sure > 0 || bare > 2 || telling;
      boolean most = bare >= blocks * MOSTLY || furniture && blocks <= 2;
      if (open && enough && most) {
        start = first;
      }
      i = first;
    }
    for (int i = start; i < kinds.length; i++) {
      if (kinds[i] != LineKind.BLANK) {
        kinds[i] = LineKind.FURNITURE;
      }
    }
  }

  /**
   * Tells whether a line opens a footnote: by a mark, by a word that opens no speech, or it is one
   * quotation.
   */
  private boolean note(String line) {
    int colon = 0;
    while (colon < line.length() && colon < 20 && !Chars.colon(line.charAt(colon))) {
      colon++;
    }
    boolean word =
        colon < Math.min(20, line.length())
            && words.has(WordClass.FALSE_LABELS, Folding.fold(line.substring(0, colon)));
    boolean quoted = line.charAt(0) == '“' && line.indexOf('”') == line.length() - 1;
    return word || quoted || "*※†（([【".indexOf(line.charAt(0)) >= 0;
  }

  /** Tells whether a note in brackets says what happened: {@code (Laughter.)}. */
  private boolean event(String line) {
    return words.has(WordClass.NOTES, Folding.fold(Bare.of(line)));
  }

  private boolean closesBlock(int line) {
    return !wrap.hard() || line + 1 == kinds.length || page.blank(line + 1);
  }

  private int firstOf(int last, int from) {
    int first = last;
    while (wrap.hard() && first > from && !page.blank(first - 1)) {
      first--;
    }
    return first;
  }

  /** Tells whether a block holds what nobody speaks: furniture, an address, a telephone number. */
  private boolean sure(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (kinds[i] == LineKind.FURNITURE || address(page.from(i), page.to(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a line holds what a last word of thanks does not: a number, a colon, brackets, a
   * slash before it and one behind, or nothing but a typist's initials.
   */
  private boolean telling(int line) {
    boolean capitals = page.length(line) == INITIALS || signature(line);
    if (page.text().charAt(page.from(line)) == '*') {
      return true;
    }
    if (page.text().charAt(page.from(line)) == '/'
        && page.text().charAt(page.to(line) - 1) == '/') {
      return true;
    }
    for (int i = page.from(line); i < page.to(line); i++) {
      char c = page.text().charAt(i);
      if (Character.isDigit(c) || Chars.colon(c) || c == '(' || c == '（' || c == '【') {
        return true;
      }
      capitals &= Character.isUpperCase(c);
    }
    return capitals;
  }

  /** Tells whether a line stands alone at the very end, behind a sentence: an agency's name. */
  private boolean signature(int line) {
    int before = page.previous(line);
    return page.next(line) < 0
        && page.length(line) > INITIALS
        && page.opensBlock(line)
        && before >= 0
        && page.sentenceEndsBefore(page.to(before));
  }

  private boolean address(int from, int to) {
    String text = page.text();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '@'
          || c == '|'
          || c == '｜'
          || c == '©'
          || c == ':' && text.startsWith("://", i)
          || c == 'w' && text.startsWith("www.", i)) {
        return true;
      }
    }
    return to - from < 100 && Telephone.in(text, from, to);
  }
}
