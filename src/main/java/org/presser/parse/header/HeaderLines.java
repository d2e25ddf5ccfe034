package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.SpeakerKey;
import org.presser.parse.turn.LineKind;

/** Collects the lines of a header. */
final class HeaderLines {

  private static final int MOST = 200;
  private static final int LONGEST = 2000;
  private static final int TAIL = 8;
  private static final int SHORT = 80;
  private static final String FRONT_MATTER = "---";

  private HeaderLines() {}

  /**
   * Returns the lines before the body that are not blank, at most {@value #MOST}, without the
   * headings right above the body.
   *
   * @param end the index in the text at which the body starts
   */
  static List<HeaderLine> of(Page page, int end, LineKind[] kinds, HeaderWords words) {
    List<String> texts = LineMarks.unnumbered(texts(page, end, kinds));
    List<HeaderLine> lines = new ArrayList<>();
    boolean gap = true;
    for (int i = 0; i < texts.size() && lines.size() < MOST; i++) {
      String text = texts.get(i).isEmpty() ? "" : LineMarks.clean(texts.get(i));
      if (text.isEmpty()) {
        gap = true;
      } else {
        boolean furniture = kinds[i] == LineKind.FURNITURE;
        lines.add(new HeaderLine(i, text, gap, page.indent(i) > 0, furniture));
        gap = false;
      }
    }
    while (lines.size() > 1 && heading(lines, words)) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** The lines as printed, those that hold nothing but a rule empty. */
  private static List<String> texts(Page page, int end, LineKind[] kinds) {
    List<String> texts = new ArrayList<>();
    boolean[] key = SpeakerKey.with(new boolean[page.count()], page);
    for (int i = 0; i < page.count() && texts.size() < 2 * MOST && page.from(i) < end; i++) {
      boolean rule = kinds[i] == LineKind.DIVIDER && !page.line(i).equals(FRONT_MATTER);
      int to = Math.min(Math.min(page.to(i), end), page.from(i) + LONGEST);
      texts.add(
          rule || key[i] || page.blank(i) ? "" : page.text().substring(page.from(i), to).strip());
    }
    return texts;
  }

  /** Tells whether the last line is a heading of what comes, and another line can be the title. */
  private static boolean heading(List<HeaderLine> lines, HeaderWords words) {
    String t = lines.get(lines.size() - 1).text();
    List<Hit> hits = words.hits(t, WordClass.HEADINGS);
    if (hits.isEmpty()
        || t.substring(0, hits.get(0).start()).chars().anyMatch(Character::isLetterOrDigit)) {
      return false;
    }
    String after = t.substring(hits.get(0).end()).strip();
    boolean value = after.length() > 1 && Chars.colon(after.charAt(0));
    boolean marked =
        after.isEmpty()
            || !value
                && !Character.isLetterOrDigit(after.charAt(0))
                && after.charAt(0) != '\''
                && after.charAt(0) != '’';
    return marked
        && lines.subList(0, lines.size() - 1).stream()
            .anyMatch(l -> words.loosely(l.text(), WordClass.BRIEFING));
  }

  /** Returns the dates in the short lines at the document's end. */
  static List<DateMatch> tail(Page page, int end, HeaderWords words) {
    List<DateMatch> dates = new ArrayList<>();
    int seen = 0;
    for (int i = page.count() - 1; i >= 0 && seen < TAIL && page.from(i) > end; i--) {
      if (!page.blank(i)) {
        seen++;
        if (page.length(i) <= SHORT) {
          dates.addAll(DateFinder.find(page.line(i), words));
        }
      }
    }
    return dates;
  }
}
