package org.presser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.presser.model.Source;

class TranscriptReaderTest {

  private final TranscriptReader reader = new TranscriptReader(TextDecoder.detecting());

  @TempDir private Path folder;

  @Test
  void sourceDescribesTheBytes() throws Exception {
    byte[] bytes = "\uFEFFé\r\nb".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    Transcript fromFile = reader.read(file, "given");

    assertThat(fromFile.text()).isEqualTo("é\nb");
    assertThat(fromFile.source())
        .isEqualTo(
            new Source(
                "given",
                8,
                2,
                "UTF-8",
                "ec55006a41bddaf839c6da540f2deefb3a202c17bd11c7bd548941b2435b7452"));
    assertThat(reader.read(new ByteArrayInputStream(bytes), "given")).isEqualTo(fromFile);
  }

  @Test
  void missingFileIsNamedSo() {
    assertThat(refusal(folder.resolve("none.txt"))).hasMessage("no such file");
  }

  @Test
  void folderIsNoTranscript() {
    assertThat(refusal(folder)).hasMessage("is a folder; use presser convert");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void fileThatCannotBeReadSaysWhy() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

    assertThat(refusal(loop)).hasMessageMatching("cannot be read: [^/]+");
  }

  @Test
  void brokenStreamSaysWhy() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }
        };

    assertThat(catchThrowableOfType(UnreadableTextException.class, () -> reader.read(broken, "-")))
        .hasMessage("cannot be read: the line is dead");
  }

  private UnreadableTextException refusal(Path file) {
    return catchThrowableOfType(
        UnreadableTextException.class, () -> reader.read(file, file.toString()));
  }
}
