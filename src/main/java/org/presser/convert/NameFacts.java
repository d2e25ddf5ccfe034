package org.presser.convert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date and the address that the path of a file tells. */
final class NameFacts {

  /** {@code 2031-05-06}, {@code 2031_05_06}, {@code 2031/05/06}, {@code 20310506}. */
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)((?:18|19|20)\\d\\d)([-_./]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

  /** An address whose colon and slashes were escaped to fit into a name. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?%3A%2F%2F[^/]+", Pattern.CASE_INSENSITIVE);

  private NameFacts() {}

  /** Returns {@code date} and {@code url} where the path tells them, and tells one only. */
  static Map<String, String> of(String path) {
    Map<String, String> facts = new LinkedHashMap<>();
    TreeSet<String> dates = new TreeSet<>();
    Matcher date = DATE.matcher(path);
    while (date.find()) {
      addIfReal(date, dates);
    }
    if (dates.size() == 1) {
      facts.put("date", dates.first());
    }
    Matcher address = ADDRESS.matcher(path);
    if (address.find()) {
      String url = decoded(NameFilter.withoutEnding(address.group()));
      if (url != null) {
        facts.put("url", url);
      }
    }
    return facts;
  }

  private static void addIfReal(Matcher date, TreeSet<String> dates) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(4)));
      dates.add(day.toString());
    } catch (DateTimeException e) {
      // A number that is no date.
    }
  }

  private static String decoded(String escaped) {
    try {
      // A plus is a plus in a path; only forms write a blank so.
      String url = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
      return url.toLowerCase(Locale.ROOT).startsWith("http") ? url : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
