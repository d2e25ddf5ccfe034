package org.presser.parse.header;

import java.util.Set;
import org.presser.lexicon.WordClass;

/**
 * A field of the header.
 *
 * @param key the key as printed
 * @param value the value, or null
 * @param line the index of the header line that its key stands on
 * @param start where its key starts in that line
 * @param last the index of the last header line of its value
 * @param kinds the classes of keys that its key belongs to
 * @param printed whether it is an explicit {@code Key: value}, not a key and value set side by side
 */
record Field(
    String key,
    String value,
    int line,
    int start,
    int last,
    Set<WordClass> kinds,
    boolean printed) {

  /** Copies the classes. */
  Field {
    kinds = Set.copyOf(kinds);
  }

  /** Tells whether the key belongs to a class. */
  boolean is(WordClass kind) {
    return kinds.contains(kind);
  }

  /**
   * Tells whether the value is when the event takes place, though its key is one of posting stamps:
   * no stamp is printed with words for year, month and day and with the day of the week.
   */
  boolean announces(HeaderWords words) {
    return is(WordClass.KEY_POSTED)
        && value != null
        && LineRoles.dense(value)
        && words.holdsWeekday(value);
  }

  /** Tells whether the value is a posting stamp, or belongs to a mail header. */
  boolean posting() {
    return is(WordClass.MAIL_KEYS) || is(WordClass.KEY_POSTED);
  }
}
