package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.count;
import static org.presser.parse.finding.Messages.finding;

import java.util.List;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Severity;
import org.presser.parse.page.Page;

/**
 * Finds text that was decoded with wrong characters before it came here: UTF-8 read as Windows-1252
 * ({@code Ã©}, {@code â€™}) or as a Chinese charset ({@code 鈥檚}), and replacement characters.
 */
final class DamagedText {

  /** What Windows-1252 has at 0x80 to 0x9f; a blank where it has nothing. */
  private static final String HIGH =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
          + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

  /** Marks that may follow a letter with an accent in sound text. */
  private static final String SOUND = "»«”“’‘…–—›‹•";

  /** What the first bytes of quotation marks become in a Chinese charset. */
  private static final char OF_QUOTE = '鈥';

  /** What two replacement characters become there. */
  private static final String MARKS = "锟斤";

  private static final char OF_MARK = '锟';
  private static final char REPLACEMENT = '\ufffd';

  /** The last byte that begins a character in UTF-8. */
  private static final char LAST_LEAD = 0xf4;

  private DamagedText() {}

  static List<Finding> of(Page page) {
    String text = page.text();
    int lost = 0;
    int wrong = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || c > LAST_LEAD && c != OF_QUOTE && c != OF_MARK && c != REPLACEMENT) {
        continue;
      }
      boolean replaced = c == REPLACEMENT;
      boolean misread = !replaced && misread(text, i);
      lost += replaced ? 1 : 0;
      wrong += misread ? 1 : 0;
      first = first < 0 && (replaced || misread) ? i : first;
    }
    if (first < 0) {
      return List.of();
    }
    String what =
        lost == 0
            ? count(wrong, "character") + " decoded with a wrong charset"
            : wrong == 0
                ? count(lost, "replacement character")
                : count(lost, "replacement character") + " and " + wrong + " wrongly decoded";
    String message = "The text holds " + what + ", here first; it was parsed as it is.";
    return List.of(
        finding(FindingKind.DAMAGED_TEXT, Severity.WARNING, message, page.lines().place(first)));
  }

  private static boolean misread(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0xc2 && c <= LAST_LEAD) {
      return sequence(text, i, c);
    }
    boolean control = c <= 0x9f && c != 0x85;
    return control || c == OF_QUOTE && beside(text, i) || text.startsWith(MARKS, i);
  }

  /** Tells whether a letter and what follows are the bytes of one character in UTF-8. */
  private static boolean sequence(String text, int i, char lead) {
    int more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    for (int k = 1; k <= more; k++) {
      if (i + k >= text.length() || !continues(text.charAt(i + k))) {
        return false;
      }
    }
    boolean sound = SOUND.indexOf(text.charAt(i + 1)) >= 0;
    boolean sure = more > 1 || lead == 0xc2 || lead == 0xc3;
    return !sound && (sure || i + 2 < text.length() && run(text, i + 2));
  }

  /** Tells whether another pair follows at once, as in a word of a script of two-byte letters. */
  private static boolean run(String text, int i) {
    char c = text.charAt(i);
    return c >= 0xc2 && c <= 0xdf && i + 1 < text.length() && continues(text.charAt(i + 1));
  }

  /** Tells whether a character stands for a byte from 0x80 to 0xbf. */
  private static boolean continues(char c) {
    return c >= 0x80 && c <= 0xbf || c > 0xff && HIGH.indexOf(c) >= 0;
  }

  private static boolean beside(String text, int i) {
    return i > 0 && text.charAt(i - 1) < 0x80 || i + 2 < text.length() && text.charAt(i + 2) < 0x80;
  }
}
