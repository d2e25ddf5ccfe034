package org.presser.text.caption;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What opens a line where the speaker changes: marks, {@code >>} and a hyphen, and labels. */
final class Labels {

  private static final Pattern MARK = Pattern.compile("(?:>{2,3}|[-–—‐]|»)\\s*(?=\\S)");

  /** Up to six words with capitals or numbers, or a few characters of a script without either. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:[\\p{Lu}\\p{Lt}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*)(?:,? (?:[\\p{Lu}\\p{N}(][\\p{L}\\p{M}\\p{N}.'’()-]*)){0,5}"
              + "|[\\p{Lo}\\p{M}·・]{1,14}) ?[:：](?=\\s|$|(?<=：))");

  private final Map<String, Integer> counts = new HashMap<>();
  private int marks;

  private Labels() {}

  /** Reads the labels off all lines of a document. */
  static Labels of(List<Cue> cues) {
    Labels labels = new Labels();
    for (Cue cue : cues) {
      for (String line : cue.lines()) {
        String text = CueMarkup.plain(line);
        int mark = markEnd(text);
        labels.marks += mark > 0 ? 1 : 0;
        Matcher label = LABEL.matcher(text).region(mark, text.length());
        if (label.lookingAt()) {
          labels.counts.merge(label.group(), 1, Integer::sum);
        }
      }
    }
    return labels;
  }

  /** The end of the mark that opens a line, or 0. */
  static int markEnd(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? mark.end() : 0;
  }

  /**
   * Tells whether a line opens with a label: one in capitals, behind a mark, or one that recurs.
   */
  boolean open(String text) {
    int mark = markEnd(text);
    Matcher label = LABEL.matcher(text).region(mark, text.length());
    if (!label.lookingAt()) {
      return false;
    }
    String words = label.group();
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT)) && words.length() > 2;
    return mark > 0 || capitals || counts.getOrDefault(words, 0) > 1;
  }

  /** Tells whether speakers are marked in this document without names. */
  boolean haveMarks() {
    return marks > 1;
  }
}
