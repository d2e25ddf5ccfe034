package org.presser.spark;

/** How the rows are stored, in Spark's words. */
enum OutputKind {
  /** Parquet: typed columns. */
  PARQUET("parquet"),
  /** JSON lines, the same as {@code presser --format jsonl} writes. */
  JSONL("json");

  private final String format;

  OutputKind(String format) {
    this.format = format;
  }

  /** Returns Spark's name of the format. */
  String format() {
    return format;
  }
}
