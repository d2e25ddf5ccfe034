package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;
import org.presser.model.Turn;

/**
 * Writes the speech alone: {@code LABEL: words}, one line for each paragraph, a blank line between
 * paragraphs and between turns.
 */
final class TextWriter implements BriefingWriter {

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    String before = "";
    for (Turn turn : briefing.turns()) {
      out.write(before);
      if (turn.label() != null) {
        out.write(turn.label() + ": ");
      }
      out.write(turn.text() + "\n");
      before = "\n";
    }
  }
}
