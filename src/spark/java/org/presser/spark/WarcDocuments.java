package org.presser.spark;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The documents of one web archive: its HTTP responses with status 200 that are plain text or HTML.
 * Each is named by time and address of its capture, {@code 20310506120000/https://…}; what comes
 * after damage is one document with a problem.
 */
final class WarcDocuments implements Iterator<Document> {

  private static final int FOUND = 200;
  private static final Set<MediaType> TEXTS =
      Set.of(MediaType.PLAIN_TEXT, MediaType.HTML, MediaType.XHTML);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  /** No page is longer; the rest of a text is not worth an executor. */
  private static final int MOST_BYTES = 1 << 28;

  private final WarcReader reader;
  private final String archive;
  private Document next;
  private boolean ended;

  private WarcDocuments(WarcReader reader, String archive) {
    this.reader = reader;
    this.archive = archive;
  }

  /**
   * Begins to read an archive, compressed or not.
   *
   * @param in the archive; is closed at its end, or by {@link #close}
   * @param archive its name for messages
   */
  static WarcDocuments in(InputStream in, String archive) throws IOException {
    try {
      return new WarcDocuments(new WarcReader(in), archive);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw new IOException("no web archive (WARC): " + firstLine(e), e);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document document = next;
    next = null;
    return document;
  }

  private void advance() {
    try {
      Optional<WarcRecord> found = reader.next();
      if (found.isEmpty()) {
        close();
      } else if (found.get() instanceof WarcResponse response) {
        next = document(response);
      }
    } catch (IOException | RuntimeException e) {
      // Where the next record begins is not known.
      next =
          Document.broken(archive, "damaged after byte " + reader.position() + ": " + firstLine(e));
      close();
    }
  }

  /** Returns a response's document, or null where it is none. */
  private static Document document(WarcResponse response) throws IOException {
    if (!MediaType.HTTP.equals(response.contentType().base())) {
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != FOUND || !TEXTS.contains(http.contentType().base())) {
      return null;
    }
    String name = STAMP.format(response.date()) + '/' + response.target();
    byte[] bytes;
    try {
      bytes = http.bodyDecoded().stream().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return Document.broken(name, "body cannot be decoded: " + firstLine(e));
    }
    return bytes.length > MOST_BYTES
        ? Document.broken(name, "larger than 256 MiB")
        : Document.of(name, bytes);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  void close() {
    ended = true;
    try {
      reader.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }
}
