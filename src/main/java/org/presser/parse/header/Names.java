package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Finds names of persons in scripts that have spaces: the words with capitals behind a title of
 * office or a form of address, or behind the word between a briefing's name and who gives it.
 */
final class Names {

  private static final int MOST_WORDS = 5;
  private static final int MOST_MODIFIERS = 4;

  /** In scripts without capitals nothing but a count ends a name. */
  private static final int UNCASED_WORDS = 3;
  private static final WordClass[] TITLES = {WordClass.OFFICES, WordClass.HONORIFICS};

  private final String s;
  private final HeaderWords words;
  private final boolean capitals;
  private final List<Token> tokens;
  private final List<Hit> titles;
  private final List<Hit> stops;

  /** A word of the text, or one mark. */
  private record Token(int start, int end, String text) {

    boolean word() {
      return Chars.word(text.charAt(0));
    }
  }

  private Names(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.capitals = LineRoles.capitals(s);
    this.tokens = tokens(s);
    this.titles = words.looseHits(s, TITLES);
    this.stops = new ArrayList<>(words.looseHits(s, WordClass.BRIEFING));
    stops.addAll(
        words.hits(
            s, WordClass.INSTITUTIONS, WordClass.NARRATION, WordClass.ASKING_WORDS, WordClass.ASKING, WordClass.OUTLETS, WordClass.HEADINGS));
  }

  /** Returns the names behind titles in a text, and the one behind {@code by} after a briefing. */
  static List<String> find(String s, HeaderWords words) {
    return new Names(s, words).find();
  }

  /** Tells whether the first title of office in a text is that of someone who runs meetings. */
  static boolean moderated(String s, HeaderWords words) {
    List<Hit> hits = words.hits(s, WordClass.MODERATING);
    return !hits.isEmpty() && hits.get(0).start() == 0;
  }

  private List<String> find() {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int title = titleEnd(i);
      boolean by = title == i && by(i);
      if (title == i && !by) {
        i++;
        continue;
      }
      int from = by ? i + 1 : title;
      int[] run = by ? run(from) : behindTitle(from);
      boolean ok = run != null && (!by || run[1] - run[0] > 1 && !titled(run[1]));
      if (ok) {
        String name = name(run[0], run[1]);
        if (!found.contains(name)) {
          found.add(name);
        }
      }
      if (ok && leaves(run[1])) {
        break;
      }
      i = ok ? run[1] : by ? i + 1 : title;
    }
    return found;
  }

  /** Tells whether a title with a name behind it starts at a token. */
  private boolean titled(int i) {
    int end = titleEnd(i);
    return end > i && run(end) != null;
  }

  /** Tells whether a small word behind a name leads on to what the briefing is about. */
  private boolean leaves(int i) {
    if (i >= tokens.size() || !tokens.get(i).word() || name(i) || titleEnd(i) > i) {
      return false;
    }
    String t = tokens.get(i).text();
    return words.joins(t) && !words.is(t, WordClass.BY);
  }

  /** Returns the token behind the title that starts at a token; that token if none does. */
  private int titleEnd(int i) {
    if (i >= tokens.size()) {
      return i;
    }
    for (Hit h : titles) {
      boolean inside = h.start() >= tokens.get(i).start() && h.start() < tokens.get(i).end();
      if (inside && (h.start() == tokens.get(i).start() || h.end() >= tokens.get(i).end())) {
        int e = i;
        while (e < tokens.size() && tokens.get(e).start() < h.end()) {
          e++;
        }
        return e < tokens.size() && tokens.get(e).text().equals(".") ? e + 1 : e;
      }
    }
    return i;
  }

  /** Tells whether a token is the word between a briefing's name, which ends right there, and a name. */
  private boolean by(int i) {
    if (i == 0 && words.is(tokens.get(0).text(), WordClass.BY)) {
      return true;
    }
    if (i == 0 || !words.is(tokens.get(i).text(), WordClass.BY) && !"-–—:".contains(tokens.get(i).text())) {
      return false;
    }
    for (Hit h : stops) {
      boolean briefing = h.kind() == WordClass.BRIEFING;
      if (briefing && h.end() <= tokens.get(i).start() && h.end() >= tokens.get(i - 1).start()) {
        return true;
      }
    }
    return false;
  }

  /** Finds the name behind a title, past further titles and past what the office is for. */
  private int[] behindTitle(int from) {
    int i = from;
    int domain = -1;
    if (possessive(tokens.get(from - 1).text())) {
      return null;
    }
    int lower = 0;
    while (lower < MOST_MODIFIERS && !words.english() && i < tokens.size() && modifier(i)) {
      i++;
      lower++;
    }
    if (lower > 0) {
      int[] run = run(i);
      return run != null && run[1] - run[0] > 1 ? run : null;
    }
    while (i < tokens.size()) {
      String t = tokens.get(i).text();
      boolean article = words.joins(t) && !name(i);
      if (titleEnd(i) > i) {
        return null;
      }
      if (t.equals(",") && i + 1 < tokens.size() && (name(i + 1) || titleEnd(i + 1) > i + 1)) {
        int[] run = titleEnd(i + 1) > i + 1 ? null : run(i + 1);
        return run != null && run[1] - run[0] > 1 && closed(run[1]) ? run : null;
      }
      if (!article) {
        break;
      }
      domain = i;
      i++;
    }
    int[] run = run(i);
    if (run == null || domain < 0) {
      return run;
    }
    int length = run[1] - run[0];
    if (i < tokens.size() && tokens.get(domain).text().equals(",")) {
      return run;
    }
    return length < 3 ? null : new int[] {lastTwo(run), run[1]};
  }

  /** A word of lower case between an office and a name, which tells what the office is for. */
  private boolean modifier(int i) {
    String t = tokens.get(i).text();
    return Character.isLowerCase(t.charAt(0)) && !words.joins(t) && titleEnd(i) == i;
  }

  private static boolean possessive(String t) {
    String s = t.toLowerCase(java.util.Locale.ROOT);
    return s.endsWith("'s") || s.endsWith("’s");
  }

  private boolean closed(int i) {
    return i >= tokens.size() || !tokens.get(i).word();
  }

  /** The last name and the first name before it, with initials and small words between them. */
  private int lastTwo(int[] run) {
    int i = run[1] - 1;
    while (i > run[0] && particle(i - 1)) {
      i--;
    }
    i--;
    while (i > run[0] && initial(i)) {
      i--;
    }
    return Math.max(i, run[0]);
  }

  /** Tells whether a token is a small word inside names; with a capital only the shortest are. */
  private boolean particle(int i) {
    String t = tokens.get(i).text();
    return (t.length() <= 2 || Character.isLowerCase(t.charAt(0)))
        && words.is(t, WordClass.CONNECTIVES);
  }

  private boolean initial(int i) {
    String t = tokens.get(i).text();
    return t.equals(".") || t.length() == 1 && tokens.get(i).word();
  }

  /** Returns the tokens of a name that starts at a token, or null. */
  private int[] run(int from) {
    int i = from;
    int count = 0;
    while (i < tokens.size() && count < MOST_WORDS) {
      Token t = tokens.get(i);
      boolean period = t.text().equals(".") && i > from && tokens.get(i - 1).text().length() <= 2;
      boolean joiner = i > from && count == 1 && t.word() && !name(i) && particle(i) && i + 1 < tokens.size() && name(i + 1) && !words.is(t.text(), WordClass.BY);
      if (!period && !joiner && !name(i)) {
        break;
      }
      count += period || joiner ? 0 : 1;
      i++;
      if (possessive(t.text()) || !capital(t) && count == UNCASED_WORDS) {
        break;
      }
    }
    return count == 0 ? null : new int[] {from, i};
  }

  /** Tells whether a token can be part of a name. */
  private boolean name(int i) {
    Token t = tokens.get(i);
    char c = t.text().charAt(0);
    if (!Character.isLetter(c) || Character.isLowerCase(c) || stopped(t)) {
      return false;
    }
    boolean cased = Chars.cased(c);
    String folded = Folding.fold(t.text());
    if (words.weekday(folded) || words.words().month(folded).isPresent() && i + 1 < tokens.size() && Character.isDigit(tokens.get(i + 1).text().charAt(0))) {
      return false;
    }
    if (titleEnd(i) > i) {
      return false;
    }
    return cased && !capitals || !words.joins(t.text()) && !words.is(t.text(), WordClass.FUNCTION_WORDS);
  }

  private static boolean capital(Token t) {
    return Chars.cased(t.text().charAt(0));
  }

  private boolean stopped(Token t) {
    for (Hit h : stops) {
      if (h.start() < t.end() && h.end() > t.start() && h.length() > 1) {
        return true;
      }
    }
    return false;
  }

  private String name(int from, int to) {
    String name = s.substring(tokens.get(from).start(), tokens.get(to - 1).end()).strip();
    return possessive(name) ? name.substring(0, name.length() - 2) : name;
  }

  private static List<Token> tokens(String s) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      int j = i;
      while (j < s.length() && (Chars.word(s.charAt(j)) || j > i && inner(s, j))) {
        j++;
      }
      if (j == i) {
        j++;
      }
      if (!Chars.blank(s.charAt(i))) {
        tokens.add(new Token(i, j, s.substring(i, j)));
      }
      i = j;
    }
    return tokens;
  }

  private static boolean inner(String s, int i) {
    return "-'’‐·".indexOf(s.charAt(i)) >= 0 && i + 1 < s.length() && Chars.word(s.charAt(i + 1));
  }

  /** Tells whether a text is a title of office or form of address with a name behind it. */
  static boolean officeAndName(String s, HeaderWords words) {
    Names n = new Names(s, words);
    int title = n.titleEnd(0);
    int[] run = title == 0 ? null : n.run(title);
    return run != null && run[1] == n.tokens.size();
  }

  /**
   * Returns the names on a line that holds nothing but names and titles: {@code Office Name}, {@code
   * Name, Office, Name, Office}.
   */
  static List<String> line(String s, HeaderWords words) {
    Names n = new Names(s, words);
    List<String> found = new ArrayList<>();
    if (n.titles.isEmpty() || n.tokens.isEmpty()) {
      return found;
    }
    int i = 0;
    while (i < n.tokens.size() && n.titleEnd(i) > i) {
      i = n.titleEnd(i);
    }
    int[] run = i == 0 ? null : n.run(i);
    if (run != null && run[1] - run[0] > 1 && n.ends(run[1])) {
      found.add(n.name(run[0], run[1]));
      return found;
    }
    for (int at = 0; at < n.tokens.size(); at = n.comma(at) + 1) {
      int from = n.titleEnd(at);
      run = n.run(from);
      int comma = n.comma(at);
      boolean alone = run != null && run[1] == comma && run[1] - run[0] > 1;
      if (alone && n.titleBetween(comma, n.comma(comma + 1))) {
        found.add(n.name(run[0], run[1]));
      }
    }
    return found;
  }

  /** Tells whether nothing but a few words of lower case follow from a token on. */
  private boolean ends(int i) {
    int at = i;
    while (at < tokens.size() && at - i < 2 && Character.isLowerCase(tokens.get(at).text().charAt(0))) {
      at++;
    }
    return at == tokens.size();
  }

  /** Returns the next comma or dash from a token on, or the number of tokens. */
  private int comma(int i) {
    int at = i;
    while (at < tokens.size() && !",-–—(".contains(tokens.get(at).text())) {
      at++;
    }
    return at;
  }

  private boolean titleBetween(int from, int to) {
    for (int i = from; i < to && i < tokens.size(); i++) {
      if (titleEnd(i) > i) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name that a sentence starts with, if what it says of the event follows; or null. */
  static String narrated(String s, HeaderWords words) {
    Names n = new Names(s, words);
    int[] run = n.tokens.isEmpty() ? null : n.run(0);
    List<Hit> narration = words.hits(s, WordClass.NARRATION);
    boolean two = run != null && run[1] - run[0] > 1 && run[1] < n.tokens.size();
    return two && !narration.isEmpty() && narration.get(0).start() == n.tokens.get(run[1]).start()
        ? n.name(run[0], run[1])
        : null;
  }

  /** Returns the longest run of words with capitals in an item of a list of names, or null. */
  static String item(String s, HeaderWords words) {
    Names n = new Names(s, words);
    int i = 0;
    String found = null;
    while (i < n.tokens.size()) {
      int title = n.titleEnd(i);
      if (title > i) {
        i = title;
        int[] run = n.behindTitle(i);
        if (run != null) {
          return n.name(run[0], run[1]);
        }
        continue;
      }
      int[] run = n.run(i);
      if (run != null && found == null) {
        found = n.name(run[0], run[1]);
      }
      i = run == null ? i + 1 : run[1];
    }
    return found;
  }

  /** Tells whether all words of a text but those that join others have capitals. */
  static boolean capitalised(String s, HeaderWords words) {
    boolean any = false;
    for (Token t : tokens(s)) {
      boolean letter = Character.isLetter(t.text().charAt(0));
      if (letter && Character.isLowerCase(t.text().charAt(0)) && !words.joins(t.text())) {
        return false;
      }
      any |= letter;
    }
    return any;
  }
}
