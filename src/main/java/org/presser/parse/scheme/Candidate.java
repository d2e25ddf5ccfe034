package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.cue.Cue;

/**
 * One label in one habit of print, with all its cues and what speaks for and against it.
 *
 * <p>Grows while the scheme is decided; not thread-safe.
 */
public final class Candidate {

  private final LabelForm form;
  private final String habit;
  private final List<Cue> cues = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private double score;

  Candidate(LabelForm form, String habit) {
    this.form = form;
    this.habit = habit;
  }

  void add(Cue cue) {
    cues.add(cue);
  }

  void weigh(String reason, double weight) {
    if (weight != 0) {
      evidence.add(new Evidence(reason, weight));
      score += weight;
    }
  }

  /** Returns what the label shows by itself. */
  public LabelForm form() {
    return form;
  }

  /** Returns the key of the habit: the marks before and after the label. */
  public String habit() {
    return habit;
  }

  /** Returns the cues, in text order. */
  public List<Cue> cues() {
    return cues;
  }

  /** Returns the reasons. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** Returns the sum of the weights. */
  public double score() {
    return score;
  }

  /** Tells whether the label is known to ask or to answer, in a form that nobody mistakes. */
  boolean lexical() {
    return form.labelClass().isPresent();
  }
}
