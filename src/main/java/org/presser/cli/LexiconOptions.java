package org.presser.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Lexicon;
import org.presser.lexicon.LexiconException;
import org.presser.lexicon.LexiconReader;
import org.presser.parse.TranscriptParser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of all commands that parse. */
final class LexiconOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      converter = LexiconConverter.class,
      description = "Know the words of this lexicon (JSON), too; may be given several times.")
  private List<Lexicon> lexicons = new ArrayList<>();

  /** Returns a parser that knows the lexicons. */
  TranscriptParser parser() {
    TranscriptParser parser = TranscriptParser.create();
    for (Lexicon lexicon : lexicons) {
      parser = parser.with(lexicon);
    }
    return parser;
  }

  /** Reads the lexicon that a file holds. */
  static final class LexiconConverter implements ITypeConverter<Lexicon> {
    @Override
    public Lexicon convert(String file) throws LexiconException {
      try {
        return LexiconReader.read(file, Files.readAllBytes(Path.of(file)));
      } catch (NoSuchFileException | InvalidPathException e) {
        throw new LexiconException(file, "no such file");
      } catch (AccessDeniedException e) {
        throw new LexiconException(file, "cannot be read: permission denied");
      } catch (IOException e) {
        throw new LexiconException(file, "cannot be read");
      }
    }
  }
}
