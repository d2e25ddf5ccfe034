package org.presser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void gzipIsUnpackedAndItsSourceIsThePackedFile() throws Exception {
    byte[] packed = gzip("Q: Why?\n".getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("a.txt.gz"), packed);

    Transcript transcript = reader.read(file, "a");

    assertThat(transcript.text()).isEqualTo("Q: Why?\n");
    assertThat(transcript.source().bytes()).isEqualTo(packed.length);
    assertThat(transcript.source().sha256()).isEqualTo(Checksum.sha256(packed));
  }

  @Test
  void damagedGzipSaysSo() throws IOException {
    byte[] packed = gzip("Q: Why?\n".repeat(99).getBytes(StandardCharsets.UTF_8));
    byte[] changed = packed.clone();
    changed[changed.length / 2] ^= 0x55;

    for (byte[] bytes : List.of(Arrays.copyOf(packed, 20), changed)) {
      assertThat(refusal(Files.write(folder.resolve("a.gz"), bytes)))
          .hasMessage("a damaged gzip file: cut off or changed");
    }
    assertThat(refusal(Files.write(folder.resolve("b.gz"), gzip(packed))))
        .hasMessageStartingWith("a gzip file in a gzip file");
  }

  @Test
  void inputOverTheLimitIsRefusedPackedOrNot() throws Exception {
    TranscriptReader limited = reader.withLimit(1024);
    byte[] small = "a\n".repeat(512).getBytes(StandardCharsets.UTF_8);
    byte[] large = "a\n".repeat(513).getBytes(StandardCharsets.UTF_8);

    assertThat(limited.read(new ByteArrayInputStream(small), "-").text()).hasSize(1024);
    assertThat(limited.read(new ByteArrayInputStream(gzip(small)), "-").text()).hasSize(1024);
    assertThat(refusal(() -> limited.read(new ByteArrayInputStream(large), "-")))
        .hasMessage("larger than 1 kB (see --max-size)");
    Path file = Files.write(folder.resolve("a.txt"), large);
    assertThat(refusal(() -> limited.read(file, "a")))
        .hasMessage("larger than 1 kB (see --max-size)");
    assertThat(refusal(() -> limited.read(new ByteArrayInputStream(gzip(large)), "-")))
        .hasMessage("a gzip file that unpacks to more than 1 kB (see --max-size)");
  }

  @Test
  void gzipBombIsRefusedAtTheUsualLimit() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 65; i++) {
        out.write(block);
      }
    }

    assertThat(bomb.size()).isLessThan(200_000);
    assertThat(refusal(() -> reader.read(new ByteArrayInputStream(bomb.toByteArray()), "-")))
        .hasMessage("a gzip file that unpacks to more than 64 MB (see --max-size)");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030, 东闸将于六月开放",
    "shift_jis, windows-31j, 港は六月に開きます",
    "iso-8859-1, windows-1252, Le « port » – fermé",
    "windows-1251, windows-1251, Шлюз откроют в июне",
    "big5, Big5-HKSCS, 東閘將於六月開放",
    "utf-8, UTF-8, Schleuse geöffnet"
  })
  void pageIsReadInTheCharsetThatItDeclares(String declared, String charset, String words)
      throws Exception {
    for (String meta :
        List.of(
            "<meta charset=\"" + declared + "\">",
            "<META http-equiv=Content-Type content='text/html; charset=" + declared + "'>")) {
      byte[] bytes = ("<html><head>" + meta + "</head><p>" + words).getBytes(charset);
      Transcript transcript = reader.read(new ByteArrayInputStream(bytes), "-");

      assertThat(transcript.text()).isEqualTo(words + "\n");
      assertThat(transcript.source().encoding()).isEqualTo(charset);
    }
  }

  @Test
  void wrongDeclarationIsNotBelieved() throws Exception {
    String page = "<html><meta charset=gbk><p>Die Schleuse wird im Juni geöffnet, für alle.";
    byte[] utf8 = page.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(new ByteArrayInputStream(utf8), "-").text()).contains("geöffnet, für");
    byte[] unknown = page.replace("gbk", "no-such").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reader.read(new ByteArrayInputStream(unknown), "-").text()).contains("geöffnet");
  }

  @Test
  void pagesAndCaptionsAreToldByTheirContent() throws Exception {
    assertThat(text("<!DOCTYPE html><p>Q: Why?")).isEqualTo("Q: Why?\n");
    assertThat(text("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Quill>Yes.\r\n"))
        .isEqualTo("[00:00:01] Quill: Yes.\n");
    assertThat(text("<b>Q:</b> Why?")).isEqualTo("<b>Q:</b> Why?");
    assertThat(text("<html>&#xD800;One&#0;&#13;")).isEqualTo("\uFFFDOne\uFFFD\n");
    assertThat(refusal(() -> text("<html><script>x</script></html>")))
        .hasMessage("an HTML page without any text");
    assertThat(refusal(() -> text("WEBVTT\n\nNOTE x"))).hasMessage("captions without any words");
  }

  private String text(String input) throws UnreadableTextException {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return reader.read(new ByteArrayInputStream(bytes), "-").text();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static UnreadableTextException refusal(ThrowingCallable reading) {
    return catchThrowableOfType(UnreadableTextException.class, reading);
  }

  private UnreadableTextException refusal(Path file) {
    return catchThrowableOfType(
        UnreadableTextException.class, () -> reader.read(file, file.toString()));
  }
}
