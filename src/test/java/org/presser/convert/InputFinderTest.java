package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of inputs, and the places that their names ask for. */
class InputFinderTest {

  @TempDir private Path folder;

  @Test
  void namedInputsComeBeforeListedOnes() throws IOException {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Files.writeString(sub.resolve("a.txt"), "x");

    List<Input> found =
        find(List.of("x/b.txt", sub.toString()), List.of("y/../z/c.txt").iterator());

    assertThat(found).extracting(Input::relative).containsExactly("b.txt", "a.txt", "z/c.txt");
    assertThat(found)
        .extracting(Input::name)
        .containsExactly("x/b.txt", sub.resolve("a.txt").toString(), "y/../z/c.txt");
  }

  @Test
  void listedPathsStayBelowTheOutputFolder() {
    List<Input> found =
        find(List.of(), List.of("/abs/a.txt", "../../up/b.txt", "./c.txt").iterator());

    assertThat(found).extracting(Input::relative).containsExactly("abs/a.txt", "up/b.txt", "c.txt");
  }

  @Test
  void listIsReadAsItIsNeeded() throws IOException {
    String text = "\uFEFFa.txt\r\n\nb c.txt\n";

    assertThat(find(List.of(), new PathList(stream(text))))
        .extracting(Input::name)
        .containsExactly("a.txt", "b c.txt");
  }

  @Test
  void brokenListIsAProblemAfterWhatItHeld() throws IOException {
    InputStream failing =
        new InputStream() {
          private final InputStream good = stream("a.txt\nb.txt\n" + "x".repeat(100_000) + "\n");

          @Override
          public int read() throws IOException {
            throw new IOException("unused");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            int read = good.read(bytes, from, Math.min(length, 50));
            if (good.available() < 99_000) {
              throw new IOException("gone");
            }
            return read;
          }
        };

    List<Input> found = find(List.of(), new PathList(failing));

    assertThat(found.get(0).name()).isEqualTo("a.txt");
    assertThat(found.get(found.size() - 1).problem()).startsWith("cannot be read further: ");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Input> find(List<String> named, Iterator<String> listed) {
    List<Input> found = new ArrayList<>();
    new InputFinder(
            named.iterator(),
            listed == null ? Collections.emptyIterator() : listed,
            NameFilter.of(List.of(), List.of()),
            null,
            (path, message) -> {})
        .forEachRemaining(found::add);
    return found;
  }
}
