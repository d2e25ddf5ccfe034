package org.presser.parse.header;

import java.util.TreeSet;
import org.presser.lexicon.Folding;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * What stands at the beginnings of the body's lines where labels stand: evidence for what is a name
 * in the header.
 *
 * <p>Never changed once made.
 */
final class BodyLabels {

  private static final int LONGEST = 60;
  private static final int MOST = 5000;

  private final TreeSet<String> labels = new TreeSet<>();

  private final String text;
  private final int from;

  private final Answerers answerers;

  private BodyLabels(String text, int from, Answerers answerers) {
    this.text = text;
    this.from = from;
    this.answerers = answerers;
  }

  /** Collects them from the lines behind an index. */
  static BodyLabels of(Page page, int end, Answerers answerers) {
    BodyLabels found = new BodyLabels(page.text(), end, answerers);
    for (int i = page.lineAt(end); i < page.count() && found.labels.size() < MOST; i++) {
      if (!page.blank(i) && page.to(i) > end) {
        found.add(page.text().substring(Math.max(page.from(i), end), page.to(i)));
      }
    }
    return found;
  }

  private void add(String line) {
    int from = 0;
    while (from < line.length() && !Chars.word(line.charAt(from))) {
      from++;
    }
    int to = from;
    int last = Math.min(line.length(), from + LONGEST);
    while (to < last && !delimits(line, to)) {
      to++;
    }
    if (to > from && (to < last || to == line.length())) {
      labels.add(Folding.fold(line.substring(from, to)));
    }
  }

  private static boolean delimits(String line, int i) {
    char c = line.charAt(i);
    boolean wide = Chars.blank(c) && i + 1 < line.length() && Chars.blank(line.charAt(i + 1));
    return Chars.colon(c) || wide || ")]】）］>*,".indexOf(c) >= 0;
  }

  /** Tells whether a text is a label. */
  boolean has(String name) {
    return labels.contains(Folding.fold(name));
  }

  /** Tells whether nobody is known to answer in the body. */
  boolean noneAnswers() {
    return answerers.none();
  }

  /** Tells whether somebody who answers in the body has a name, or is labelled by its last word. */
  boolean answers(String name) {
    return answerers.have(name);
  }

  /** Tells whether a name is a label of somebody who answers just as it is. */
  boolean answersWhole(String name) {
    return answerers.haveWhole(name);
  }

  /** Tells whether a label begins with a text. */
  boolean begins(String text) {
    String folded = Folding.fold(text);
    String next = labels.ceiling(folded);
    return next != null && next.startsWith(folded);
  }

  /** Tells whether the body has a name, or a label that begins with its last word. */
  boolean knows(String name) {
    return occurs(name) > 0 || begins(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Returns how often a text stands in the body. */
  int occurs(String s) {
    int n = 0;
    for (int i = text.indexOf(s, from); i >= 0; i = text.indexOf(s, i + 1)) {
      n++;
    }
    return n;
  }

  /**
   * Returns a name of three words or more without its first or last word, if that is a word of the
   * lexicon or the document is English, and the rest stands twice in the document but the name only
   * once as it is.
   */
  String shortened(String name, HeaderWords words) {
    String[] parts = name.split(" ");
    if (parts.length < 3 || twice(name)) {
      return name;
    }
    String front = name.substring(0, name.lastIndexOf(' '));
    String back = name.substring(name.indexOf(' ') + 1);
    if (words.english() && parts.length > 3 && !twice(front) && twice(parts[0] + " " + parts[1])) {
      return parts[0] + " " + parts[1];
    }
    boolean cutsLast = words.english() || known(parts[parts.length - 1], words);
    boolean cutsFirst = words.english() || known(parts[0], words);
    return cutsLast && twice(front) ? front : cutsFirst && twice(back) ? back : name;
  }

  private static boolean known(String word, HeaderWords words) {
    return words.words().classes(Folding.fold(word)) != 0;
  }

  private boolean twice(String s) {
    int first = text.indexOf(s);
    return first >= 0 && text.indexOf(s, first + s.length()) >= 0;
  }
}
