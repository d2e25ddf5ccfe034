package org.presser.parse.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Tells what can be a field's key. */
final class FieldKeys {

  private static final List<WordClass> KEYS =
      List.of(
          WordClass.KEY_DATE,
          WordClass.KEY_TIME,
          WordClass.KEY_PLACE,
          WordClass.KEY_TITLE,
          WordClass.KEY_BRIEFERS,
          WordClass.KEY_POSTED,
          WordClass.KEY_INSTITUTION,
          WordClass.KEY_SUBJECTS,
          WordClass.KEY_LANGUAGE);

  private static final int LONGEST = 32;
  private static final int LONGEST_DENSE = 9;
  private static final int MOST_WORDS = 3;

  /** The shortest end of a word that is a key by itself. */
  private static final int LEAST_SUFFIX = 2;

  /** An ending in brackets. */
  private static final Pattern PLURAL = Pattern.compile("\\s?\\(\\p{L}{1,3}\\)$");

  private final HeaderWords words;

  FieldKeys(HeaderWords words) {
    this.words = words;
  }

  /**
   * Returns the classes of keys that a text belongs to; none if it is no key of the lexicon. Of
   * {@code Location/Endroit} and {@code Principal(s)} each part counts, in scripts without spaces
   * the end of a longer word.
   */
  Set<WordClass> kinds(String key) {
    String folded = Folding.fold(key);
    String tight = folded.replace(" ", "");
    boolean dense = !tight.isEmpty() && Folded.dense(tight.charAt(0));
    Set<WordClass> kinds = listed(folded);
    if (dense) {
      kinds.addAll(listed(tight));
      boolean brief = tight.length() <= LONGEST_DENSE;
      for (int i = 1; brief && kinds.isEmpty() && i + LEAST_SUFFIX <= tight.length(); i++) {
        kinds.addAll(listed(tight.substring(i)));
        kinds.remove(WordClass.KEY_SUBJECTS);
      }
    } else if (kinds.isEmpty() && folded.length() <= LONGEST) {
      for (String part : folded.split("/")) {
        kinds.addAll(listed(PLURAL.matcher(part).replaceFirst("").strip()));
      }
    }
    if (titled(key)) {
      kinds.remove(WordClass.KEY_TITLE);
    }
    return kinds;
  }

  private Set<WordClass> listed(String folded) {
    Set<WordClass> kinds = EnumSet.noneOf(WordClass.class);
    for (WordClass c : KEYS) {
      if (words.words().has(c, folded)) {
        kinds.add(c);
      }
    }
    return kinds;
  }

  /** Tells whether a text is a word that begins a title, {@code Press conference: …}. */
  private boolean titled(String key) {
    return words.is(key, WordClass.BRIEFING, WordClass.HEADINGS, WordClass.STATEMENT);
  }

  /** Tells whether a text is a key that a lexicon knows, of any kind. */
  boolean known(String key) {
    return !kinds(key).isEmpty()
        || words.is(key, WordClass.FALSE_LABELS) && !titled(key)
        || words.is(key, WordClass.MODERATING);
  }

  /** Tells whether a text has the form of a key, known or not. */
  boolean formed(String key) {
    if (key.isEmpty() || key.length() > LONGEST || !Character.isLetter(key.charAt(0))) {
      return false;
    }
    if (key.indexOf(',') > 0) {
      return !kinds(key).isEmpty();
    }
    int blanks = 0;
    int dense = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean word = Chars.word(c) || Chars.blank(c) || "-_'’/&().・".indexOf(c) >= 0;
      if (!word) {
        return false;
      }
      blanks += Chars.blank(c) ? 1 : 0;
      dense += Folded.dense(c) ? 1 : 0;
    }
    return dense > 0 ? dense <= LONGEST_DENSE : blanks <= MOST_WORDS;
  }

  /** Tells whether a text that no lexicon knows can be a key all the same. */
  boolean unknown(String key) {
    if (!formed(key) || !kinds(key).isEmpty() || titled(key)) {
      return false;
    }
    boolean dense = Folded.dense(key.charAt(0));
    boolean brief = dense || key.split("\\s+").length <= MOST_WORDS;
    return !Character.isLowerCase(key.charAt(0))
        && (brief || known(key))
        && key.chars().noneMatch(Character::isDigit)
        && !words.loosely(key, WordClass.BRIEFING);
  }
}
