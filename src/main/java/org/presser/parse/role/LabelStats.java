package org.presser.parse.role;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Counts;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.SpeakerKey;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.Piece;

/** How a label's turns stand among the others: how many, how long, between whom, how many ask. */
final class LabelStats {

  /** Who calls the next speaker names him in so many characters at the end of the turn. */
  private static final int CALL = 120;

  /** Who is called by name, one after the other, has so many turns at most. */
  private static final int CALLED = 4;

  /** Who begins with the own name does so in so many characters. */
  private static final int INTRODUCED = 40;

  /** A surname that tells anything has so many letters at least. */
  private static final int SURNAME = 3;

  /** A form of address has so many characters at most. */
  private static final int ADDRESS = 20;

  /** Who hosts talks with so many labels at most, his own among them. */
  static final int GUESTS = 3;

  /** Guests are welcomed in so many turns. */
  private static final int OPENING = 3;

  /** A key of initials stands in so many characters of the text. */
  private static final int KEY = 5000;

  /** What others call the speaker: what a key explains initials with, or else the label. */
  private final String name;

  private int turns;
  private int length;
  private int asking;
  private int addressing;
  private boolean numbered;
  private boolean called;
  private boolean queued;
  private boolean introduced;
  private boolean welcoming;
  private final Map<String, Integer> before = new HashMap<>();
  private final Map<String, Integer> after = new HashMap<>();

  private LabelStats(String name) {
    this.name = name;
  }

  /** Reads the figures of all labels, in order of first use. */
  static Map<String, LabelStats> of(List<Draft> drafts, String text, Words words) {
    Map<String, LabelStats> all = new LinkedHashMap<>();
    String top = drafts.isEmpty() ? "" : text.substring(0, Math.min(KEY, drafts.get(0).start()));
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (d.label() == null) {
        continue;
      }
      LabelStats s = all.computeIfAbsent(d.label(), k -> new LabelStats(name(k, top)));
      s.turns++;
      s.length += length(d);
      s.asking += asks(d, text) ? 1 : 0;
      s.addressing += addresses(d, text, words) ? 1 : 0;
      s.numbered |= d.cue().shape().numbersQuestion();
      s.introduced |= introduces(d, text);
      Counts.add(s.before, i == 0 ? "" : String.valueOf(drafts.get(i - 1).label()));
      String next = i + 1 == drafts.size() ? "" : String.valueOf(drafts.get(i + 1).label());
      Counts.add(s.after, next);
    }
    call(all, drafts, text, words);
    boolean few = all.size() <= GUESTS;
    for (Draft d : drafts.subList(0, few ? Math.min(OPENING, drafts.size()) : 0)) {
      if (d.label() != null) {
        all.get(d.label()).welcoming |= welcomes(d, all.keySet(), text);
      }
    }
    return all;
  }

  /** Finds who is called: only of those with few turns that tells anything. */
  private static void call(
      Map<String, LabelStats> all, List<Draft> drafts, String text, Words words) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft turn = drafts.get(i - 1);
      Draft next = drafts.get(i);
      LabelStats s = turn.label() == null ? null : all.get(next.label());
      if (s != null && s.turns <= CALLED && s.calledIn(turn, text)) {
        s.called = true;
        s.queued |= questions(turn, text, words);
      }
    }
  }

  /** Tells whether a turn names another speaker in full. */
  private static boolean welcomes(Draft d, Set<String> labels, String text) {
    StringBuilder speech = new StringBuilder();
    d.pieces().forEach(p -> speech.append(text, p.from(), p.to()).append(' '));
    String folded = Folding.fold(speech.toString());
    return labels.stream()
        .filter(l -> !l.equals(d.label()) && l.indexOf(' ') > 0)
        .anyMatch(l -> folded.contains(Folding.fold(l)));
  }

  private static int length(Draft d) {
    int length = 0;
    for (Piece p : d.pieces()) {
      length += p.to() - p.from();
    }
    return length;
  }

  /** Tells whether a turn opens with a form of address: {@code Sir, }, {@code Minister, }. */
  private static boolean addresses(Draft d, String text, Words words) {
    if (d.pieces().isEmpty()) {
      return false;
    }
    Piece first = d.pieces().get(0);
    int end = first.from();
    int limit = Math.min(first.to(), end + ADDRESS);
    while (end < limit && text.charAt(end) != ',' && text.charAt(end) != '،') {
      end++;
    }
    long classes = end < limit ? words.classes(Folding.fold(text.substring(first.from(), end))) : 0;
    return Words.holds(classes, WordClass.HONORIFICS) || Words.holds(classes, WordClass.OFFICES);
  }

  /** Tells whether the last words of a turn speak of a question or of who asks it. */
  private static boolean questions(Draft turn, String text, Words words) {
    return LabelForm.words(Folding.fold(lastWords(turn, text))).stream()
        .anyMatch(w -> words.has(WordClass.ASKING_WORDS, w) || words.has(WordClass.ASKING, w));
  }

  /** Tells whether a turn begins with the whole name of its label and a comma. */
  private static boolean introduces(Draft d, String text) {
    String last = d.label().substring(d.label().lastIndexOf(' ') + 1);
    if (last.length() < SURNAME || d.pieces().isEmpty()) {
      return false;
    }
    Piece first = d.pieces().get(0);
    int end = Math.min(first.to(), first.from() + INTRODUCED);
    String start = text.substring(first.from(), end);
    int comma = start.indexOf(',');
    if (comma < 0) {
      return false;
    }
    String said = Folding.fold(start.substring(0, comma));
    String name = Folding.fold(last);
    return said.indexOf(' ') > 0 && name.length() >= SURNAME && said.endsWith(' ' + name);
  }

  private static String name(String label, String top) {
    String explained = SpeakerKey.nameOf(label, top, top.length());
    return explained == null ? label : explained;
  }

  /** Tells whether the last words of a turn name the speaker. */
  private boolean calledIn(Draft turn, String text) {
    int end = name.indexOf(',') > 0 ? name.indexOf(',') : name.length();
    String last = name.substring(name.lastIndexOf(' ', end - 1) + 1, end);
    if (last.length() < 4 || turn.pieces().isEmpty()) {
      return false;
    }
    String tail = lastWords(turn, text).toLowerCase(Locale.ROOT);
    return tail.contains(last.toLowerCase(Locale.ROOT));
  }

  /** The end of a turn that has speech. */
  private static String lastWords(Draft turn, String text) {
    Piece last = turn.pieces().get(turn.pieces().size() - 1);
    return text.substring(Math.max(last.from(), last.to() - CALL), last.to());
  }

  /** Tells whether the last third of a turn holds a question mark. */
  static boolean asks(Draft d, String text) {
    int left = Math.max(200, length(d) / 3);
    for (int k = d.pieces().size() - 1; k >= 0 && left > 0; k--) {
      Piece p = d.pieces().get(k);
      for (int i = p.to() - 1; i >= p.from() && left > 0; i--, left--) {
        if (Chars.question(text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether the number of a question stands before the label anywhere. */
  boolean numbered() {
    return numbered;
  }

  int turns() {
    return turns;
  }

  int length() {
    return length;
  }

  /** The mean length of a turn in characters. */
  double mean() {
    return (double) length / turns;
  }

  /** Tells whether one of the first turns names another speaker in full, as a host does. */
  boolean welcoming() {
    return welcoming;
  }

  /** Tells whether somebody says that the next question is the speaker's, who has few turns. */
  boolean queued() {
    return queued;
  }

  /** Tells whether a turn begins with the speaker's own name and a comma, as askers begin. */
  boolean introduced() {
    return introduced;
  }

  /**
   * Tells whether a turn of another ends with the name of a speaker with few turns, as where a
   * moderator calls.
   */
  boolean called() {
    return called;
  }

  /** The share of turns that open with a form of address, 0 to 1. */
  double addressing() {
    return (double) addressing / turns;
  }

  /** The share of turns that ask, 0 to 1. */
  double asking() {
    return (double) asking / turns;
  }

  /** How many different labels stand before its turns. */
  int follows() {
    return Math.max(1, before.size() - (before.containsKey("") ? 1 : 0));
  }

  /** Tells whether some turn follows one of a label. */
  boolean follows(String label) {
    return before.containsKey(label);
  }

  /** The share of turns that follow a label of a kind, 0 to 1. */
  double follows(Predicate<String> kind) {
    return share(before, kind);
  }

  /** The share of turns that stand before a label of a kind, 0 to 1. */
  double precedes(Predicate<String> kind) {
    return share(after, kind);
  }

  /** The share among the neighbours that there are: the first and the last turn lack one. */
  private double share(Map<String, Integer> labels, Predicate<String> kind) {
    int n = 0;
    for (Map.Entry<String, Integer> e : labels.entrySet()) {
      n += kind.test(e.getKey()) ? e.getValue() : 0;
    }
    int neighbours = turns - labels.getOrDefault("", 0);
    return neighbours == 0 ? 0 : (double) n / neighbours;
  }

  /** The share of turns that stand before one of a label, 0 to 1. */
  double precedes(String label) {
    return (double) after.getOrDefault(label, 0) / turns;
  }
}
