package org.presser.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.presser.model.Source;

/**
 * Reads transcripts from files and streams.
 *
 * <p>An input may be packed with gzip; its size and checksum are those of the packed bytes. Of a
 * page in HTML the transcript is the main text, and of captions the words with their times.
 *
 * <p>Whatever is wrong with an input is an {@link UnreadableTextException} whose message is fit for
 * users. Immutable and thread-safe.
 */
public final class TranscriptReader {

  /** The most bytes that a transcript may have, unless a reader is told otherwise: 64 MB. */
  public static final int USUAL_LIMIT = 64 << 20;

  /** The highest limit there is: no Java array holds more. */
  public static final int HIGHEST_LIMIT = Integer.MAX_VALUE - 8;

  private final TextDecoder decoder;
  private final List<String> options;
  private final int limit;

  /**
   * Makes a reader.
   *
   * @param decoder decodes what is read
   */
  public TranscriptReader(TextDecoder decoder) {
    this(decoder, List.of());
  }

  /**
   * Makes a reader.
   *
   * @param decoder decodes what is read
   * @param others what apart from the decoding may change the briefings, see {@link
   *     Source#options()}
   */
  public TranscriptReader(TextDecoder decoder, List<String> others) {
    this(
        Objects.requireNonNull(decoder, "decoder must not be null"),
        joined(decoder.options(), others),
        USUAL_LIMIT);
  }

  private TranscriptReader(TextDecoder decoder, List<String> options, int limit) {
    this.decoder = decoder;
    this.options = options;
    this.limit = limit;
  }

  /**
   * Returns a reader like this one with another limit.
   *
   * @param bytes the most bytes that an input may have, packed and unpacked; from 1 to {@link
   *     #HIGHEST_LIMIT}
   */
  public TranscriptReader withLimit(int bytes) {
    if (bytes < 1 || bytes > HIGHEST_LIMIT) {
      throw new IllegalArgumentException("limit must be from 1 to " + HIGHEST_LIMIT + ": " + bytes);
    }
    return new TranscriptReader(decoder, options, bytes);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param name its name for {@link Source#name()}
   * @return the transcript
   * @throws UnreadableTextException if the file cannot be read, or is no text
   */
  public Transcript read(Path file, String name) throws UnreadableTextException {
    if (Files.isDirectory(file)) {
      throw new UnreadableTextException("is a folder; use presser convert");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > limit) {
        throw tooLarge();
      }
      return read(in, name);
    } catch (IOException e) {
      throw new UnreadableTextException(explain(e));
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in the stream
   * @param name its name for {@link Source#name()}
   * @return the transcript
   * @throws UnreadableTextException if the stream cannot be read, or holds no text
   */
  public Transcript read(InputStream in, String name) throws UnreadableTextException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw new UnreadableTextException(explain(e));
    }
    if (bytes.length > limit) {
      throw tooLarge();
    }
    return transcript(bytes, name);
  }

  private UnreadableTextException tooLarge() {
    return new UnreadableTextException(
        "larger than " + ByteCount.text(limit) + " (see --max-size)");
  }

  private Transcript transcript(byte[] bytes, String name) throws UnreadableTextException {
    byte[] unpacked = Gzip.opens(bytes) ? Gzip.unpack(bytes, limit) : bytes;
    DecodedText decoded = decoder.decode(unpacked);
    String text = PlainText.of(decoded.text());
    int lines = Lines.of(text).count();
    Source source =
        new Source(name, bytes.length, lines, decoded.encoding(), Checksum.sha256(bytes), options);
    return new Transcript(source, text);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static String explain(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    // The message of these begins with the path, which the user sees anyway.
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "cannot be read" : "cannot be read: " + reason;
  }
}
