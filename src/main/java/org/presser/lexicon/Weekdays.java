package org.presser.lexicon;

import java.lang.Character.UnicodeScript;
import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the days of the week, as Java knows them. They are compiled with the lexicons, so that a
 * transcript's parse does not depend on which Java it is run with, nor wait for Java to find them.
 */
public final class Weekdays {

  private static final String ENGLISH = "en";

  private static final Map<String, Set<String>> VIEWS = new ConcurrentHashMap<>();

  private Weekdays() {}

  /**
   * Returns the names and their short forms, folded, in a language and in English.
   *
   * @param language the BCP 47 code, or null for English alone
   */
  public static Set<String> of(String language) {
    return VIEWS.computeIfAbsent(language == null ? ENGLISH : language, Weekdays::view);
  }

  private static Set<String> view(String language) {
    Set<String> names = new HashSet<>(named(language));
    names.addAll(named(ENGLISH));
    return names;
  }

  private static Set<String> named(String language) {
    return Compiled.NAMES != null && Compiled.CODES.contains(language)
        ? Compiled.NAMES.words(language)
        : java(language);
  }

  /** Returns the names in some languages as this Java has them. */
  static LanguageWords java(List<String> codes) {
    Map<String, Set<String>> languages = new HashMap<>();
    for (String code : codes) {
      for (String name : java(code)) {
        languages.computeIfAbsent(name, k -> new HashSet<>()).add(code);
      }
    }
    return LanguageWords.of(codes, languages);
  }

  /** Returns the names in one language as this Java has them. */
  private static Set<String> java(String language) {
    Set<String> all = new TreeSet<>();
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
    for (String[] names : List.of(symbols.getWeekdays(), symbols.getShortWeekdays())) {
      for (String name : names) {
        add(Folding.fold(name), all);
      }
    }
    return all;
  }

  private static void add(String name, Set<String> all) {
    boolean dense = !name.isEmpty() && isDense(name.charAt(0));
    if (name.length() > 1 || dense) {
      all.add(name);
      all.add(name.replace('\u05f3', '\''));
      if (name.length() == 3 && dense) {
        all.add(name.substring(0, 2));
      }
    }
  }

  /** Tells whether one character of this script may be a word. */
  private static boolean isDense(char c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** The compiled names, read when they are first needed. */
  private static final class Compiled {
    static final List<String> CODES = Lexicons.shipped().codes();

    /** Null if they were not compiled. */
    static final LanguageWords NAMES = CompiledLexicons.weekdays(CODES).orElse(null);
  }
}
