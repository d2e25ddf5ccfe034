package org.presser.text.caption;

import java.util.List;
import java.util.Locale;

/** The words of captions, WebVTT or SubRip, as a transcript with time codes. */
public final class CaptionText {

  private static final String SIGNATURE = "WEBVTT";

  private CaptionText() {}

  /**
   * Tells captions by how they begin: by their signature, or by the number and times of a cue.
   *
   * @param text any text
   */
  public static boolean isCaptions(String text) {
    if (text.startsWith(SIGNATURE)) {
      return text.length() == SIGNATURE.length()
          || Character.isWhitespace(text.charAt(SIGNATURE.length()));
    }
    String first = "";
    int start = 0;
    for (int lines = 0; lines < 2 && start < text.length(); ) {
      int lf = text.indexOf('\n', start);
      String line = text.substring(start, lf < 0 ? text.length() : lf);
      start += line.length() + 1;
      if (line.isBlank()) {
        continue;
      }
      // Asked first, so that plain text does not have to wait for patterns to be made.
      if (line.contains("-->") && CueTimes.of(line).isPresent()) {
        return lines == 0 || isNumber(first);
      }
      first = line;
      lines++;
    }
    return false;
  }

  private static boolean isNumber(String line) {
    return line.strip().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Returns the words: a paragraph for each change of speaker, which begins with the time code and
   * the name or mark of the speaker, {@code [00:01:02] Ada Quill: words}.
   *
   * @param captions WebVTT or SubRip, with LF as the only line end
   * @return lines, with a blank line between paragraphs; empty where nobody says anything
   */
  public static String of(String captions) {
    List<Cue> cues = RollUp.collapse(CueReader.read(captions));
    Paragraphs paragraphs = new Paragraphs(title(captions), Labels.of(cues));
    cues.forEach(paragraphs::add);
    return paragraphs.text();
  }

  /** What stands behind the signature. */
  private static String title(String captions) {
    if (!captions.startsWith(SIGNATURE)) {
      return "";
    }
    int lf = captions.indexOf('\n');
    String rest = captions.substring(SIGNATURE.length(), lf < 0 ? captions.length() : lf).strip();
    String title = rest.startsWith("-") ? rest.substring(1).strip() : rest;
    return title.toLowerCase(Locale.ROOT).startsWith("kind:") ? "" : title;
  }
}
