package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;

/** Page. */
final class HtmlWriter implements BriefingWriter {
  @Override
  public void write(Briefing briefing, Writer out) throws IOException {}
}
