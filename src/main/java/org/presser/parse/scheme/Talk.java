package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** What the turns of a scheme do: how many ask, who asks, how long they are, whether they speak. */
final class Talk {

  /** A turn: its first index, the index after its last, whether it asks, whether its label does. */
  private record Heard(int from, int to, boolean asks, boolean press) {}

  /** A question in words stands so far from a turn's start at most. */
  private static final int ASKED = 400;

  private final String text;
  private final Words words;
  private final Scheme scheme;
  private final boolean marked;
  private final List<Heard> turns = new ArrayList<>();

  private Talk(Page page, Words words, Scheme scheme) {
    this.text = page.text();
    this.words = words;
    this.scheme = scheme;
    this.marked = text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
  }

  static Talk of(Page page, Words words, Scheme scheme) {
    Talk talk = new Talk(page, words, scheme);
    List<Cue> cues = scheme.cues();
    for (int i = 0; i < cues.size(); i++) {
      boolean press = Voices.press(scheme.opening().get(i));
      int to = i + 1 < cues.size() ? cues.get(i + 1).open() : talk.text.length();
      talk.hear(cues.get(i).body(), to, press);
    }
    List<Break> breaks = scheme.breaks();
    for (int i = 0; i < breaks.size(); i++) {
      int to = i + 1 < breaks.size() ? breaks.get(i + 1).start() : talk.text.length();
      talk.hear(breaks.get(i).start(), to, breaks.get(i).asks());
    }
    return talk;
  }

  private void hear(int from, int to, boolean press) {
    turns.add(new Heard(from, to, question(from, to), press));
  }

  int count() {
    return turns.size();
  }

  /** How many turns ask. */
  long asking() {
    return turns.stream().filter(Heard::asks).count();
  }

  /** Tells whether a turn asks whose label says so. */
  boolean pressAsks() {
    return turns.stream().anyMatch(t -> t.asks() && t.press());
  }

  /** Tells whether some turns have the label of a question, and others not. */
  boolean both() {
    long press = turns.stream().filter(Heard::press).count();
    return press > 0 && press < turns.size();
  }

  /** The share of the turns under a question's label that do not ask, 0 to 1. */
  double told() {
    double press = turns.stream().filter(Heard::press).count();
    return turns.stream().filter(t -> t.press() && !t.asks()).count() / Math.max(1, press);
  }

  /** Tells whether two questions or two answers follow each other. */
  boolean repeats() {
    for (int i = 1; i < turns.size(); i++) {
      if (turns.get(i).press() == turns.get(i - 1).press()) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether fewer than half of the turns that do not ask hold a sentence. */
  boolean silent() {
    List<Heard> others = turns.stream().filter(t -> !t.asks()).toList();
    long speaking = others.stream().filter(t -> sentence(t.from(), t.to())).count();
    return !others.isEmpty() && speaking * 2 < others.size();
  }

  /** The mean length of a turn in characters. */
  double mean() {
    return turns.stream().mapToInt(t -> t.to() - t.from()).average().orElse(0);
  }

  /** Tells whether the first turn's script has no capitals, so that few letters say much. */
  boolean dense() {
    return !turns.isEmpty() && !cased(turns.get(0).from());
  }

  /** Tells whether who asks would show it: by question marks, or in a script that has them. */
  boolean marks() {
    return marked || turns.isEmpty() || cased(turns.get(0).from());
  }

  /** Tells whether one label mostly asks and another hardly ever does. */
  boolean contrast() {
    Map<String, int[]> counts = new HashMap<>();
    for (int i = 0; i < scheme.cues().size(); i++) {
      int[] n = counts.computeIfAbsent(scheme.cues().get(i).label(), k -> new int[2]);
      n[0]++;
      n[1] += turns.get(i).asks() ? 1 : 0;
    }
    boolean asks = counts.values().stream().anyMatch(n -> n[0] > 1 && n[1] >= 0.7 * n[0]);
    boolean tells = counts.values().stream().anyMatch(n -> n[0] > 1 && n[1] <= 0.3 * n[0]);
    return asks && tells;
  }

  private boolean cased(int index) {
    return index < text.length() && Chars.cased(text.charAt(index));
  }

  private boolean question(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.question(text, i)) {
        return true;
      }
    }
    return to > from && asksInWords(from, Math.min(to, from + ASKED));
  }

  /** A question in a language or transcript that uses no question marks. */
  private boolean asksInWords(int from, int to) {
    return !marked
        && !Chars.cased(text.charAt(from))
        && Phrases.in(Folding.fold(text.substring(from, to)), words, WordClass.INTERROGATIVES);
  }

  private boolean sentence(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.fullStop(c)
          && (i + 1 >= to
              || Chars.blank(text.charAt(i + 1))
              || Chars.cjk(c)
              || Chars.closing(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
