package org.presser.spark;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.LexiconException;
import org.presser.lexicon.LexiconReader;
import org.presser.parse.TranscriptParser;
import org.presser.text.Checksum;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;

/**
 * How to read and parse, in a form that travels to the executors.
 *
 * @param encoding the charset of all input, or null to find it out
 * @param lexicons further lexicons
 */
record ParserSettings(String encoding, List<LexiconFile> lexicons) implements Serializable {

  /** So many digits of a checksum tell lexicons apart. */
  private static final int DIGITS = 16;

  /** The file of a lexicon. */
  record LexiconFile(String name, byte[] json) implements Serializable {}

  ParserSettings {
    // The lists of List.copyOf do not need it, but those of callers may not be serializable.
    lexicons = new ArrayList<>(lexicons);
  }

  /**
   * Makes a parser that knows all lexicons.
   *
   * @throws LexiconException if one of them is wrong
   */
  TranscriptParser parser() throws LexiconException {
    TranscriptParser parser = TranscriptParser.create();
    for (LexiconFile file : lexicons) {
      parser = parser.with(LexiconReader.read(file.name(), file.json()));
    }
    return parser;
  }

  TranscriptReader reader() {
    TextDecoder decoder =
        encoding == null ? TextDecoder.detecting() : TextDecoder.strict(Charset.forName(encoding));
    return new TranscriptReader(
        decoder,
        lexicons.stream()
            .map(file -> "lexicon=" + Checksum.sha256(file.json()).substring(0, DIGITS))
            .toList());
  }
}
