package org.presser.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void findsEveryWordThoughItGrowsAndHashesClash() {
    WordTable table = new WordTable(0);
    Set<String> words = new HashSet<>();
    for (int i = 1; i <= 500; i++) {
      // "Aa" and "BB" have the same hash, and so have all words made of as many of them.
      String word = Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB");
      words.add(word);
      table.put(word, i);
    }
    for (int i = 1; i <= 500; i++) {
      String word = Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB");
      assertEquals(i, table.get(word));
      assertEquals(i, table.get("<" + word + ">", 1, 1 + word.length()));
    }
    assertEquals(words, new HashSet<>(table.words()));
    assertEquals(500, table.words().size());
  }

  @Test
  void knowsNoPartOfAWordAndNoLongerOne() {
    WordTable table = new WordTable(10);
    table.put("lock", 3);

    assertEquals(0, table.get("loc"));
    assertEquals(0, table.get("locks"));
    assertEquals(3, table.get("locks", 0, 4));
    assertEquals(0, table.get(""));
  }

  @Test
  void theLastNumberOfAWordHolds() {
    WordTable table = new WordTable(10);
    table.put("lock", 3);
    table.put("lock", 5);

    assertEquals(5, table.get("lock"));
    assertEquals(1, table.words().size());
  }
}
