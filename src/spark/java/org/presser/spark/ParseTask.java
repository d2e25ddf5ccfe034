package org.presser.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.presser.lexicon.LexiconException;

/** Parses the documents of a row; each task gets its own copy and with it a parser. */
final class ParseTask implements FlatMapFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final DocumentOpener opener;
  private final ParserSettings settings;
  private final RowUnit unit;
  private transient DocumentParser parser;

  ParseTask(DocumentOpener opener, ParserSettings settings, RowUnit unit) {
    this.opener = opener;
    this.settings = settings;
    this.unit = unit;
  }

  @Override
  public Iterator<Row> call(Row row) throws LexiconException {
    if (parser == null) {
      parser = new DocumentParser(settings, unit);
    }
    DocumentParser mine = parser;
    Iterator<Document> documents = opener.open(row);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        return mine.parse(documents.next());
      }
    };
  }
}
