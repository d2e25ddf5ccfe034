package org.presser.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Where each kind of character begins and ends in Unicode. */
class CharsTableTest {

  @Test
  void rangesAreThoseOfTheScripts() {
    assertThat(ranges(c -> Chars.invisible((char) c), 0xffff))
        .containsExactly("ad", "200b-200f", "202a-202e", "2060-2069", "feff");
    assertThat(ranges(c -> Chars.cjk((char) c), 0xffff))
        .containsExactly("2e80-9fff", "f900-faff", "ff00-ffef");
    assertThat(ranges(Chars::unspaced, 0x40000))
        .containsExactly(
            "e00-eff",
            "1000-109f",
            "1780-17ff",
            "3005-30ff",
            "3400-9fff",
            "f900-faff",
            "20000-3ffff");
    assertThat(ranges(c -> Chars.question("" + (char) c + ";", 1), 0xffff))
        .as("what makes a semicolon a question mark")
        .containsExactly("370-3ff", "1f00-1fff");
  }

  @Test
  void wordsAndBlanksOfLatinBeginAndEndRight() {
    assertThat(ranges(c -> Chars.word((char) c), 0xc0))
        .containsExactly("30-39", "41-5a", "61-7a", "aa", "b5", "ba", "c0");
    assertThat(ranges(c -> Chars.blank((char) c), 0x2000))
        .containsExactly("0-20", "a0", "1680", "2000");
    assertThat(Chars.word('\u0300')).isTrue();
    assertThat(Chars.word('\ud83d')).as("half of a pair").isTrue();
    assertThat(Chars.word('\u2014')).isFalse();
  }

  @Test
  void kindsOfMarks() {
    assertThat(marks(c -> Chars.fullStop((char) c)))
        .isEqualTo("!.?\u0589\u061f\u06d4\u0964\u104b\u1362\u1367\u17d4…\u203d\u3002！？\uff61");
    assertThat(marks(c -> Chars.question("" + (char) c, 0)))
        .isEqualTo("?\u037e\u055e\u061f\u1367？");
    assertThat(marks(c -> Chars.opening((char) c))).isEqualTo("\"'([{«‘“„‹〈《「『【〔（［｛");
    assertThat(Chars.closing('(')).isFalse();
    assertThat(Chars.closing(')')).isTrue();
    assertThat(Chars.terminal('a')).isFalse();
  }

  private static String marks(IntPredicate kind) {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c <= 0xffff; c++) {
      if (kind.test(c)) {
        out.append((char) c);
      }
    }
    return out.toString();
  }

  private static List<String> ranges(IntPredicate kind, int last) {
    List<String> ranges = new ArrayList<>();
    int start = -1;
    for (int c = 0; c <= last + 1; c++) {
      boolean is = c <= last && kind.test(c);
      if (is && start < 0) {
        start = c;
      } else if (!is && start >= 0) {
        String end = c - 1 > start ? "-" + Integer.toHexString(c - 1) : "";
        ranges.add(Integer.toHexString(start) + end);
        start = -1;
      }
    }
    return ranges;
  }
}
