package org.presser.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What people found in one transcript.
 *
 * @param rows where its elements start, in text order
 * @param header its header
 */
record Gold(List<GoldRow> rows, GoldHeader header) {

  /** The end of the name of a transcript. */
  static final String TRANSCRIPT = ".txt";

  private static final String ROWS = ".turns.tsv";
  private static final String HEADER = ".header.json";

  Gold {
    rows = List.copyOf(rows);
  }

  /** Tells whether a file is a transcript that has gold beside it. */
  static boolean besides(Path file) {
    return file.getFileName().toString().endsWith(TRANSCRIPT) && Files.exists(beside(file, ROWS));
  }

  /**
   * Reads the gold of a transcript.
   *
   * @param transcript {@code NAME.txt}, beside {@code NAME.turns.tsv} and {@code NAME.header.json}
   * @throws GoldException if it cannot be read
   */
  static Gold read(Path transcript) throws GoldException {
    Path rows = beside(transcript, ROWS);
    Path header = beside(transcript, HEADER);
    return new Gold(
        GoldRowReader.read(rows.toString(), text(rows)),
        GoldHeaderReader.read(header.toString(), text(header)));
  }

  private static Path beside(Path transcript, String end) {
    String name = transcript.getFileName().toString();
    String bare = name.substring(0, name.length() - TRANSCRIPT.length());
    return transcript.resolveSibling(bare + end);
  }

  private static String text(Path file) throws GoldException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new GoldException(file.toString(), "no such file");
    } catch (CharacterCodingException e) {
      throw new GoldException(file.toString(), "not in UTF-8");
    } catch (IOException e) {
      throw new GoldException(file.toString(), "cannot be read");
    }
  }
}
