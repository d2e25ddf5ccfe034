package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;

/**
 * What a document means as labels.
 *
 * @param cues the cues that open turns, in text order
 * @param breaks where turns without a label open; empty where labels do
 * @param opening what the label of each cue shows by itself, in the cues' order
 * @param forms the same by label; to go through all cues, the list needs no look-up
 * @param nameless labels that hold nothing but common words, so that several may speak under them
 * @param accepted the labels that open turns, with their evidence
 * @param rejected the others, with their evidence
 */
public record Scheme(
    List<Cue> cues,
    List<Break> breaks,
    List<LabelForm> opening,
    Map<String, LabelForm> forms,
    Set<String> nameless,
    List<Candidate> accepted,
    List<Candidate> rejected) {

  /** Tells whether the first turn is an opening speech under a label, and not a question. */
  public boolean opensWithSpeech(String text) {
    if (cues.isEmpty()) {
      return false;
    }
    Cue first = cues.get(0);
    LabelForm form = opening.get(0);
    boolean side =
        form.labelClass()
            .filter(c -> c == WordClass.ASKING || c == WordClass.ANSWERING && !form.rank())
            .isPresent();
    int end = cues.size() > 1 ? cues.get(1).open() : text.length();
    while (end > first.body() && Chars.blank(text.charAt(end - 1))) {
      end--;
    }
    boolean asks = end > first.body() && Chars.question(text, end - 1);
    return !side && !form.asks() && !form.outlet() && !asks;
  }

  /** Returns the same scheme with no turns: all that was accepted is rejected. */
  public Scheme silenced() {
    List<Candidate> all = new ArrayList<>(accepted);
    all.addAll(rejected);
    return new Scheme(List.of(), List.of(), List.of(), forms, nameless, List.of(), all);
  }

  /** Copies all but the map. */
  public Scheme {
    cues = List.copyOf(cues);
    breaks = List.copyOf(breaks);
    opening = List.copyOf(opening);
    // It is large where a document has many labels, and nobody else keeps it.
    forms = Collections.unmodifiableMap(forms);
    nameless = Collections.unmodifiableSet(new HashSet<>(nameless));
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }
}
