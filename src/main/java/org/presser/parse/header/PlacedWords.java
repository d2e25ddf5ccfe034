package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;

/**
 * The lexicon's words of all classes at all places of a text: they are looked up once, and each
 * class is picked out of them.
 *
 * <p>Never changed once made.
 */
final class PlacedWords {

  /** A word of at least this many letters may be part of a compound or carry an ending. */
  private static final int LONG = 6;

  private static final int ENDING = 2;

  /** A shorter word is not looked for behind a prefix. */
  private static final int LEAST_PREFIXED = 3;

  /**
   * A word, with all its classes.
   *
   * @param start the folded index of its first character
   * @param end the folded index behind it
   * @param classes its classes as bits
   */
  private record Placed(int start, int end, long classes) {}

  private final Folded f;
  private final Words words;

  /** In text order, at each place the longest first. */
  private final List<Placed> placed = new ArrayList<>();

  private long classes;

  private PlacedWords(Folded f, Words words) {
    this.f = f;
    this.words = words;
  }

  /**
   * Finds the words of a text.
   *
   * @param loose whether long words count inside compounds and with endings too
   */
  static PlacedWords of(Folded f, Words words, boolean loose) {
    PlacedWords found = new PlacedWords(f, words);
    for (int i = 0; i < f.text().length(); i++) {
      int last = Math.min(f.text().length(), i + words.longest(f.text(), i));
      int least = found.least(i);
      if (least > 0) {
        found.wholes(i, i + least, last);
      }
      if (loose && f.text().charAt(i) != ' ') {
        found.parts(i, last);
        if (least > 0) {
          found.inflected(i);
        }
      }
    }
    return found;
  }

  /** The length of the shortest word that can start at a folded index; 0 if none can. */
  private int least(int i) {
    if (f.text().charAt(i) == ' ') {
      return 0;
    }
    return f.opens(i) ? 1 : prefixed(i) ? LEAST_PREFIXED : 0;
  }

  /** In Arabic and Hebrew a short word is written as one with the next. */
  private boolean prefixed(int i) {
    char c = f.text().charAt(i);
    boolean prefixing = c >= '\u0590' && c <= '\u06ff';
    return prefixing && i > 0 && (f.opens(i - 1) || i > 1 && f.opens(i - 2));
  }

  private void wholes(int i, int first, int last) {
    for (int e = first; e <= last; e++) {
      if (f.opens(e)) {
        add(i, e, words.classes(f.text(), i, e));
      }
    }
  }

  private void parts(int i, int last) {
    for (int e = i + LONG; e <= last; e++) {
      if (ending(e)) {
        add(i, e, words.classes(f.text(), i, e));
      }
    }
  }

  private boolean ending(int e) {
    for (int i = e; i <= e + ENDING && i <= f.text().length(); i++) {
      if (f.opens(i)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the classes that a word has with another ending, but for those that it has as it is. */
  private void inflected(int i) {
    int end = i + 1;
    while (end < f.text().length() && !f.opens(end)) {
      end++;
    }
    long here = 0;
    for (int k = placed.size() - 1; k >= 0 && placed.get(k).start() == i; k--) {
      here |= placed.get(k).classes();
    }
    add(i, end, words.inflected(f.text(), i, end) & ~here);
  }

  private void add(int start, int end, long more) {
    if (more == 0) {
      return;
    }
    classes |= more;
    int k = placed.size();
    while (k > 0 && placed.get(k - 1).start() == start && placed.get(k - 1).end() < end) {
      k--;
    }
    Placed same = k == 0 ? null : placed.get(k - 1);
    if (same != null && same.start() == start && same.end() == end) {
      placed.set(k - 1, new Placed(start, end, same.classes() | more));
    } else {
      placed.add(k, new Placed(start, end, more));
    }
  }

  /** Tells whether the text holds a word of one of some classes. */
  boolean hold(WordClass... wanted) {
    return (classes & Words.bits(wanted)) != 0;
  }

  /** Returns the words of some classes, the longest at each place, none overlapping. */
  List<Hit> hits(WordClass... wanted) {
    if (!hold(wanted)) {
      return List.of();
    }
    long bits = Words.bits(wanted);
    List<Hit> hits = new ArrayList<>();
    int from = 0;
    for (Placed p : placed) {
      if (p.start() >= from && (p.classes() & bits) != 0) {
        String word = f.text().substring(p.start(), p.end());
        hits.add(new Hit(f.start(p.start()), f.end(p.end()), first(p, wanted), word));
        from = p.end();
      }
    }
    return hits;
  }

  private static WordClass first(Placed p, WordClass... wanted) {
    int k = 0;
    while (!Words.holds(p.classes(), wanted[k])) {
      k++;
    }
    return wanted[k];
  }

  /** Tells whether a word of one of some classes stands at a folded index. */
  boolean stands(int start, WordClass... wanted) {
    long bits = Words.bits(wanted);
    for (Placed p : placed) {
      if (p.start() == start && (p.classes() & bits) != 0) {
        return true;
      }
    }
    return false;
  }
}
