package org.presser.spark;

import java.util.List;

/** What the inputs are. */
enum InputKind {
  /** Files of text: each is a document. */
  FILES(List.of("txt", "text", "md", "html", "htm")),
  /** Web archives: each text response is a document. */
  WARC(List.of("warc", "warc.gz")),
  /** JSON lines: each object is a document, in one of its members. */
  JSONL(List.of()),
  /** Parquet: each row is a document, in one of its columns. */
  PARQUET(List.of());

  private final List<String> endings;

  InputKind(List<String> endings) {
    this.endings = endings;
  }

  /** Returns the endings of names that count in folders. */
  List<String> endings() {
    return endings;
  }
}
