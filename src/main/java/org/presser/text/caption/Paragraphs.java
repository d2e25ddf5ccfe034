package org.presser.text.caption;

import java.util.Locale;

/** Joins cues to paragraphs until the speaker changes, and writes when each begins. */
final class Paragraphs {

  /** A longer pause, in milliseconds, ends a paragraph if a sentence ends there. */
  private static final long PAUSE = 4000;

  private static final String SENTENCE_ENDS = ".?!。？！…؟”\"";
  private static final String OPEN = "[(（【♪";
  private static final String CLOSE = "])）】♪";

  private final StringBuilder out = new StringBuilder();
  private final Labels labels;
  private String voice;
  private long shownUntil;
  private boolean begun;
  private boolean note;

  Paragraphs(String title, Labels labels) {
    this.labels = labels;
    out.append(title);
  }

  void add(Cue cue) {
    boolean pause = cue.start() > shownUntil + PAUSE && endsSentence();
    for (String line : cue.lines()) {
      for (CueMarkup.Part part : CueMarkup.parts(line)) {
        say(cue.start(), part, pause);
        pause = false;
      }
    }
    shownUntil = cue.end();
  }

  private void say(long time, CueMarkup.Part part, boolean pause) {
    String text = part.text();
    int mark = labels.haveMarks() ? Labels.markEnd(text) : 0;
    if (isNote(text)) {
      paragraph("", text);
    } else if (part.voice() != null && !part.voice().equals(voice)) {
      String name = part.voice().isEmpty() ? ">> " : part.voice() + ": ";
      paragraph(code(time) + name, text);
    } else if (labels.open(text)) {
      paragraph(code(time), text.substring(Labels.markEnd(text)));
    } else if (mark > 0) {
      paragraph(code(time) + ">> ", text.substring(mark));
    } else if (note || pause || !begun) {
      paragraph("", text);
    } else {
      out.append(joint(text)).append(text);
    }
    begun = true;
    note = isNote(text);
    voice = part.voice() == null ? voice : part.voice();
  }

  private void paragraph(String opening, String text) {
    out.append(out.isEmpty() ? "" : "\n\n").append(opening).append(text);
  }

  /** A sound or an act, alone in its line: {@code [laughter]}. */
  private static boolean isNote(String text) {
    return text.length() > 2
        && OPEN.indexOf(text.charAt(0)) >= 0
        && CLOSE.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean endsSentence() {
    return out.isEmpty() || SENTENCE_ENDS.indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private String joint(String next) {
    return isUnspaced(out.charAt(out.length() - 1)) && isUnspaced(next.charAt(0)) ? "" : " ";
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xFF00 && c < 0xFFEF);
  }

  private static String code(long millis) {
    long seconds = millis / 1000;
    return String.format(
        Locale.ROOT, "[%02d:%02d:%02d] ", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Returns all paragraphs, the last line ended, too. */
  String text() {
    return out.isEmpty() ? "" : out + "\n";
  }
}
