package org.presser.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/** Reads web archives whose addresses the rows hold; their text responses are the documents. */
final class WarcOpener implements DocumentOpener {

  private static final long serialVersionUID = 1L;

  private final StoredFile files;

  WarcOpener(StoredFile files) {
    this.files = files;
  }

  @Override
  public Iterator<Document> open(Row row) {
    String address = row.getString(0);
    String name = StoredFile.name(address);
    try {
      WarcDocuments documents = WarcDocuments.in(files.open(address), name);
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) context -> documents.close());
      }
      return documents;
    } catch (IOException e) {
      return List.of(Document.broken(name, StoredFile.explain(e))).iterator();
    }
  }
}
