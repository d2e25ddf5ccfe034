package org.presser.cli;

import java.nio.charset.Charset;
import java.util.List;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of all commands that read transcripts. */
final class ReadOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The charset of the input, such as GB18030; without it, it is found out.")
  private Charset encoding;

  /** Returns a reader that reads as the options say. */
  TranscriptReader reader() {
    return reader(List.of());
  }

  /**
   * Returns a reader that reads as the options say.
   *
   * @param others what else was asked for that may change the briefings, see {@link
   *     org.presser.model.Source#options()}
   */
  TranscriptReader reader(List<String> others) {
    return new TranscriptReader(
        encoding == null ? TextDecoder.detecting() : TextDecoder.strict(encoding), others);
  }

  /** Reads the name of a charset. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("unknown charset '" + value + "'");
      }
    }
  }
}
