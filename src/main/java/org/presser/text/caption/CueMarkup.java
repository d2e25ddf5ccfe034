package org.presser.text.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags inside cues: who speaks is kept, how it looks is not. */
final class CueMarkup {

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*)?(?:\\s++([^<>]*))?>");

  /** Tags as the formats know them, and the positions of SubRip; {@code <3} is none. */
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^<>]*>|</>|<[\\d:.]+>|\\{\\\\[^{}]*\\}");

  private static final Map<String, String> ENTITIES =
      Map.of(
          "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&lrm;", "", "&rlm;", "", "&quot;", "\"",
          "&#39;", "'", "&apos;", "'");

  /**
   * Part of a line with one voice.
   *
   * @param voice who speaks according to the tag, or null where there is none
   * @param text the words without tags
   */
  record Part(String voice, String text) {}

  private CueMarkup() {}

  /** Splits a line where the voice changes. */
  static List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    Matcher voices = VOICE.matcher(line);
    String voice = null;
    int start = 0;
    while (voices.find()) {
      add(parts, voice, line.substring(start, voices.start()));
      voice = voices.group(1) == null ? "" : plain(voices.group(1));
      start = voices.end();
    }
    add(parts, voice, line.substring(start));
    return parts;
  }

  private static void add(List<Part> parts, String voice, String marked) {
    String text = plain(marked);
    if (!text.isEmpty()) {
      parts.add(new Part(voice, text));
    }
  }

  /** Returns the words of a line without tags. */
  static String plain(String marked) {
    String text = TAG.matcher(marked).replaceAll("");
    if (text.indexOf('&') >= 0) {
      for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
        text = text.replace(entity.getKey(), entity.getValue());
      }
      text = text.replace("&amp;", "&"); // last, so that what it makes is no entity
    }
    return text.strip();
  }
}
