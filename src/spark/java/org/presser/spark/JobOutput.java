package org.presser.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Writes what was made of the documents: the rows by year, and beside them the failures.
 *
 * @param folder the folder of both
 * @param unit what a row is
 * @param kind how rows and failures are stored
 * @param mode what becomes of earlier output
 */
record JobOutput(String folder, RowUnit unit, OutputKind kind, SaveMode mode) {

  private static final String FAILURES = "failures";

  /**
   * Tells, before any work is done, whether the output is to be written.
   *
   * @throws JobException if there is earlier output and the mode does not say what becomes of it
   */
  boolean isWanted(SparkSession spark) throws JobException {
    if (mode == SaveMode.Append || mode == SaveMode.Overwrite) {
      return true;
    }
    for (String name : List.of(unit.folder(), FAILURES)) {
      Path path = new Path(folder, name);
      if (exists(path, spark)) {
        if (mode == SaveMode.Ignore) {
          return false;
        }
        throw new JobException(path + ": exists already; see --mode");
      }
    }
    return true;
  }

  private static boolean exists(Path path, SparkSession spark) throws JobException {
    try {
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path);
    } catch (IOException e) {
      throw new JobException(path + ": " + e.getMessage());
    }
  }

  /** Writes all and counts it; {@code parsed} is what {@link ParseTask} made. */
  Counts write(Dataset<Row> parsed) {
    writer(rows(parsed)).partitionBy("year").save(folder + '/' + unit.folder());
    writer(parsed.where("reason IS NOT NULL").select("id", "reason")).save(folder + '/' + FAILURES);
    Row counts =
        parsed.agg(count(lit(1)), count("reason"), total("findings"), total("warnings")).first();
    long failed = counts.getLong(1);
    return new Counts(counts.getLong(0) - failed, failed, counts.getLong(2), counts.getLong(3));
  }

  private Dataset<Row> rows(Dataset<Row> parsed) {
    List<Column> order = new ArrayList<>(List.of(col("year")));
    order.addAll(unit.order());
    return parsed
        .select(explode(col("rows")).as("row"))
        .select("row.*")
        .withColumn("year", unit.year())
        .sortWithinPartitions(order.toArray(Column[]::new));
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L));
  }

  private DataFrameWriter<Row> writer(Dataset<Row> rows) {
    // JSON of ours has every member, null or not; Parquet does not know the option.
    return rows.write().mode(mode).format(kind.format()).option("ignoreNullFields", false);
  }
}
