package org.presser.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The formats that briefings can be written in, and the one door to their writers.
 *
 * <pre>{@code
 * OutputFormat.CSV.writer(WriteOptions.DEFAULTS).write(briefing, out);
 * }</pre>
 */
public enum OutputFormat {
  /** The whole briefing as a JSON document. */
  JSON(".json", Extent.MANY, o -> new DocumentWriter(layout(o))),
  /** JSON lines: a line for each turn or exchange. */
  JSONL(".jsonl", Extent.MANY, OutputFormat::rows),
  /** Comma-separated values: a record for each turn or exchange. */
  CSV(".csv", Extent.MANY, CsvRowsWriter::of),
  /** A ConvoKit corpus. */
  CONVOKIT("", Extent.FOLDER, null),
  /** TEI as Parla-CLARIN recommends it. */
  TEI(".xml", Extent.ONE, o -> new TeiWriter()),
  /** WebVTT captions, for transcripts with time codes. */
  VTT(".vtt", Extent.ONE, o -> new VttWriter()),
  /** A page to read and to check by. */
  HTML(".html", Extent.ONE, o -> new HtmlWriter()),
  /** The speech alone, {@code LABEL: words}. */
  TEXT(".txt", Extent.ONE, o -> new TextWriter());

  /** How many briefings stand in one output. */
  public enum Extent {
    /** A file holds one briefing. */
    ONE,
    /** A file holds any number of briefings, one after the other. */
    MANY,
    /** A folder holds any number of briefings as one corpus. */
    FOLDER
  }

  private final String ending;
  private final Extent extent;
  private final Function<WriteOptions, BriefingWriter> writer;

  OutputFormat(String ending, Extent extent, Function<WriteOptions, BriefingWriter> writer) {
    this.ending = ending;
    this.extent = extent;
    this.writer = writer;
  }

  /** Returns the usual end of file names, with its period; empty where the output is a folder. */
  public String ending() {
    return ending;
  }

  /** Returns how many briefings stand in one output. */
  public Extent extent() {
    return extent;
  }

  /**
   * Returns a writer for files.
   *
   * @param options how to write
   * @throws IllegalStateException if this format makes folders, see {@link #extent}
   */
  public BriefingWriter writer(WriteOptions options) {
    if (writer == null) {
      throw new IllegalStateException(this + " makes a folder, not a file");
    }
    return writer.apply(options);
  }

  /**
   * Begins a folder.
   *
   * @param folder the folder to be
   * @param options how to write
   * @throws IOException if nothing can be written there, or if other files are there
   * @throws IllegalStateException if this format makes files, see {@link #extent}
   */
  public BriefingSink corpus(Path folder, WriteOptions options) throws IOException {
    if (extent != Extent.FOLDER) {
      throw new IllegalStateException(this + " makes a file, not a folder");
    }
    return ConvoKitWriter.create(folder, options.conversations());
  }

  private static JsonLayout layout(WriteOptions options) {
    return options.compact() ? JsonLayout.COMPACT : JsonLayout.PRETTY;
  }

  private static BriefingWriter rows(WriteOptions options) {
    return options.rows() == Rows.TURNS ? new TurnRowsWriter() : new ExchangeRowsWriter();
  }
}
