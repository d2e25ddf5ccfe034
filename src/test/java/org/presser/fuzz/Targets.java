package org.presser.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.presser.lexicon.LexiconException;
import org.presser.lexicon.LexiconReader;
import org.presser.text.DecodedText;
import org.presser.text.TextDecoder;
import org.presser.text.UnreadableTextException;
import org.presser.text.html.HtmlText;
import org.presser.trust.Promise;

/** What fuzzing aims at. Each takes any bytes, and throws where the program is at fault. */
public final class Targets {

  private Targets() {}

  /** Decodes bytes: the text has no carriage return, and again gives the same. */
  public static void decode(byte[] data) {
    try {
      DecodedText first = TextDecoder.detecting().decode(data);
      require(first.text().indexOf('\r') < 0, "a carriage return is left");
      require(first.equals(TextDecoder.detecting().decode(data)), "decoded otherwise");
    } catch (UnreadableTextException e) {
      require(!e.getMessage().isBlank(), "refused without a word");
    }
  }

  /** Parses bytes as UTF-8: what is promised for any text holds. */
  public static void parse(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    List<String> faults = Promise.faultsOfOneParse(text);
    require(faults.isEmpty(), faults.toString());
  }

  /** Reads bytes as a lexicon. */
  public static void readLexicon(byte[] data) {
    try {
      LexiconReader.read("my.json", data);
    } catch (LexiconException e) {
      require(e.getMessage().startsWith("my.json"), "an error without its place");
      require(e.getMessage().indexOf('\n') < 0, "an error of several lines: " + e.getMessage());
    }
  }

  /** Reads bytes as a web page in UTF-8: the same page gives the same text. */
  public static void readHtml(byte[] data) {
    String page = new String(data, StandardCharsets.UTF_8);
    require(HtmlText.of(page).equals(HtmlText.of(page)), "another text at the second time");
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalStateException(fault);
    }
  }
}
