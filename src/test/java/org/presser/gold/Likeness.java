package org.presser.gold;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike texts are. */
final class Likeness {

  /** A word; in scripts without spaces, a character. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\\p{L}\\p{N}]+");

  private Likeness() {}

  /** Returns the F1 of two texts' words as multisets; 1 where both have none. */
  static double wordF1(String a, String b) {
    Map<String, Long> x = words(a);
    Map<String, Long> y = words(b);
    long all = sum(x) + sum(y);
    long shared =
        x.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), y.getOrDefault(e.getKey(), 0L)))
            .sum();
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  /** Returns a text's letters and digits, lower-cased: what a label or title is compared by. */
  static String bare(String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, Long> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
