package org.presser.cli;

import org.presser.write.BriefingWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} offers. */
enum OutputFormat {
  /** One document for each transcript. */
  JSON,
  /** One line for each turn. */
  JSONL;

  /**
   * Returns the writer for this format.
   *
   * @param compact whether a document stands on one line
   */
  BriefingWriter writer(boolean compact) {
    if (this == JSONL) {
      return BriefingWriter.turnRows();
    }
    return compact ? BriefingWriter.compactJson() : BriefingWriter.prettyJson();
  }

  /** Reads the option's value. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      return switch (value) {
        case "json" -> JSON;
        case "jsonl" -> JSONL;
        default -> throw new TypeConversionException("'" + value + "' is none of json, jsonl");
      };
    }
  }
}
