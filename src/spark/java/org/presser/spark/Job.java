package org.presser.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run: documents in, rows and failures out.
 *
 * @param inputs files, globs and folders
 * @param kind what they are
 * @param columns where rows hold documents
 * @param settings how to parse
 * @param output where to write what
 */
record Job(
    List<String> inputs,
    InputKind kind,
    Columns columns,
    ParserSettings settings,
    JobOutput output) {

  /**
   * Does the work, if there is any.
   *
   * @throws JobException if an input is not there, or if output is
   */
  Counts run(SparkSession spark) throws JobException {
    if (!output.isWanted(spark)) {
      return Counts.NONE;
    }
    ParseTask task = new ParseTask(opener(spark), settings, output.unit());
    Dataset<Row> parsed =
        input(spark)
            .flatMap(task, Encoders.row(DocumentParser.schema(output.unit())))
            // Rows and failures are two outputs; nothing is to be parsed twice for them.
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return output.write(parsed);
    } finally {
      parsed.unpersist();
    }
  }

  private Dataset<Row> input(SparkSession spark) throws JobException {
    return switch (kind) {
      case FILES, WARC -> InputFiles.list(spark, inputs, kind.names());
      case JSONL -> columns.ofJsonLines(spark, inputs.toArray(String[]::new));
      case PARQUET -> columns.ofParquet(spark, inputs.toArray(String[]::new));
    };
  }

  private DocumentOpener opener(SparkSession spark) {
    StoredFile files =
        new StoredFile(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    return switch (kind) {
      case FILES -> new FileOpener(files);
      case WARC -> new WarcOpener(files);
      case JSONL, PARQUET -> new ColumnOpener();
    };
  }
}
