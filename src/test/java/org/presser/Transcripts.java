package org.presser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.presser.model.Briefing;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.BriefingWriter;

/** Transcripts that tests read, and what the program makes of them. */
final class Transcripts {

  static final Path SAMPLES = Path.of("samples");
  static final Path CASES = Path.of("src", "test", "resources", "cases");

  /** Transcripts that a checkout may have beside it; they are no part of the project. */
  static final Path CORPUS = Path.of("..", "shared", "corpus");

  private static final Pattern ENDING = Pattern.compile("\\.(txt|html|vtt)$");

  private static final TranscriptReader READER = new TranscriptReader(TextDecoder.detecting());
  private static final TranscriptParser PARSER = TranscriptParser.create();

  private Transcripts() {}

  /** Returns a folder's transcripts by name; none where there is no such folder. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> ENDING.matcher(f.toString()).find()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file as the command line does. */
  static Transcript read(Path file) throws UnreadableTextException {
    return READER.read(file, file.toString().replace('\\', '/'));
  }

  /** Parses a file as the command line does. */
  static Briefing parse(Path file) throws UnreadableTextException {
    Transcript transcript = read(file);
    return PARSER.parse(transcript.source(), transcript.text());
  }

  /** Parses a file as if its lines ended otherwise; the source is that of the file as it is. */
  static Briefing parse(Path file, String lineEnd) throws UnreadableTextException {
    Transcript asItIs = read(file);
    byte[] bytes = asItIs.text().replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    Transcript transcript = READER.read(new ByteArrayInputStream(bytes), "-");
    return PARSER.parse(asItIs.source(), transcript.text());
  }

  /** Returns what {@code presser FILE} prints. */
  static String json(Briefing briefing) throws IOException {
    StringWriter out = new StringWriter();
    BriefingWriter.prettyJson().write(briefing, out);
    return out.toString();
  }

  /** Returns the name of a transcript without its ending. */
  static String name(Path file) {
    return ENDING.matcher(file.getFileName().toString()).replaceFirst("");
  }
}
