package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Finds names of persons in scripts that have spaces: the words with capitals behind a title of
 * office or a form of address, or behind the word between a briefing's name and who gives it.
 */
final class Names {

  private final NameTokens t;
  private final HeaderWords words;

  private Names(String s, HeaderWords words) {
    this(words.tokens(s), words);
  }

  /** Looks for names among the words of a text. */
  Names(NameTokens t, HeaderWords words) {
    this.t = t;
    this.words = words;
  }

  /** Returns the names behind titles in a text, and the one behind {@code by} after a briefing. */
  static List<String> find(String s, HeaderWords words) {
    return new Names(s, words).find(false);
  }

  /** Returns the names as {@link #find} does, and one behind a dash or colon after a briefing. */
  static List<String> marked(String s, HeaderWords words) {
    return new Names(s, words).find(true);
  }

  private List<String> find(boolean marked) {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      int title = t.titleEnd(i);
      int[] run = null;
      if (title > i) {
        run = behindTitle(i, title);
      } else if (by(i, marked)) {
        run = behindBy(i + 1);
      } else if (i > 0 && !words.english() && t.name(i) && t.behindBriefing(i)) {
        run = behindBy(i);
      }
      run = run == null && !found.isEmpty() && t.joins(i) ? apposed(i + 1) : run;
      if (run == null) {
        i = Math.max(title, i + 1);
        continue;
      }
      String name = t.print(run[0], run[1]);
      if (!found.contains(name)) {
        found.add(name);
      }
      if (leaves(run[1])) {
        with(run[1], found);
        break;
      }
      i = run[1];
    }
    return found;
  }

  /** One more name in a list, with its title behind a comma: {@code and Ada Quill, Director}. */
  private int[] apposed(int from) {
    int end = from < t.size() && Chars.cased(t.text(from).charAt(0)) ? t.runEnd(from) : from;
    boolean titled = end + 1 < t.size() && t.text(end).equals(",") && t.titleEnd(end + 1) > end + 1;
    return end - from > 1 && titled ? new int[] {from, end} : null;
  }

  /**
   * Adds the one with whom the briefing is given: a name with a title right behind {@code with}.
   */
  private void with(int from, List<String> found) {
    for (int i = from; i + 1 < t.size(); i++) {
      int title = by(i, false) ? t.titleEnd(i + 1) : 0;
      int[] run = title > i + 1 ? behindTitle(i + 1, title) : null;
      if (run != null && t.behindBriefing(i)) {
        String name = t.print(run[0], run[1]);
        if (!found.contains(name)) {
          found.add(name);
        }
        return;
      }
    }
  }

  /** Tells whether a token is the word between a briefing's name, which ends there, and a name. */
  private boolean by(int i, boolean marked) {
    boolean word = words.is(t.text(i), WordClass.BY) || marked && "-–—:".contains(t.text(i));
    return word && (i == 0 || t.behindBriefing(i));
  }

  private int[] behindBy(int from) {
    int end = from < t.size() ? t.runEnd(from) : from;
    boolean name =
        end - from > 1
            && !t.body(Math.min(end, t.size() - 1))
            && !(end < t.size() && t.briefing(end))
            && Chars.cased(t.text(from).charAt(0))
            && !words.is(t.text(from), WordClass.PLACES)
            && !words.is(t.text(end - 1), WordClass.PLACES);
    return name && !(t.titleEnd(end) > end && t.runEnd(t.titleEnd(end)) > t.titleEnd(end))
        ? new int[] {from, end}
        : null;
  }

  /** Tells whether a small word behind a name leads on to what the briefing is about. */
  private boolean leaves(int i) {
    return i < t.size() && t.joins(i) && t.titleEnd(i) == i && !words.is(t.text(i), WordClass.BY);
  }

  /** Finds the name behind a title, past what the office is for. */
  int[] behindTitle(int title, int from) {
    if (from >= t.size() || t.possessive(from - 1)) {
      return null;
    }
    int end = t.runEnd(from);
    boolean cased = Chars.cased(t.text(from).charAt(0));
    if (end > from) {
      if (!words.english() && end == from + 1 && !t.honorific(title) && listed(end)) {
        return null;
      }
      boolean place =
          !words.english() && end - from > 2 && words.is(t.text(from), WordClass.PLACES);
      boolean office = t.joins(from - 1) && t.lastName(from, end) > from + 1;
      int start = place ? from + 1 : office ? t.lastName(from, end) : from;
      return cased || t.honorific(title) ? new int[] {start, end} : null;
    }
    int comma = from;
    int[] last = null;
    boolean led = false;
    int lower = 0;
    while (comma < t.size() && !closes(comma) && t.titleEnd(comma) == comma) {
      if (t.stop(comma)) {
        return null;
      }
      int e = t.runEnd(comma);
      if (e > comma) {
        led = comma > from && !t.joins(comma - 1);
        lower += led && !t.body(comma - 1) ? 1 : 0;
        last = new int[] {comma, e};
      }
      boolean about = e == comma && !words.english() && t.running(comma) && !t.body(comma);
      boolean verb = about || last != null && e == comma && t.lower(comma) && !t.joins(comma);
      boolean whole = last != null && e == comma && count(last) > 2;
      if (verb || whole) {
        break;
      }
      comma = Math.max(e, comma + 1);
    }
    return last == null || !named(last, led, lower > 0)
        ? behindComma(comma)
        : new int[] {start(last), last[1]};
  }

  /**
   * Tells whether a small word and one with a capital, no title, follow a single word: what an
   * office is for.
   */
  private boolean listed(int i) {
    int next = i + 1;
    return next < t.size() && t.joins(i) && t.titleEnd(next) == next && t.name(next);
  }

  private boolean closes(int i) {
    return ",;:()[]–—،؛".contains(t.text(i)) || t.text(i).equals(".") && t.text(i - 1).length() > 2;
  }

  /**
   * Tells whether the words with capitals behind a title are a name, not what the office is for.
   *
   * @param led whether no small word stands right before them
   * @param lower whether a word of lower case stands between
   */
  private boolean named(int[] run, boolean led, boolean lower) {
    int length = count(run);
    return length >= 3 && !lower || length == 2 && led || t.initial(run[0]);
  }

  /** Returns the number of words in a run of tokens. */
  int count(int[] run) {
    int n = 0;
    for (int i = run[0]; i < run[1]; i++) {
      n += t.text(i).equals(".") ? 0 : 1;
    }
    return n;
  }

  private int start(int[] run) {
    return count(run) < 3 ? run[0] : t.lastName(run[0], run[1]);
  }

  /** {@code the President, Ada Quill, …}: a name between commas. */
  private int[] behindComma(int comma) {
    int from = comma + 1;
    if (from >= t.size() || !",،".contains(t.text(comma)) || t.titleEnd(from) > from) {
      return null;
    }
    int end = t.runEnd(from);
    boolean closed =
        (end >= t.size() || closes(end) || t.lower(end))
            && !words.is(t.text(from), WordClass.PLACES);
    return end - from > 1 && closed && !enumerated(end) ? new int[] {from, end} : null;
  }

  /**
   * Tells whether a comma, a small word and one with a capital, no title, follow: a list of topics.
   */
  private boolean enumerated(int comma) {
    int last = comma + 2;
    return last < t.size()
        && ",،".contains(t.text(comma))
        && t.joins(comma + 1)
        && t.titleEnd(last) == last
        && t.name(last)
        && Chars.cased(t.text(last).charAt(0));
  }

  /** Tells whether a text is a title of office or form of address with a name behind it. */
  static boolean officeAndName(String s, HeaderWords words) {
    Names n = new Names(s, words);
    int title = n.t.titleEnd(0);
    return title > 0 && title < n.t.size() && n.t.runEnd(title) == n.t.size();
  }

  /** Returns the name that a sentence tells of: right before what it says of the event; or null. */
  static String narrated(String s, HeaderWords words) {
    List<Hit> narration = words.hits(s, WordClass.NARRATION);
    if (narration.isEmpty()) {
      return null;
    }
    Names n = new Names(s, words);
    for (int i = 0; i < n.t.size() && n.t.start(i) < narration.get(0).start(); i++) {
      int end = n.t.runEnd(i);
      if (end - i > 1) {
        boolean next = end < n.t.size() && n.t.start(end) == narration.get(0).start();
        return next
            ? n.t.print(n.count(new int[] {i, end}) > 3 ? n.t.lastName(i, end) : i, end)
            : null;
      }
    }
    return null;
  }

  /** Returns the name in an item of a list of names, or null. */
  static String item(String s, HeaderWords words) {
    Names n = new Names(s, words);
    String plain = null;
    int i = 0;
    while (i < n.t.size()) {
      int title = n.t.titleEnd(i);
      int[] run = title > i ? n.behindTitle(i, title) : null;
      if (run != null) {
        return n.t.print(run[0], run[1]);
      }
      int end = title > i ? title : n.t.runEnd(i);
      boolean small = end == i + 1 && words.joins(n.t.text(i));
      boolean office = words.english() && n.t.titleEnd(end) == n.t.size() && end < n.t.size();
      boolean matter =
          end == i + 1 && i > 1 && words.joins(n.t.text(i - 1)) && n.t.behindTitle(i - 1);
      if (title == i && end > i && plain == null && !small && !office && !matter) {
        plain = n.t.print(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return plain;
  }

  /** Tells whether a text opens with the title of someone who runs meetings. */
  static boolean moderated(String s, HeaderWords words) {
    List<Hit> hits = words.hits(s, WordClass.MODERATING);
    return !hits.isEmpty() && hits.get(0).start() == 0;
  }

  /** Tells whether all words of a text but those that join others have capitals. */
  static boolean capitalised(String s, HeaderWords words) {
    boolean any = false;
    for (String word : s.split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
      if (letter && Character.isLowerCase(word.charAt(0)) && !words.joins(word)) {
        return false;
      }
      any |= letter;
    }
    return any;
  }
}
