package org.presser.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.presser.lexicon.LexiconException;
import org.presser.model.Briefing;
import org.presser.model.Severity;
import org.presser.parse.TranscriptParser;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.BriefingWriter;

/** Makes one row of each document: its rows of the output, or the reason why there are none. */
final class DocumentParser {

  static final String TOO_LARGE = "too large for the memory of an executor";

  private final TranscriptReader reader;
  private final TranscriptParser parser;
  private final BriefingWriter writer;
  private final StructType schema;

  DocumentParser(ParserSettings settings, RowUnit unit) throws LexiconException {
    reader = settings.reader();
    parser = settings.parser();
    writer = unit.writer();
    schema = unit.schema();
  }

  /** What {@link #parse} returns for documents of which units are made. */
  static StructType schema(RowUnit unit) {
    return new StructType()
        .add("id", DataTypes.StringType)
        .add("reason", DataTypes.StringType)
        .add("findings", DataTypes.IntegerType)
        .add("warnings", DataTypes.IntegerType)
        .add("rows", DataTypes.createArrayType(unit.schema()));
  }

  Row parse(Document document) {
    if (document.problem() != null) {
      return failed(document, document.problem());
    }
    try {
      return converted(document);
    } catch (UnreadableTextException e) {
      return failed(document, e.getMessage());
    } catch (OutOfMemoryError e) {
      return failed(document, TOO_LARGE);
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in one transcript's parsing must not cost the user the others.
      return failed(document, "internal error, please report it: " + e);
    }
  }

  private Row converted(Document document) throws UnreadableTextException {
    Transcript transcript = reader.read(new ByteArrayInputStream(document.bytes()), document.id());
    Briefing briefing = parser.parse(transcript.source(), transcript.text());
    long warnings =
        briefing.findings().stream().filter(f -> f.severity() == Severity.WARNING).count();
    return RowFactory.create(
        document.id(), null, briefing.findings().size(), (int) warnings, rows(briefing));
  }

  private Object[] rows(Briefing briefing) {
    StringWriter lines = new StringWriter();
    try {
      writer.write(briefing, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return lines.toString().lines().map(line -> JsonRow.of(line, schema)).toArray();
  }

  private static Row failed(Document document, String reason) {
    return RowFactory.create(document.id(), reason, null, null, null);
  }
}
