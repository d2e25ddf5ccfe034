package org.presser.spark;

import java.util.Locale;
import java.util.function.Predicate;
import org.presser.convert.NameFilter;

/** What the inputs are. */
enum InputKind {
  /** Files of text: each is a document. */
  FILES(NameFilter::isTranscript),
  /** Web archives: each text response is a document. */
  WARC(InputKind::isArchive),
  /** JSON lines: each object is a document, in one of its members. */
  JSONL(name -> true),
  /** Parquet: each row is a document, in one of its columns. */
  PARQUET(name -> true);

  private final Predicate<String> names;

  InputKind(Predicate<String> names) {
    this.names = names;
  }

  /** Returns which names count in folders. */
  Predicate<String> names() {
    return names;
  }

  private static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }
}
