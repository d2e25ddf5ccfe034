package org.presser.parse.header;

import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.presser.lexicon.Folding;
import org.presser.parse.page.Chars;

/** Names of the days of the week, in a document's language and in English. */
final class Weekdays {

  private static final String ENGLISH = "en";

  private static final Map<String, Set<String>> MADE = new ConcurrentHashMap<>();

  private Weekdays() {}

  /** Returns the folded names for a language; null counts as English. */
  static Set<String> of(String language) {
    return MADE.computeIfAbsent(language == null ? ENGLISH : language, Weekdays::make);
  }

  private static Set<String> make(String language) {
    Set<String> all = new HashSet<>();
    for (String code : List.of(language, ENGLISH)) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(code));
      for (String name : symbols.getWeekdays()) {
        all.add(Folding.fold(name));
      }
      for (String name : symbols.getShortWeekdays()) {
        all.add(Folding.fold(name));
      }
    }
    all.removeIf(name -> name.isEmpty() || name.length() < 2 && !brief(name.charAt(0)));
    List.copyOf(all).forEach(name -> all.add(name.replace('\u05f3', '\'')));
    List.copyOf(all).stream()
        .filter(name -> name.length() == 3 && Chars.cjk(name.charAt(0)))
        .forEach(name -> all.add(name.substring(0, 2)));
    return Set.copyOf(all);
  }

  /** In Chinese, Japanese and Korean one character can stand for a day. */
  private static boolean brief(char c) {
    return Chars.cjk(c) || c >= '\uac00' && c <= '\ud7a3';
  }
}
