package org.presser.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Inputs that are hard on a careless parser, each of about as many characters as asked for. */
final class Hostile {

  private static final String HEAD = "Press Briefing by Ada Quill\nPort Aldous, May 6, 2031\n\n";

  private static final String EXCHANGE =
      "Q: Will the lock open in June?\n\nMS. QUILL: It will open when it is safe.\n\n";

  private Hostile() {}

  /** Returns the inputs by name. */
  static Map<String, IntFunction<String>> inputs() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    labels(all);
    lines(all);
    marks(all);
    characters(all);
    return all;
  }

  private static void labels(Map<String, IntFunction<String>> all) {
    all.put("exchanges", n -> HEAD + fill(EXCHANGE, n));
    all.put("exchanges on one line", n -> HEAD + fill(EXCHANGE.replace('\n', ' '), n));
    all.put("short exchanges", n -> HEAD + fill("Q: Why?\nA: So.\n", n));
    all.put("distinct labels", n -> HEAD + each(n, i -> "MR. " + name(i) + ": So.\n\nQ: Why?\n\n"));
    all.put("distinct names", n -> HEAD + each(n, i -> "Anna " + title(i) + ": We shall see.\n"));
    all.put("distinct first names", n -> HEAD + each(n, i -> title(i) + " Quill: We see.\n"));
    all.put("distinct words", n -> HEAD + each(n, i -> title(i) + ": Why?\n"));
    all.put("distinct labels alone", n -> HEAD + each(n, i -> "ANNA " + name(i) + "\n\nSo?\n\n"));
    all.put(
        "distinct outlets", n -> HEAD + each(n, i -> title(i) + " News: Why?\nMS. QUILL: So.\n"));
    all.put("distinct zh outlets", n -> each(n, i -> han(i) + "社记者：为什么？\n发言人：因为。\n"));
    all.put(
        "near labels", n -> HEAD + each(n, i -> "MINISTER " + name(i) + name(i + 7) + ": So.\n"));
    all.put("one label", n -> HEAD + fill("MS. QUILL: So it is.\n\n", n));
    all.put("labels inside a line", n -> HEAD + fill("We shall see. Q: Why? A: So it is. ", n));
  }

  private static void lines(Map<String, IntFunction<String>> all) {
    all.put("line ends", n -> fill("\n", n));
    all.put("carriage returns", n -> fill("\r", n));
    all.put("blank lines between turns", n -> "Q: Why?\n" + fill("\n", n) + "A: So.\n");
    all.put(
        "one speech", n -> HEAD + "MS. QUILL: " + fill("It will open soon. ", n) + "\nQ: Why?\n");
    all.put("notes", n -> HEAD + "Q: Why?\n" + fill("(Laughter.)\n\n", n) + "MS. QUILL: So.\n");
    all.put("numbers", n -> each(n, i -> i + ". a\n"));
    all.put("time codes", n -> each(n, i -> "00:" + (10 + i % 50) + ":00\nQ: Why?\n"));
    all.put("front matter", n -> "---\n" + fill("  - a: b\n", n) + "---\nQ: Why?\nA: So.\n");
    all.put("a long header", n -> "Press Briefing\n" + fill("Ada Quill, Minister\n", n) + EXCHANGE);
    all.put("a long title", n -> "Press Briefing by " + fill("Minister ", n) + "\n\n" + EXCHANGE);
    all.put("running heads", n -> each(n, i -> "Q: Why?\n\nDaily\nPage " + i + "\n\n"));
  }

  private static void marks(Map<String, IntFunction<String>> all) {
    for (String mark :
        "\" ' “ ” „ « » 「 」 ( ) [ ] 【 】 < > { } 《 : ： ; . … ? ! - — * _ # | = / \\ & ~ ※ ©"
            .split(" ")) {
      all.put("only " + mark, n -> fill(mark, n));
      all.put("lines of " + mark, n -> fill(mark + "\n", n));
      all.put("marked " + mark, n -> fill(mark + "a: b\n", n));
    }
    all.put("deep brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2));
    all.put("brackets that follow each other", n -> fill("[a]", n));
    for (String end : "ab). a] a» a】 a} a_ ။".split(" ")) {
      all.put("lines that end in " + end, n -> fill(end + " b\n", n));
    }
    all.put("an open bracket", n -> "Q: " + fill("(", n) + "\nA: So.\n");
  }

  private static void characters(Map<String, IntFunction<String>> all) {
    for (String s :
        new String[] {
          " ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u00ad", "\u202e", "\0"
        }) {
      all.put(String.format("only U+%04X", (int) s.charAt(0)), n -> fill(s, n));
    }
    all.put("a long word", n -> fill("a", n));
    all.put("a long number", n -> fill("1", n));
    all.put("single letters", n -> fill("A ", n));
    all.put("capitals", n -> fill("AB ", n));
    all.put("first halves", n -> fill("\ud83d", n));
    all.put("second halves", n -> fill("\ude00", n));
    all.put("pairs", n -> fill("\ud83d\ude00: x\n", n));
    all.put("combining marks", n -> "Q: e" + fill("\u0301", n) + "\nA: So.\n");
    all.put("two combining marks", n -> fill("\u0301\u0316", n));
  }

  private static String fill(String s, int n) {
    return s.repeat(Math.max(1, n / s.length()));
  }

  private static String each(int n, IntFunction<String> part) {
    StringBuilder out = new StringBuilder(n + 100);
    for (int i = 0; out.length() < n; i++) {
      out.append(part.apply(i));
    }
    return out.toString();
  }

  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i + 26; rest > 0; rest /= 26) {
      name.append((char) ('A' + rest % 26));
    }
    return name.toString();
  }

  private static String title(int i) {
    return name(i).charAt(0) + name(i).substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String han(int i) {
    return "" + (char) (0x4e00 + i % 15_000) + (char) (0x5000 + i / 15_000);
  }
}
