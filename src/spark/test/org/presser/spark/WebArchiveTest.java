package org.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives as input. */
class WebArchiveTest {

  private static final byte[] TEXT =
      "Q: Will the lock open?\n\nA: In June.\n".getBytes(StandardCharsets.UTF_8);
  private static final Instant CAPTURED = Instant.parse("2031-05-06T12:34:56Z");
  private static final String SITE = "https://harbours.example/";

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    Local.spark(2);
  }

  @AfterAll
  static void stop() {
    Local.stop();
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void textResponsesAreDocuments(WarcCompression compression) throws Exception {
    Path file = Files.createFile(folder.resolve("site.warc" + suffix(compression)));
    Files.write(file, archive(compression));

    Local.Ran ran = job(folder);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("converted 3, failed 1,");
    assertThat(Local.jsonLines(folder.resolve("out/turns")))
        .hasSize(6)
        .allMatch(line -> line.startsWith("{\"file\":\"20310506123456/" + SITE));
    assertThat(Local.jsonLines(folder.resolve("out/failures")))
        .containsExactly("{\"id\":\"20310506123456/" + SITE + "empty\",\"reason\":\"empty file\"}");
  }

  @Test
  void damageKeepsWhatStandsBeforeIt() throws Exception {
    byte[] whole = archive(WarcCompression.GZIP);
    Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(folder.resolve("no.warc"), "Minutes of the harbour board\n");
    Files.write(folder.resolve("good.warc.gz"), whole);

    Local.Ran ran = job(folder);

    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> failures = Local.jsonLines(folder.resolve("out/failures"));
    assertThat(failures).hasSizeGreaterThanOrEqualTo(3);
    assertThat(failures)
        .anyMatch(line -> line.contains("/cut.warc.gz\",\"reason\":\"damaged after"));
    assertThat(failures).anyMatch(line -> line.contains("/no.warc\",\"reason\":\""));
    assertThat(Local.jsonLines(folder.resolve("out/turns"))).hasSizeGreaterThan(6);
  }

  private Local.Ran job(Path in) {
    return Local.job(in, "--from", "warc", "-o", folder.resolve("out"), "--format", "jsonl");
  }

  private static String suffix(WarcCompression compression) {
    return compression == WarcCompression.GZIP ? ".gz" : "";
  }

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      writer.write(response("plain", http(200, "text/plain", TEXT).build()));
      writer.write(response("old", http(404, "text/plain", TEXT).build()));
      writer.write(response("seal.png", http(200, "image/png", TEXT).build()));
      writer.write(
          response(
              "gzip",
              http(200, "Text/HTML; charset=utf-8", gzip(TEXT))
                  .setHeader("Content-Encoding", "gzip")
                  .build()));
      writer.write(response("empty", http(200, "text/plain", new byte[0]).build()));
      writer.write(
          response(
              "chunks",
              http(200, "text/plain", chunked(TEXT))
                  .setHeader("Transfer-Encoding", "chunked")
                  .build()));
    }
    return bytes.toByteArray();
  }

  private static HttpResponse.Builder http(int status, String type, byte[] body) {
    return new HttpResponse.Builder(status, "as asked").body(MediaType.parseLeniently(type), body);
  }

  private static WarcResponse response(String page, HttpResponse http) throws IOException {
    return new WarcResponse.Builder(URI.create(SITE + page))
        .date(CAPTURED)
        .body(MediaType.HTTP_RESPONSE, http)
        .build();
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private static byte[] chunked(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    bytes.write(body);
    bytes.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
