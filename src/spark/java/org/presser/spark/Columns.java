package org.presser.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Where rows hold their documents.
 *
 * @param text the column of the text; for Parquet it may hold bytes, or stand in another column
 * @param id the column of the name, or null for {@code id}, if there is one
 */
record Columns(String text, String id) {

  private static final String USUAL_ID = "id";
  private static final String CORRUPT = "_corrupt_record";
  private static final Column FILE = col("_metadata.file_path");

  /** Returns id, bytes, problem for each object; what is no object is a problem. */
  Dataset<Row> ofJsonLines(SparkSession spark, String... inputs) {
    String name = id == null ? USUAL_ID : id;
    StructType schema =
        new StructType()
            .add(name, DataTypes.StringType)
            .add(text, DataTypes.StringType)
            .add(CORRUPT, DataTypes.StringType);
    Column problem = when(col(CORRUPT).isNotNull(), lit("no JSON object")).as("problem");
    return spark
        .read()
        .schema(schema)
        .option("columnNameOfCorruptRecord", CORRUPT)
        .json(inputs)
        .select(coalesce(quoted(name), FILE).as("id"), encode(quoted(text), "UTF-8"), problem);
  }

  /**
   * Returns id, bytes, problem for each row.
   *
   * @throws JobException if there is no such column, or if it holds no text
   */
  Dataset<Row> ofParquet(SparkSession spark, String... inputs) throws JobException {
    Dataset<Row> rows = spark.read().parquet(inputs);
    Column name = FILE;
    if (id != null || rows.schema().getFieldIndex(USUAL_ID).isDefined()) {
      String given = id == null ? USUAL_ID : id;
      typeOf(rows, given);
      name = coalesce(col(given).cast("string"), FILE);
    }
    DataType type = typeOf(rows, text);
    if (!type.equals(DataTypes.StringType) && !type.equals(DataTypes.BinaryType)) {
      throw new JobException("column '" + text + "' holds no text, but " + type.sql());
    }
    Column bytes = type.equals(DataTypes.BinaryType) ? col(text) : encode(col(text), "UTF-8");
    return rows.select(name.as("id"), bytes, lit(null).cast("string").as("problem"));
  }

  private static DataType typeOf(Dataset<Row> rows, String column) throws JobException {
    try {
      return rows.select(column).schema().apply(0).dataType();
    } catch (Exception e) {
      if (e instanceof AnalysisException) {
        String there = String.join(", ", rows.columns());
        throw new JobException("no column '" + column + "'; there are: " + there);
      }
      throw e;
    }
  }

  private static Column quoted(String column) {
    return col('`' + column.replace("`", "``") + '`');
  }
}
