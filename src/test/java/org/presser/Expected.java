package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expectations that are files.
 *
 * <p>{@code mvn test -Dpresser.bless=true} writes what the program makes into them; read the
 * difference like code before you keep it.
 */
final class Expected {

  private static final boolean BLESS = Boolean.getBoolean("presser.bless");

  private Expected() {}

  /** Compares a text with a file. */
  static void assertSame(String actual, Path file) throws IOException {
    if (BLESS) {
      Files.writeString(file, actual);
    }
    assertThat(file).as("the expectation").isRegularFile();
    assertThat(actual).as(file.toString()).isEqualToNormalizingNewlines(Files.readString(file));
  }
}
