package org.presser.parse.turn;

import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Page;

/**
 * Finds where a briefing ends. What follows an end mark is furniture, unless turns follow it.
 *
 * <p>Marks seen: {@code END}, {@code END10:10 A.M. EDT} in one piece, {@code [ENDS} without its
 * bracket, {@code ###}, {@code -30-}, {@code —000—}, and a bare time of day as the last line.
 */
final class EndMarks {

  private static final Pattern TIME =
      Pattern.compile("\\W*\\d{1,2}[:.]\\d{2}\\s?[AaPp]\\.?\\s?[Mm]\\.?(?:\\s?\\(?[A-Za-z. ]{1,12}\\)?)?\\W*");

  private EndMarks() {}

  static void sort(Page page, Words words, boolean[] cued, LineKind[] kinds, int from) {
    int lastCue = from;
    for (int i = 0; i < cued.length; i++) {
      lastCue = cued[i] ? i : lastCue;
    }
    boolean ended = false;
    for (int i = from; i < kinds.length; i++) {
      if (kinds[i] == LineKind.BLANK || cued[i]) {
        continue;
      }
      if (mark(page.line(i), words) && (i > lastCue || page.opensBlock(i))) {
        kinds[i] = LineKind.FURNITURE;
        ended = i > lastCue;
      } else if (ended) {
        kinds[i] = LineKind.FURNITURE;
      }
    }
    if (!ended) {
      tail(page, kinds, cued);
    }
  }

  /** Bare times, rules and furniture after the last word are all furniture. */
  private static void tail(Page page, LineKind[] kinds, boolean[] cued) {
    for (int i = kinds.length - 1; i >= 0 && !cued[i]; i--) {
      boolean end = kinds[i] == LineKind.DIVIDER || TIME.matcher(page.line(i)).matches();
      if (end) {
        kinds[i] = LineKind.FURNITURE;
      } else if (kinds[i] != LineKind.BLANK && kinds[i] != LineKind.FURNITURE) {
        return;
      }
    }
  }

  static boolean mark(String line, Words words) {
    if (line.length() > 60) {
      return false;
    }
    String bare = Folding.fold(Notes.bare(line));
    if (bare.isEmpty()) {
      return words.has(WordClass.END_MARKS, Folding.fold(line.replace("\\", "")));
    }
    if (words.has(WordClass.END_MARKS, bare) || words.has(WordClass.END_MARKS, Folding.fold(line))) {
      return true;
    }
    return timed(line, words);
  }

  /** An end mark with the time right behind it, glued or not. */
  private static boolean timed(String line, Words words) {
    int digit = 0;
    while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
      digit++;
    }
    if (digit == line.length()) {
      return false;
    }
    String before = Folding.fold(Notes.bare(line.substring(0, digit)));
    String after = line.substring(digit);
    return !before.isEmpty()
        && words.has(WordClass.END_MARKS, before)
        && (TIME.matcher(after).matches() || Notes.bare(after).matches("[\\d/.: -]{1,20}"));
  }
}
