package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presser.parse.cue.Cue;

/**
 * What a document means as labels.
 *
 * @param cues the cues that open turns, in text order
 * @param breaks where turns without a label open; empty where labels do
 * @param forms what each of their labels shows by itself
 * @param accepted the labels that open turns, with their evidence
 * @param rejected the labels that came near it, with their evidence
 */
public record Scheme(
    List<Cue> cues,
    List<Break> breaks,
    Map<String, LabelForm> forms,
    List<Candidate> accepted,
    List<Candidate> rejected) {

  /** Returns the same scheme with no turns: all that was accepted is rejected. */
  public Scheme silenced() {
    List<Candidate> all = new ArrayList<>(accepted);
    all.addAll(rejected);
    return new Scheme(List.of(), List.of(), forms, List.of(), all);
  }

  /** Copies the collections. */
  public Scheme {
    cues = List.copyOf(cues);
    breaks = List.copyOf(breaks);
    forms = Map.copyOf(forms);
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }
}
