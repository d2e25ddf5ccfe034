package org.presser.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description =
          "Refuse an input of more than SIZE, packed or unpacked: bytes, or a number with k, M or G"
              + " behind it; without it 64M.")
  private int maxSize = TranscriptReader.USUAL_LIMIT;

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
            encoding == null ? TextDecoder.detecting() : TextDecoder.strict(encoding), others)
        .withLimit(maxSize);
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

  /** Reads a number of bytes, such as {@code 300}, {@code 500k} or {@code 64M}. */
  static final class SizeConverter implements ITypeConverter<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kKmMgG]?)[bB]?");

    @Override
    public Integer convert(String value) {
      Matcher size = SIZE.matcher(value.strip());
      if (!size.matches()) {
        throw new TypeConversionException("'" + value + "' is no size; write 64M, for example");
      }
      int power = "kmg".indexOf(size.group(2).toLowerCase(Locale.ROOT)) + 1;
      long unit = 1L << (size.group(2).isEmpty() ? 0 : 10 * power);
      long bytes = Long.parseLong(size.group(1)) * unit;
      if (bytes < 1 || bytes > TranscriptReader.HIGHEST_LIMIT) {
        throw new TypeConversionException("'" + value + "' is not between 1 byte and 2047M");
      }
      return (int) bytes;
    }
  }
}
