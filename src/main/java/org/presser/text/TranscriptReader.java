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
 * <p>Whatever is wrong with an input is an {@link UnreadableTextException} whose message is fit for
 * users. Immutable and thread-safe.
 */
public final class TranscriptReader {

  private static final long LARGEST = Integer.MAX_VALUE - 8L;

  private final TextDecoder decoder;
  private final List<String> options;

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
    this.decoder = Objects.requireNonNull(decoder, "decoder must not be null");
    List<String> all = new ArrayList<>(decoder.options());
    all.addAll(others);
    this.options = List.copyOf(all);
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
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableTextException("is a folder; use presser convert");
      }
      if (Files.size(file) > LARGEST) {
        throw new UnreadableTextException("larger than 2 GiB");
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableTextException(explain(e));
    }
    return transcript(bytes, name);
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
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UnreadableTextException(explain(e));
    }
    return transcript(bytes, name);
  }

  private Transcript transcript(byte[] bytes, String name) throws UnreadableTextException {
    DecodedText decoded = decoder.decode(bytes);
    int lines = Lines.of(decoded.text()).count();
    Source source =
        new Source(
            name, bytes.length, lines, decoded.encoding(), Checksum.sha256(bytes), options);
    return new Transcript(source, decoded.text());
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
