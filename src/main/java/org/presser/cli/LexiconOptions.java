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
import org.presser.text.Checksum;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of all commands that parse. */
final class LexiconOptions {

  /** So many digits of a checksum tell lexicons apart. */
  private static final int DIGITS = 16;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      converter = LexiconConverter.class,
      description = "Know the words of this lexicon (JSON), too; may be given several times.")
  private List<Added> lexicons = new ArrayList<>();

  /** Returns a parser that knows the lexicons. */
  TranscriptParser parser() {
    TranscriptParser parser = TranscriptParser.create();
    for (Added added : lexicons) {
      parser = parser.with(added.lexicon);
    }
    return parser;
  }

  /** Returns the lexicons by what they hold, for {@link org.presser.model.Source#options()}. */
  List<String> options() {
    return lexicons.stream().map(added -> "lexicon=" + added.checksum).toList();
  }

  /** A lexicon, and what tells its contents from those of others. */
  private record Added(Lexicon lexicon, String checksum) {}

  /** Reads the lexicon that a file holds. */
  static final class LexiconConverter implements ITypeConverter<Added> {
    @Override
    public Added convert(String file) throws LexiconException {
      try {
        byte[] json = Files.readAllBytes(Path.of(file));
        return new Added(
            LexiconReader.read(file, json), Checksum.sha256(json).substring(0, DIGITS));
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
