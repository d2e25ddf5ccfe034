package org.presser.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Opens files by the addresses that Spark lists, on whatever system they lie.
 *
 * @param configuration how to reach the systems
 */
record StoredFile(SerializableConfiguration configuration) implements Serializable {

  private static final String LOCAL = "file:";

  InputStream open(String address) throws IOException {
    Path path = new Path(address);
    return path.getFileSystem(configuration.value()).open(path);
  }

  /** Returns the path of a local file, as {@code convert} would name it; else the whole address. */
  static String name(String address) {
    return address.startsWith(LOCAL)
        ? address.substring(LOCAL.length()).replaceFirst("^//+", "/")
        : address;
  }

  static String explain(IOException e) {
    if (e instanceof FileNotFoundException && !String.valueOf(e.getMessage()).contains("denied")) {
      return "no such file";
    }
    if (e instanceof FileNotFoundException || e instanceof AccessControlException) {
      return "cannot be read: permission denied";
    }
    String reason = e.getMessage();
    return reason == null
        ? "cannot be read"
        : "cannot be read: " + reason.lines().findFirst().get();
  }
}
