package org.presser.parse.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Role;
import org.presser.parse.page.Chars;

/**
 * Finds questions that follow up an earlier one: the label or the first words say so, the question
 * resumes one that was broken off, or the same named asker goes on after the answer.
 */
public final class FollowUps {

  /** So many characters of a question are its first words. */
  private static final int OPENING = 120;

  /** So many words such as {@code and} may stand before the words that tell. */
  private static final int BEFORE = 3;

  /** The classes of words with which somebody is addressed. */
  private static final long ADDRESS = Words.bits(WordClass.HONORIFICS, WordClass.OFFICES);

  /** The classes of words that may stand before the words that tell. */
  private static final long BEFORE_CLASSES = ADDRESS | Words.bits(WordClass.FUNCTION_WORDS);

  private final List<Spoken> turns;
  private final Words words;

  /** Whether a dash opens every other question here, and tells nothing. */
  private final boolean dashed;

  private FollowUps(List<Spoken> turns, Words words) {
    this.turns = turns;
    this.words = words;
    int questions = 0;
    int dashes = 0;
    for (Spoken s : turns) {
      questions += s.role() == Role.PRESS ? 1 : 0;
      dashes += s.role() == Role.PRESS && resumes(s.text()) ? 1 : 0;
    }
    this.dashed = dashes > 3 && dashes * 2 > questions;
  }

  /**
   * Returns for every turn the id of the question that it follows up; null where it does not, or is
   * no question.
   *
   * @param turns the turns in text order; the first has the id 1
   */
  public static List<Integer> find(List<Spoken> turns, Words words) {
    FollowUps f = new FollowUps(turns, words);
    List<Integer> found = new ArrayList<>(turns.size());
    Map<String, Integer> last = new HashMap<>();
    int previous = 0;
    for (int i = 0; i < turns.size(); i++) {
      Spoken s = turns.get(i);
      if (s.role() != Role.PRESS) {
        found.add(null);
        continue;
      }
      int own = s.named() ? last.getOrDefault(s.speaker(), 0) : 0;
      found.add(f.of(s, i + 1, previous, own));
      previous = i + 1;
      if (s.named()) {
        last.put(s.speaker(), i + 1);
      }
    }
    return found;
  }

  /** What a question follows up: the asker's own last question, or the one before. */
  private Integer of(Spoken s, int id, int previous, int own) {
    if (previous == 0) {
      return null;
    }
    boolean goesOn = own == previous && id > previous + 1;
    boolean told = label(s.label()) || firstWords(s.text());
    boolean resumed = !dashed && resumes(s.text());
    if (goesOn || told || resumed) {
      return told && own > 0 ? own : previous;
    }
    return null;
  }

  private boolean label(String label) {
    if (label == null) {
      return false;
    }
    String folded = Folding.fold(label);
    return at(folded, 0) > 0 || ends(folded);
  }

  /** Tells whether a label in a script without spaces ends in a word that tells. */
  private boolean ends(String folded) {
    for (int i = 1; i < folded.length(); i++) {
      boolean tail = Chars.unspaced(folded.charAt(i));
      if (tail && words.has(WordClass.FOLLOW_UPS, folded, i, folded.length())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a question begins with words that tell, after a few such as {@code and, sir}. */
  private boolean firstWords(String text) {
    if (!mayTell(text)) {
      return false;
    }
    String folded = Folding.fold(text.substring(0, Math.min(OPENING, text.length())));
    int i = letters(folded, 0);
    boolean first = true;
    for (int k = 0; k <= BEFORE && i < folded.length(); k++) {
      int length = at(folded, i);
      boolean phrase = length > 0 && (first || sentence(folded.substring(i, i + length)));
      if (phrase) {
        return true;
      }
      int end = i;
      while (end < folded.length() && Chars.word(folded.charAt(end))) {
        end++;
      }
      long word = words.classes(folded, i, end);
      boolean address = (word & ADDRESS) != 0;
      if ((word & BEFORE_CLASSES) == 0) {
        return false;
      }
      first &= address;
      i = letters(folded, end);
    }
    return false;
  }

  /** Tells whether the first word may be one that tells, or one of those that stand before it. */
  private boolean mayTell(String text) {
    int from = letters(text, 0);
    int to = from;
    while (to < text.length() && to - from < OPENING && Chars.word(text.charAt(to))) {
      to++;
    }
    if (from == to) {
      return false;
    }
    long word = words.classes(Folding.fold(text.substring(from, to)));
    return (word & BEFORE_CLASSES) != 0 || words.mayBegin(WordClass.FOLLOW_UPS, text, from);
  }

  /** Tells whether a phrase has three words, and so means the same after others. */
  private static boolean sentence(String phrase) {
    int first = phrase.indexOf(' ');
    return first > 0 && phrase.indexOf(' ', first + 1) > 0 || Chars.unspaced(phrase.charAt(0));
  }

  /** The length of the longest word or phrase of a follow-up at an index; 0 if there is none. */
  private int at(String folded, int from) {
    if (from == folded.length()) {
      return 0;
    }
    for (int n : words.lengths(WordClass.FOLLOW_UPS, folded.charAt(from))) {
      int to = from + n;
      if (to > folded.length() || n < 2) {
        continue;
      }
      boolean edge =
          to == folded.length()
              || !Chars.word(folded.charAt(to))
              || Chars.unspaced(folded.charAt(to - 1));
      if (edge && words.has(WordClass.FOLLOW_UPS, folded, from, to)) {
        return n;
      }
    }
    return 0;
  }

  private static int letters(String s, int from) {
    int i = from;
    while (i < s.length() && !Chars.word(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Tells whether a text begins with the dash or the dots of speech that was broken off. */
  private static boolean resumes(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(0);
    return c == '—'
        || c == '–'
        || c == '…'
        || text.startsWith("--")
        || text.startsWith("...")
        || text.startsWith("- ");
  }
}
