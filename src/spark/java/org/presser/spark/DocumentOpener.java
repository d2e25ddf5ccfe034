package org.presser.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;

/** Gets the documents that one row of the input stands for; works on the executors. */
interface DocumentOpener extends Serializable {

  /**
   * Opens a row's documents. Whatever is wrong with one is its problem, and no exception.
   *
   * @param row the row
   */
  Iterator<Document> open(Row row);
}
