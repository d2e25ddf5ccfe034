package org.presser.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Lists the files of inputs: files, globs, and folders with all that is below them. Spark's own
 * readers would pass over empty files without a word.
 */
final class InputFiles {

  /** So much is worth a task of its own. */
  private static final long BYTES_PER_TASK = 1L << 26;

  private static final StructType SCHEMA = new StructType().add("path", DataTypes.StringType);

  private final Predicate<String> names;
  private final List<Row> addresses = new ArrayList<>();
  private long bytes;

  private InputFiles(Predicate<String> names) {
    this.names = names;
  }

  /**
   * Returns the addresses of all files, for as many tasks as their size asks for.
   *
   * @param spark the session
   * @param inputs files, globs and folders
   * @param names which names count in folders
   * @throws JobException if an input is not there
   */
  static Dataset<Row> list(SparkSession spark, List<String> inputs, Predicate<String> names)
      throws JobException {
    InputFiles files = new InputFiles(names);
    for (String input : inputs) {
      files.add(input, spark);
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(
        context.parallelize(files.addresses, files.tasks(context.defaultParallelism())), SCHEMA);
  }

  private int tasks(int atLeast) {
    long bySize = Math.min(bytes / BYTES_PER_TASK, addresses.size());
    return (int) Math.max(bySize, atLeast);
  }

  private void add(String input, SparkSession spark) throws JobException {
    try {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        throw new JobException(input + ": no such file or folder");
      }
      for (FileStatus each : found) {
        if (each.isDirectory()) {
          addFolder(each.getPath(), system);
        } else {
          add(each);
        }
      }
    } catch (FileNotFoundException e) {
      throw new JobException(input + ": no such file or folder");
    } catch (IOException | IllegalArgumentException e) {
      throw new JobException(input + ": " + e.getMessage());
    }
  }

  private void add(FileStatus file) {
    bytes += file.getLen();
    addresses.add(RowFactory.create(file.getPath().toString()));
  }

  private void addFolder(Path folder, FileSystem system) {
    FileStatus[] members;
    try {
      members = system.listStatus(folder);
    } catch (IOException e) {
      // Whoever tries to open it will say why that cannot be done.
      addresses.add(RowFactory.create(folder.toString()));
      return;
    }
    Arrays.sort(members);
    for (FileStatus member : members) {
      if (member.isDirectory()) {
        addFolder(member.getPath(), system);
      } else if (names.test(member.getPath().getName())) {
        add(member);
      }
    }
  }
}
