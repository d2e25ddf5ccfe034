package org.presser.parse.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.lexicon.Lexicons;

/** The names that single lines hold: behind titles, on lines of names alone, in items of lists. */
class NameTableTest {

  @Test
  void namesAreThoseOfTheTable() throws IOException {
    Tables.check("names.txt", NameTableTest::drawn);
  }

  /** An input is a language, a colon and a line; an asterisk says that it is an item of a list. */
  static List<String> drawn(String input) {
    int colon = input.indexOf(':');
    boolean item = input.charAt(colon - 1) == '*';
    String language = input.substring(0, item ? colon - 1 : colon);
    HeaderWords words = new HeaderWords(Lexicons.shipped().words(language), language);
    String s = input.substring(colon + 1).strip();
    List<String> out = new ArrayList<>();
    if (item) {
      add(out, "the item", listed(Names.item(s, words)));
    } else {
      lines(s, words, out);
    }
    return out.isEmpty() ? List.of("  nobody") : out;
  }

  private static void lines(String s, HeaderWords words, List<String> out) {
    List<String> found = Names.find(s, words);
    List<String> marked = Names.marked(s, words);
    add(out, "told of", found);
    add(out, "behind a dash", marked.equals(found) ? List.of() : marked);
    add(out, "on a line of names", NameLines.of(s, words));
    add(out, "alone", listed(NameLines.alone(s, words)));
    add(out, "at the start", listed(NameLines.opening(s, words)));
  }

  private static List<String> listed(String name) {
    return name == null ? List.of() : List.of(name);
  }

  private static void add(List<String> out, String how, List<String> names) {
    if (!names.isEmpty()) {
      out.add("  " + how + ": " + String.join(" + ", names));
    }
  }
}
