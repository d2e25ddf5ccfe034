package org.presser.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Pages, captions and JSON that are hard on a careless reader. */
final class HostileFiles {

  private static final String PAGE = "<!DOCTYPE html><html><body>";

  private HostileFiles() {}

  static Map<String, IntFunction<String>> pages() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    for (String tag :
        List.of("div", "b", "p", "table", "tr", "li", "ul", "blockquote", "a", "span", "font")) {
      all.put("deep " + tag, n -> PAGE + fill("<" + tag + ">", n));
      all.put("many " + tag, n -> PAGE + fill("<" + tag + ">a: b</" + tag + ">", n));
    }
    for (String piece :
        List.of(
            "<",
            "&",
            "&lt;",
            "<!--",
            "</p>",
            "<br>",
            "<hr>",
            "<p a=b>",
            "<script>",
            "<style>a",
            "<p>Q: Why?<p>A: So.",
            "<b>Q:</b> Why?<br>",
            "<a href=x>more</a> ",
            "&#x41;",
            "<td>Q")) {
      all.put("piece " + piece, n -> PAGE + fill(piece, n));
    }
    all.put("attributes", n -> PAGE + "<p " + fill("a=b ", n) + ">Q: Why?");
    all.put("a long attribute", n -> PAGE + "<p class='" + fill("main ", n) + "'>Q: Why?");
    all.put("interleaved", n -> PAGE + fill("<b><p><i><table></b>", n));
    all.put("classes", n -> PAGE + fill("<div class='share menu'>Share</div>", n));
    return all;
  }

  static Map<String, IntFunction<String>> captions() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    String time = "00:00:01.000 --> 00:00:02.000\n";
    for (String words :
        List.of(
            "Why?", "<v Ada>Why?", "- Why?\n- So.", ">> Why?", "ADA: Why?", "<", "<i>", "&amp;")) {
      all.put("cues of " + words, n -> "WEBVTT\n\n" + fill(time + words + "\n\n", n));
    }
    all.put("times", n -> "WEBVTT\n\n" + fill(time, n));
    all.put("one long cue", n -> "WEBVTT\n\n" + time + fill("so it is ", n));
    all.put("one cue of lines", n -> "WEBVTT\n\n" + time + fill("so it is\n", n));
    all.put("notes", n -> "WEBVTT\n\n" + fill("NOTE a\n\n", n) + time + "Why?\n");
    all.put("tags", n -> "WEBVTT\n\n" + time + fill("<c.a>", n));
    all.put("srt", n -> fill("1\n00:00:01,000 --> 00:00:02,000\nWhy?\n\n", n));
    return all;
  }

  static Map<String, IntFunction<String>> lexicons() {
    Map<String, IntFunction<String>> all = json();
    all.put("words", n -> "{\"words\":{\"asking\":[" + fill("\"a b\",", n) + "\"Q\"]}}");
    all.put("months", n -> "{\"months\":{" + fill("\"a\":1,", n) + "\"b\":2}}");
    all.put("a long word", n -> "{\"words\":{\"asking\":[\"" + fill("a", n) + "\"]}}");
    all.put("a long key", n -> "{\"" + fill("a", n) + "\":1}");
    return all;
  }

  static Map<String, IntFunction<String>> documents() {
    Map<String, IntFunction<String>> all = json();
    String turn = "{\"id\":1,\"label\":\"Q\",\"text\":\"Why?\"},";
    all.put("turns", n -> "{\"format\":1,\"turns\":[" + fill(turn, n) + "{}]}");
    all.put("documents", n -> fill("{\"format\":1}\n", n));
    all.put("unknown members", n -> "{\"format\":1" + fill(",\"x\":{}", n) + "}");
    return all;
  }

  private static Map<String, IntFunction<String>> json() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("deep arrays", n -> fill("[", n));
    all.put("deep objects", n -> fill("{\"a\":", n));
    all.put("deep words", n -> "{\"words\":" + fill("[", n));
    all.put("a long number", n -> "{\"format\":" + fill("1", n) + "}");
    all.put("a long string", n -> "{\"format\":\"" + fill("a", n) + "\"}");
    all.put("escapes", n -> "{\"format\":\"" + fill("\\u0041", n) + "\"}");
    all.put("blanks", n -> "{" + fill(" ", n) + "}");
    return all;
  }

  private static String fill(String s, int n) {
    return s.repeat(Math.max(1, n / s.length()));
  }
}
