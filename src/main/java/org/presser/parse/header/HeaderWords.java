package org.presser.parse.header;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Weekdays;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;

/**
 * The words of a document's language, looked up in running text.
 *
 * <p>For one document in one thread: it remembers the texts that it was asked about.
 */
final class HeaderWords {

  private static final int LONGEST_MONTH = 16;

  private static final int SMALL = 6;
  private static final int MOST_ASKED = 1000;

  private final Words words;
  private final String language;
  private final Set<String> weekdays;
  private final Map<String, AskedText> asked = new HashMap<>();

  HeaderWords(Words words, String language) {
    this.words = words;
    this.language = language;
    this.weekdays = Weekdays.of(language);
  }

  /** Returns the document's language, or null. */
  String language() {
    return language;
  }

  /** Returns the lexicon. */
  Words words() {
    return words;
  }

  /** Tells whether the document's language is English, or not known. */
  boolean english() {
    return language == null || language.equals("en");
  }

  /** Tells whether the document's language counts some years from the Republic of China's first. */
  boolean chinese() {
    return "zh".equals(language);
  }

  /** Tells whether the document's language counts years by the Persian solar calendar. */
  boolean persian() {
    return "fa".equals(language);
  }

  /** Returns the folded end of the month's name at a folded index, or -1. */
  int monthEnd(Folded f, int from) {
    int end = -1;
    int last = Math.min(f.text().length(), from + LONGEST_MONTH);
    for (int e = from + 1; e <= last; e++) {
      if (f.opens(e) && words.month(f.text(), from, e) > 0) {
        end = e;
      }
    }
    return end;
  }

  /** Tells whether a folded word names a day of the week. */
  boolean weekday(String folded) {
    return weekdays.contains(folded);
  }

  /** Tells whether a text holds the name of a day of the week; one character only in brackets. */
  boolean holdsWeekday(String s) {
    Folded f = folded(s);
    for (int i = 0; i < f.text().length(); i++) {
      for (int e = i + 1; f.opens(i) && e <= Math.min(f.text().length(), i + LONGEST_MONTH); e++) {
        boolean bracketed = e > i + 1 || i > 0 && "(（".indexOf(f.text().charAt(i - 1)) >= 0;
        if (bracketed && f.opens(e) && weekday(f.text().substring(i, e))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a word is one of those that join others: short, without a capital. */
  boolean small(String word) {
    boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    return word.length() <= SMALL && (lower || is(word, WordClass.TIME_WORDS));
  }

  /** Tells whether a word joins others, with a capital or not. */
  boolean joins(String word) {
    return word.length() <= SMALL
        && is(word, WordClass.CONNECTIVES, WordClass.BY, WordClass.FUNCTION_WORDS);
  }

  /** Tells whether a text is a word of one of some classes. */
  boolean is(String s, WordClass... classes) {
    return (words.classes(Folding.fold(s)) & Words.bits(classes)) != 0;
  }

  /** Tells whether a text holds a word of one of some classes. */
  boolean holds(String s, WordClass... classes) {
    return placed(s, false).hold(classes);
  }

  /** Tells whether a text holds a word as {@link #looseHits} finds them. */
  boolean loosely(String s, WordClass... classes) {
    return placed(s, !english()).hold(classes);
  }

  /** Returns the words of some classes in a text, the longest at each place, none overlapping. */
  List<Hit> hits(String s, WordClass... classes) {
    return placed(s, false).hits(classes);
  }

  /**
   * Returns words as {@link #hits} does, and long words inside compounds and with endings too,
   * unless the document is English.
   */
  List<Hit> looseHits(String s, WordClass... classes) {
    return placed(s, !english()).hits(classes);
  }

  /** Returns the words that stand in a text as wholes. */
  PlacedWords wholes(String s) {
    return placed(s, false);
  }

  private PlacedWords placed(String s, boolean loose) {
    return asked(s).words(words, loose);
  }

  /** Returns a text's words and marks as parts of names. */
  NameTokens tokens(String s) {
    return asked(s).tokens(this);
  }

  /** Returns a text folded. */
  Folded folded(String s) {
    return asked(s).folded();
  }

  /** A header's few lines are asked about again and again. */
  private AskedText asked(String s) {
    if (asked.size() > MOST_ASKED) {
      asked.clear();
    }
    return asked.computeIfAbsent(s, AskedText::new);
  }
}
