package org.presser.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;

/**
 * Parses transcripts that have gold beside them and scores the result.
 *
 * <p>A transcript is {@code NAME.txt}; its gold are {@code NAME.turns.tsv} and {@code
 * NAME.header.json} in the same folder.
 */
public final class Evaluator {

  private final TranscriptReader reader;
  private final BiFunction<Source, String, Briefing> parser;

  /**
   * Makes an evaluator.
   *
   * @param reader reads transcripts
   * @param parser parses them
   */
  public Evaluator(TranscriptReader reader, BiFunction<Source, String, Briefing> parser) {
    this.reader = Objects.requireNonNull(reader, "reader must not be null");
    this.parser = Objects.requireNonNull(parser, "parser must not be null");
  }

  /**
   * Finds the transcripts of a folder that have gold, by name.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> find(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Gold::besides).sorted().toList();
    }
  }

  /** Returns the name that a transcript goes by: its file's name without the ending. */
  public static String name(Path transcript) {
    String name = transcript.getFileName().toString();
    return name.substring(0, name.length() - Gold.TRANSCRIPT.length());
  }

  /**
   * Scores one transcript. One that cannot be parsed scores nothing; its failure says why.
   *
   * @throws GoldException if its gold cannot be used
   */
  public FileScore score(Path transcript) throws GoldException {
    Gold gold = Gold.read(transcript);
    String name = name(transcript);
    Transcript read;
    try {
      read = reader.read(transcript, transcript.toString());
    } catch (UnreadableTextException e) {
      return Scorer.failed(name, gold, e.getMessage());
    }
    check(transcript, gold, read);
    try {
      return Scorer.score(name, gold, read.text(), parser.apply(read.source(), read.text()));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in one transcript's parsing must not cost the user the others.
      return Scorer.failed(name, gold, "internal error, please report it: " + e);
    }
  }

  private static void check(Path transcript, Gold gold, Transcript read) throws GoldException {
    int lines = read.source().lines();
    for (GoldRow row : gold.rows()) {
      if (row.at().line() > lines) {
        String problem = "the gold names line %d, but there are only %d";
        throw new GoldException(
            transcript.toString(), String.format(problem, row.at().line(), lines));
      }
    }
  }
}
