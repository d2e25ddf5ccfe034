package org.presser.parse.header;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.presser.lexicon.Folding;
import org.presser.parse.page.CharSet;
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
  private static final CharSet MARKS = CharSet.of(")]】）］>*,");

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
    Set<String> seen = new HashSet<>();
    for (int i = page.lineAt(end); i < page.count() && found.labels.size() < MOST; i++) {
      if (!page.blank(i) && page.to(i) > end) {
        String label = label(page.text(), Math.max(page.from(i), end), page.to(i));
        if (!label.isEmpty() && seen.add(label)) {
          found.labels.add(Folding.fold(label));
        }
      }
    }
    return found;
  }

  /** What stands before the first delimiter of a line, marks at its beginning left out. */
  private static String label(String text, int start, int end) {
    int from = start;
    while (from < end && !Chars.word(text.charAt(from))) {
      from++;
    }
    int to = from;
    int last = Math.min(end, from + LONGEST);
    while (to < last && !delimits(text, to, end)) {
      to++;
    }
    return to < last || to == end ? text.substring(from, to) : "";
  }

  private static boolean delimits(String text, int i, int end) {
    char c = text.charAt(i);
    return MARKS.has(c)
        || Chars.colon(c)
        || Chars.blank(c) && i + 1 < end && Chars.blank(text.charAt(i + 1));
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

  /** Tells whether words are no name but what the office of somebody who answers is for. */
  boolean ofOffice(String name) {
    return answerers.ofOffice(name);
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

  /** Tells whether a text stands anywhere in the document. */
  boolean stands(String s) {
    return text.contains(s);
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
