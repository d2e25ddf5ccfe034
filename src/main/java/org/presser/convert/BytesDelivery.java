package org.presser.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.write.BriefingWriter;

/** Turns each briefing into bytes, to be written into one file with the others. */
final class BytesDelivery implements Delivery {

  private final BriefingWriter writer;

  BytesDelivery(BriefingWriter writer) {
    this.writer = writer;
  }

  @Override
  public Done deliver(Task task, Source source, Supplier<Briefing> briefing) throws IOException {
    Briefing parsed = briefing.get();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(parsed, out);
    }
    return new Done(Delivery.converted(task, parsed), bytes.toByteArray(), null);
  }
}
