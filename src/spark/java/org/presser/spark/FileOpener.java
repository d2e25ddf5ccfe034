package org.presser.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** Reads files whose addresses the rows hold; each is one document. */
final class FileOpener implements DocumentOpener {

  private static final long serialVersionUID = 1L;

  private final StoredFile files;

  FileOpener(StoredFile files) {
    this.files = files;
  }

  @Override
  public Iterator<Document> open(Row row) {
    return List.of(read(row.getString(0))).iterator();
  }

  private Document read(String address) {
    String name = StoredFile.name(address);
    try (InputStream in = files.open(address)) {
      return Document.of(name, in.readAllBytes());
    } catch (IOException e) {
      return Document.broken(name, StoredFile.explain(e));
    } catch (OutOfMemoryError e) {
      return Document.broken(name, DocumentParser.TOO_LARGE);
    }
  }
}
