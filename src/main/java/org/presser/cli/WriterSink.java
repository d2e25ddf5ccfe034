package org.presser.cli;

import java.io.IOException;
import org.presser.convert.Output;
import org.presser.model.Briefing;
import org.presser.write.BriefingSink;
import org.presser.write.BriefingWriter;

/** Writes briefings one after the other to one output. */
final class WriterSink implements BriefingSink {

  private final BriefingWriter writer;
  private final Output output;
  private boolean begun;

  WriterSink(BriefingWriter writer, Output output) {
    this.writer = writer;
    this.output = output;
  }

  @Override
  public void add(Briefing briefing) throws IOException {
    if (!begun) {
      writer.begin(output.writer());
      begun = true;
    }
    writer.write(briefing, output.writer());
    output.writer().flush();
  }

  @Override
  public void commit() throws IOException {
    output.commit();
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
