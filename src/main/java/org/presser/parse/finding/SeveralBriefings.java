package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Passage;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Counts;
import org.presser.parse.page.Page;

/**
 * Finds another briefing in the same text: an end mark with questions behind it, or a second title
 * with a date of its own.
 */
final class SeveralBriefings {

  private static final int TITLE = 120;

  /** A date stands so many lines beside a title. */
  private static final int NEAR = 6;

  private final Page page;
  private final Words words;

  private SeveralBriefings(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  static List<Finding> of(Page page, Words words, List<Turn> turns, List<Passage> furniture) {
    List<Finding> found = new ArrayList<>();
    if (turns.size() < 3) {
      return found;
    }
    SeveralBriefings s = new SeveralBriefings(page, words);
    Place end = s.end(turns, furniture);
    Place title = s.title(turns);
    if (end != null) {
      String message =
          "Questions follow this end mark; the file seems to hold several briefings, which were"
              + " parsed as one.";
      found.add(finding(FindingKind.SEVERAL_BRIEFINGS, Severity.WARNING, message, end));
    } else if (title != null) {
      String message =
          "A second title with a date of its own stands here; the file seems to hold several"
              + " briefings, which were parsed as one.";
      found.add(finding(FindingKind.SEVERAL_BRIEFINGS, Severity.WARNING, message, title));
    }
    return found;
  }

  /** The place of an end mark between questions, or null. */
  private Place end(List<Turn> turns, List<Passage> furniture) {
    int lastQuestion = 0;
    int firstQuestion = Integer.MAX_VALUE;
    for (Turn t : turns) {
      if (t.role() == Role.PRESS) {
        lastQuestion = t.span().start().offset();
        firstQuestion = Math.min(firstQuestion, lastQuestion);
      }
    }
    for (Passage p : furniture) {
      Place at = p.span().start();
      boolean between = at.offset() > firstQuestion && at.offset() < lastQuestion;
      if (between && endMark(p.text())) {
        return at;
      }
    }
    return null;
  }

  /** An end mark in words; rules of asterisks and the like also part sections. */
  private boolean endMark(String text) {
    int a = 0;
    int b = text.length();
    while (a < b && !Character.isLetter(text.charAt(a))) {
      a++;
    }
    while (b > a && !Character.isLetter(text.charAt(b - 1))) {
      b--;
    }
    if (a == b || !words.mayBegin(WordClass.END_MARKS, text.charAt(a))) {
      return false;
    }
    String bare = Folding.fold(text.substring(a, b));
    return bare.length() > 1 && words.has(WordClass.END_MARKS, bare);
  }

  /** The place of a second title, or null. */
  private Place title(List<Turn> turns) {
    int from = turns.get(0).span().start().line();
    int to = turns.get(turns.size() - 1).span().start().line() - 1;
    Map<String, Integer> lines = null;
    for (int i = from; i < to; i++) {
      if (!page.blank(i) && page.opensBlock(i) && page.length(i) <= TITLE && titled(i)) {
        lines = lines == null ? lines() : lines;
        if (lines.get(key(i)) < 3 && dated(i, lines)) {
          return page.lines().place(page.from(i));
        }
      }
    }
    return null;
  }

  /** How often each line stands in the text, with its digits and without, to tell running heads. */
  private Map<String, Integer> lines() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < page.count(); i++) {
      if (page.length(i) <= TITLE) {
        Counts.add(counts, key(i));
        Counts.add(counts, exact(i));
      }
    }
    return counts;
  }

  private String key(int line) {
    return Folding.fold(page.line(line)).replaceAll("\\p{Nd}", "0");
  }

  /** A line's own key beside that of all lines that differ from it in digits only. */
  private String exact(int line) {
    return '\n' + page.line(line);
  }

  /** Tells whether a line has words of a briefing's title and no form of a sentence. */
  private boolean titled(int i) {
    char last = page.text().charAt(page.to(i) - 1);
    if (Chars.terminal(last) || !page.sentenceEndsBefore(page.from(i))) {
      return false;
    }
    String line = page.line(i);
    return capitalised(line) && named(Folding.fold(line));
  }

  /** Tells whether a folded line holds a longer word of a briefing's title. */
  private boolean named(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      boolean spaced = folded.charAt(i) < 0x2e80;
      if (spaced && i > 0 && folded.charAt(i - 1) != ' ') {
        continue;
      }
      for (int length : words.lengths(WordClass.BRIEFING, folded.charAt(i))) {
        int to = i + length;
        boolean fits = to == folded.length() || to < folded.length() && !spaced;
        fits |= to < folded.length() && folded.charAt(to) == ' ';
        if (fits && length > (spaced ? 4 : 2) && words.has(WordClass.BRIEFING, folded, i, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether most longer words of a line begin with capitals, where its script has them. */
  private static boolean capitalised(String line) {
    int small = 0;
    int big = 0;
    int i = 0;
    while (i < line.length()) {
      int from = i;
      while (i < line.length() && Character.isLetter(line.codePointAt(i))) {
        i += Character.charCount(line.codePointAt(i));
      }
      if (i - from > 3 && Chars.cased(line.charAt(from))) {
        boolean low = Chars.small(line.charAt(from));
        small += low ? 1 : 0;
        big += low ? 0 : 1;
      }
      i += i < line.length() ? Character.charCount(line.codePointAt(i)) : 0;
    }
    return small == 0 || big > small * 2;
  }

  /** Tells whether a date stands in or beside a title that no other line of the text repeats. */
  private boolean dated(int title, Map<String, Integer> lines) {
    int next = title;
    for (int k = 0; k < NEAR && next >= 0; k++) {
      boolean shortLine = page.length(next) <= TITLE;
      if (shortLine && date(page.line(next)) && lines.get(exact(next)) == 1) {
        return true;
      }
      next = page.next(next);
    }
    return false;
  }

  /** A day or year in digits beside the name of a month, or year, month and day in digits. */
  private boolean date(String line) {
    boolean digits = false;
    boolean month = false;
    for (String word : line.split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
      digits |= !word.isEmpty() && Character.isDigit(word.charAt(0));
      month |= words.month(Folding.fold(word)).isPresent();
    }
    return digits && month
        || line.matches(".*(?:19|20)\\d\\d\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}.*")
        || line.matches(".*\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d.*");
  }
}
