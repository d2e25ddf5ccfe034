package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** The words and marks of a text, and what each can be in a name. Immutable. */
final class NameTokens {

  private static final int MOST_WORDS = 5;
  private static final int ACRONYM = 5;

  /** Small words of names are shorter. */
  private static final int LONG_SMALL = 6;

  /** A day's name cut off is at most so long; as a word before another name it is one too. */
  private static final int BRIEF_DAY = 3;

  /** In scripts without capitals nothing but a count ends a name. */
  private static final int UNCASED_WORDS = 3;

  private final String s;
  private final HeaderWords words;
  private final boolean capitals;
  private final List<NameToken> tokens;
  private final List<Hit> titles;
  private final List<Hit> bodies;
  private final List<Hit> stops;

  NameTokens(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.capitals = LineRoles.capitals(s);
    this.tokens = NameToken.of(s);
    this.titles = titles(s, words);
    this.bodies = words.looseHits(s, WordClass.INSTITUTIONS, WordClass.OUTLETS);
    this.stops = new ArrayList<>(words.looseHits(s, WordClass.BRIEFING));
    stops.addAll(
        words.hits(
            s,
            WordClass.NARRATION,
            WordClass.ASKING_WORDS,
            WordClass.ASKING,
            WordClass.HEADINGS,
            WordClass.STATEMENT));
  }

  /** A small word of the language, with no period, is no title of another that is the same. */
  private static List<Hit> titles(String s, HeaderWords words) {
    List<Hit> found = new ArrayList<>(words.looseHits(s, WordClass.OFFICES, WordClass.HONORIFICS));
    found.removeIf(
        h ->
            LineRoles.lower(s.substring(h.start()))
                && words.joins(h.word())
                && !s.startsWith(".", h.end()));
    return found;
  }

  int size() {
    return tokens.size();
  }

  String text(int i) {
    return tokens.get(i).text();
  }

  int start(int i) {
    return tokens.get(i).start();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  /** Tells whether the text holds a title of office or form of address. */
  boolean titled() {
    return !titles.isEmpty();
  }

  /** Returns the token behind the title that starts at a token; that token if none does. */
  int titleEnd(int i) {
    if (i >= tokens.size()) {
      return i;
    }
    for (Hit h : titles) {
      boolean inside = h.start() >= start(i) && h.start() < end(i);
      if (inside && (h.start() == start(i) || h.end() >= end(i))) {
        int e = i;
        while (e < tokens.size() && start(e) < h.end()) {
          e++;
        }
        return NameToken.rankEnd(tokens, e < tokens.size() && text(e).equals(".") ? e + 1 : e);
      }
    }
    return i;
  }

  /** Tells whether a title ends right before a token. */
  boolean behindTitle(int i) {
    return i > 0 && titles.stream().anyMatch(h -> h.end() > start(i - 1) && h.end() <= start(i));
  }

  /** Tells whether the title that starts at a token is a form of address. */
  boolean honorific(int i) {
    return titles.stream().anyMatch(h -> h.start() == start(i) && h.kind() == WordClass.HONORIFICS);
  }

  /** Tells whether a name of a briefing or of a text ends right before a token, or at its end. */
  boolean behindBriefing(int i) {
    for (Hit h : stops) {
      boolean names =
          h.kind() == WordClass.BRIEFING
              || h.kind() == WordClass.STATEMENT
              || h.kind() == WordClass.HEADINGS;
      boolean within = h.end() == end(i) && h.start() < start(i);
      if (names && (within || i > 0 && h.end() <= start(i) && h.end() >= start(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token belongs to the name of a briefing. */
  boolean briefing(int i) {
    return in(stops.stream().filter(h -> h.kind() == WordClass.BRIEFING).toList(), i);
  }

  /** Tells whether a token is a word that joins others. */
  boolean joins(int i) {
    return words.joins(text(i)) && !name(i);
  }

  /** Tells whether a token opens with a letter of lower case. */
  boolean lower(int i) {
    return Character.isLowerCase(text(i).charAt(0));
  }

  /** Tells whether a token belongs to a word that no name holds. */
  boolean stop(int i) {
    return in(stops, i);
  }

  /** Tells whether a token belongs to the name of an institution. */
  boolean body(int i) {
    return in(bodies, i);
  }

  /** Tells whether a token can be part of a name. */
  boolean name(int i) {
    String t = text(i);
    char c = t.charAt(0);
    if (!Character.isLetter(c) || Character.isLowerCase(c) || in(stops, i) || in(bodies, i)) {
      return false;
    }
    String folded = Folding.fold(t);
    boolean digit = i + 1 < size() && Character.isDigit(text(i + 1).charAt(0));
    boolean brief = t.length() <= BRIEF_DAY && i + 1 < size() && name(i + 1);
    if (words.weekday(folded) && !brief
        || digit && words.words().month(folded).isPresent()
        || titleEnd(i) > i) {
      return false;
    }
    boolean cased = Chars.cased(c);
    boolean small = words.is(t, WordClass.FUNCTION_WORDS) || cased && words.joins(t);
    return cased && !capitals && !running(i, small) || !small;
  }

  /**
   * Tells whether a small word is one of running text, be it with a capital as all words of its
   * title: it is in capitals, or long and not English.
   */
  private boolean running(int i, boolean small) {
    String t = text(i);
    boolean big = t.length() > 1 && t.equals(t.toUpperCase(Locale.ROOT));
    return small && (big || !words.english() && t.length() >= LONG_SMALL);
  }

  /** Tells whether a token is a longer word of running text, which a title's office ends before. */
  boolean running(int i) {
    return text(i).length() >= LONG_SMALL && words.is(text(i), WordClass.FUNCTION_WORDS);
  }

  private boolean in(List<Hit> hits, int i) {
    for (Hit h : hits) {
      if (h.start() < end(i) && h.end() > start(i) && h.length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token is a small word inside names; with a capital only the shortest are. */
  boolean particle(int i) {
    String t = text(i);
    boolean printed = capitals && words.is(t, WordClass.PARTICLES);
    boolean opens = words.is(t, WordClass.PARTICLES) && i + 2 < size() && lower(i + 1);
    return (t.length() <= 2 || lower(i) || printed || opens) && words.is(t, WordClass.CONNECTIVES);
  }

  /** Tells whether a token is an initial or its period. */
  boolean initial(int i) {
    return text(i).equals(".") || text(i).length() == 1 && Character.isUpperCase(text(i).charAt(0));
  }

  /** Returns the token behind the name that starts at a token; that token if none does. */
  int runEnd(int from) {
    int i = from;
    int count = 0;
    while (i < size() && count < MOST_WORDS) {
      boolean period = text(i).equals(".") && i > from && text(i - 1).length() <= 2;
      boolean later = words.english() && count == 2 && lower(i);
      boolean place = count == 1 || later && words.is(text(i), WordClass.PARTICLES);
      boolean joiner = place && !name(i) && i + 1 < size() && name(i + 1) && small(i);
      if (count == 1 && i + 2 < size() && twoParticles(i) && name(i + 2)) {
        i += 2;
      }
      if (!period && !joiner && !name(i) || count > 0 && function(i)) {
        break;
      }
      boolean bound = !Chars.cased(text(i).charAt(0)) && words.is(text(i), WordClass.PARTICLES);
      count += period || joiner || bound ? 0 : 1;
      i++;
      boolean cased = period || Chars.cased(text(i - 1).charAt(0));
      if (possessive(i - 1) || !cased && count == UNCASED_WORDS) {
        break;
      }
    }
    return acronym(from, i) ? from : i;
  }

  /** In an English title a word of running text has a capital too; behind a name it ends it. */
  private boolean function(int i) {
    return words.english() && text(i).length() > 3 && words.is(text(i), WordClass.FUNCTION_WORDS);
  }

  /** {@code Octave de la Rade}: two small words, of which the first says from where. */
  private boolean twoParticles(int i) {
    return words.english()
        ? small(i) && small(i + 1)
        : words.is(text(i), WordClass.BY) && particle(i) && particle(i + 1);
  }

  /** Tells whether a token is a small word that may stand inside a name but not before one. */
  private boolean small(int i) {
    boolean running = words.english() && words.is(text(i), WordClass.FUNCTION_WORDS);
    return Character.isLetter(text(i).charAt(0))
        && particle(i)
        && !running
        && (!words.is(text(i), WordClass.BY) || lower(i) && words.is(text(i), WordClass.PARTICLES));
  }

  private boolean acronym(int from, int to) {
    if (to != from + 1 || capitals) {
      return false;
    }
    String t = text(from);
    return t.length() > 1
        && t.length() <= ACRONYM
        && t.equals(t.toUpperCase(Locale.ROOT))
        && Chars.cased(t.charAt(0));
  }

  /** Returns where the last name and the first name or initials before it start in a run. */
  int lastName(int from, int to) {
    int i = to - 1;
    while (i > from && particle(i - 1) && !initial(i - 1)) {
      i--;
    }
    int surname = i;
    while (i > from && initial(i - 1)) {
      i--;
    }
    boolean middle = i < surname && surname - i <= 2;
    return i > from && (i == surname || middle && words.english()) ? i - 1 : i;
  }

  /** Tells whether a token ends with an apostrophe and an ending: {@code Quill's}. */
  boolean possessive(int i) {
    return tokens.get(i).ending() > 0;
  }

  /** Returns the text of a run of tokens as a name is printed. */
  String print(int from, int to) {
    return PrintedName.of(s, tokens.subList(from, to), capitals, words);
  }
}
