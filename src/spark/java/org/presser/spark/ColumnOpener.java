package org.presser.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** Takes documents from rows that hold them: id, bytes, problem. */
final class ColumnOpener implements DocumentOpener {

  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Document> open(Row row) {
    String id = StoredFile.name(row.getString(0));
    byte[] bytes = row.getAs(1);
    String problem = bytes == null ? "no text in the column" : null;
    return List.of(new Document(id, bytes, row.isNullAt(2) ? problem : row.getString(2)))
        .iterator();
  }
}
