package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

  /** "Aa" and "BB" have the same hash, and so have all words made of as many of them. */
  private static Map<String, Integer> clashing() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 1; i <= 500; i++) {
      words.put(Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB"), 1 + i / 4);
    }
    return words;
  }

  private static byte[] written(WordTable table) {
    ArrayWriter out = new ArrayWriter();
    table.write(out);
    return out.bytes();
  }

  private static void assertHolds(Map<String, Integer> words, WordTable table) {
    words.forEach(
        (word, number) -> {
          assertEquals(number.longValue(), table.get(word));
          assertEquals(number.longValue(), table.get("<" + word + ">", 1, 1 + word.length()));
        });
    Map<String, Integer> all = new HashMap<>();
    for (int group = 0; group < table.groups(); group++) {
      for (int i = table.first(group); i < table.first(group + 1); i++) {
        String word = table.word(i);
        assertEquals(word.length(), table.length(i));
        assertEquals(word.charAt(word.length() - 1), table.charAt(i, word.length() - 1));
        all.put(word, (int) table.number(group));
      }
    }
    assertThat(all).isEqualTo(words);
  }

  @Test
  void findsEveryWordThoughHashesClash() {
    assertHolds(clashing(), WordTable.of(clashing()));
  }

  @Test
  void knowsNoPartOfAWordAndNoLongerOne() {
    WordTable table = WordTable.of(Map.of("lock", 3));

    assertEquals(0, table.get("loc"));
    assertEquals(0, table.get("locks"));
    assertEquals(0, table.get("look"));
    assertEquals(3, table.get("locks", 0, 4));
    assertEquals(0, table.get(""));
  }

  @Test
  void nothingIsNoWord() {
    WordTable table = WordTable.of(Map.of("", 3));

    assertEquals(0, table.groups());
    assertEquals(0, table.get(""));
    assertEquals(0, table.get("lock"));
  }

  @Test
  void numbersHaveAllBits() {
    assertEquals(Long.MIN_VALUE + 1, WordTable.of(Map.of("é", Long.MIN_VALUE + 1)).get("é"));
  }

  @Test
  void tableThatIsReadIsTheOneThatWasWritten() {
    Map<String, Integer> words = clashing();
    words.put("\u0431\u0440\u0438\u0444\u0438\u043d\u0433", 1000);
    words.put("\ud83d\udc4d", 1001);
    byte[] bytes = written(WordTable.of(words));

    WordTable read = WordTable.read(new ArrayReader(bytes));

    assertHolds(words, read);
    assertArrayEquals(bytes, written(read));
  }

  @Test
  void tablesStandOneAfterTheOther() {
    ArrayWriter out = new ArrayWriter();
    WordTable.of(Map.of("lock", 3)).write(out);
    WordTable.of(Map.of()).write(out);
    WordTable.of(Map.of("key", 5)).write(out);
    ArrayReader in = new ArrayReader(out.bytes());

    assertHolds(Map.of("lock", 3), WordTable.read(in));
    assertHolds(Map.of(), WordTable.read(in));
    assertHolds(Map.of("key", 5), WordTable.read(in));
  }
}
