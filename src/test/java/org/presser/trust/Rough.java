package org.presser.trust;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.presser.trust.Scripts.Sample;

/** Makes texts up that nobody means as transcripts: pieces of all layouts in any order. */
final class Rough {

  private static final List<String> PIECES =
      List.of(
          "Q",
          "A",
          "Q:",
          "A:",
          "Q.",
          "MS. QUILL:",
          "MR. OSEI :",
          "Ada Quill",
          "ADA QUILL",
          "[Q]",
          "【記者】",
          "記者：",
          "問",
          "答：",
          "（記者）",
          "<질문>",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "(",
          ")",
          "[",
          "]",
          "(Laughter.)",
          "[Applause]",
          "***",
          "---",
          "###",
          "END",
          "-30-",
          "Page 3",
          "3",
          "14.",
          "12:30",
          "00:01:02",
          "[00:01:02]",
          "(04:25)",
          "00:00:01.000 --> 00:00:02.000",
          "Date:",
          "May 6, 2031",
          "Place: Port Aldous",
          "Subject: Re",
          "title: x",
          "Press Briefing",
          "Note:",
          "Share now",
          "https://harbour.example/1",
          "©",
          "P.-",
          "R -",
          "Frage",
          "Вопрос:",
          "س:",
          "Why?",
          "So it is.",
          "为什么？",
          "因为。",
          "Where is the lock",
          "and so on",
          "- ",
          "* ",
          "> ",
          ">> ",
          "# ",
          "1. ",
          "一、",
          "**",
          "__",
          "|",
          "\t",
          " ",
          "  ",
          "\u00a0",
          "\u3000",
          "\u200b",
          "\ufeff",
          "\u00ad",
          "\f",
          "\u0085",
          "\u2028",
          "\ud83d\ude00",
          "e\u0301",
          "\u202e",
          ".",
          ",",
          ";",
          "?",
          "!",
          "…",
          "-",
          "–",
          "—",
          "_",
          "=",
          "/",
          "~",
          "※",
          "\\",
          "{",
          "}",
          "<",
          ">",
          "<v Ada>",
          "'",
          "’",
          "%",
          "&amp;",
          "0",
          "Ⅳ",
          "ß");

  private Rough() {}

  /** Returns texts without any sense. */
  static Arbitrary<String> texts() {
    Arbitrary<String> gap = Arbitraries.of("", "", " ", " ", "\n", "\n", "\n\n");
    Arbitrary<String> piece = Arbitraries.of(PIECES);
    return piece
        .flatMap(p -> gap.map(g -> p + g))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  /** Returns transcripts with pieces put where they do not belong. */
  static Arbitrary<String> spoilt() {
    return Scripts.samples().map(Sample::text).flatMap(Rough::spoilt);
  }

  private static Arbitrary<String> spoilt(String text) {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(
            pieces ->
                Arbitraries.integers()
                    .between(0, text.length())
                    .list()
                    .ofSize(pieces.size())
                    .map(places -> insert(text, pieces, places)));
  }

  private static String insert(String text, List<String> pieces, List<Integer> places) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < pieces.size(); i++) {
      out.insert(places.get(i), pieces.get(i));
    }
    return out.toString();
  }
}
