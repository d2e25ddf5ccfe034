package org.presser.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether output for people is coloured. */
final class ColorOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = AnsiConverter.class,
      description = "auto: colours on a terminal, none in a pipe (the default); always; never.")
  private Ansi ansi = Ansi.AUTO;

  /** Returns what colours text, or does not. */
  Ansi ansi() {
    return ansi;
  }

  /** Reads the option's value. */
  static final class AnsiConverter implements ITypeConverter<Ansi> {
    @Override
    public Ansi convert(String value) {
      return switch (value) {
        case "auto" -> Ansi.AUTO;
        case "always" -> Ansi.ON;
        case "never" -> Ansi.OFF;
        default ->
            throw new TypeConversionException("'" + value + "' is none of auto, always, never");
      };
    }
  }
}
