package org.presser.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.presser.write.Conversations;
import org.presser.write.OutputFormat;
import org.presser.write.Rows;
import org.presser.write.WriteOptions;
import picocli.CommandLine.Option;

/** The options of all commands that write briefings. */
final class FormatOptions {

  private static final Set<OutputFormat> OF_ROWS = EnumSet.of(OutputFormat.JSONL, OutputFormat.CSV);

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = {
        "json: the whole document (the default);",
        "jsonl, csv: a line for each turn or exchange, see --rows;",
        "text: the speech alone, LABEL: words;",
        "html: a page to read and to check by;",
        "tei: TEI as Parla-CLARIN recommends it;",
        "vtt: captions, for transcripts with time codes;",
        "convokit: a ConvoKit corpus, which is a folder."
      })
  private OutputFormat format = OutputFormat.JSON;

  @Option(
      names = "--rows",
      paramLabel = "UNIT",
      converter = RowUnits.class,
      completionCandidates = RowUnits.class,
      description =
          "What a line of jsonl and csv is: turns (the default), or exchanges, which have question"
              + " and answer side by side.")
  private Rows rows;

  @Option(
      names = "--excel",
      description =
          "Make csv for a spreadsheet: with a byte-order mark, and with an apostrophe before text"
              + " that it would run as a formula.")
  private boolean excel;

  @Option(
      names = "--conversations",
      paramLabel = "UNIT",
      converter = ConversationUnits.class,
      completionCandidates = ConversationUnits.class,
      description = "What a conversation of convokit is: exchange (the default) or briefing.")
  private Conversations conversations;

  /** Returns the format. */
  OutputFormat format() {
    return format;
  }

  /**
   * Returns how to write.
   *
   * @param compact whether a JSON document stands on one line
   */
  WriteOptions options(boolean compact) {
    WriteOptions defaults = WriteOptions.DEFAULTS;
    return new WriteOptions(
        rows == null ? defaults.rows() : rows,
        excel,
        compact,
        conversations == null ? defaults.conversations() : conversations);
  }

  /** Returns what is wrong with the options together, for the user. */
  Optional<String> problem() {
    if (rows != null && !OF_ROWS.contains(format)) {
      return Optional.of("--rows goes with --format jsonl or csv");
    }
    if (excel && format != OutputFormat.CSV) {
      return Optional.of("--excel goes with --format csv");
    }
    if (conversations != null && format != OutputFormat.CONVOKIT) {
      return Optional.of("--conversations goes with --format convokit");
    }
    return Optional.empty();
  }

  /** The words of {@code --format}. */
  static final class Formats extends EnumWords<OutputFormat> {
    Formats() {
      super(OutputFormat.class);
    }
  }

  /** The words of {@code --rows}. */
  static final class RowUnits extends EnumWords<Rows> {
    RowUnits() {
      super(Rows.class);
    }
  }

  /** The words of {@code --conversations}. */
  static final class ConversationUnits extends EnumWords<Conversations> {
    ConversationUnits() {
      super(Conversations.class);
    }
  }
}
