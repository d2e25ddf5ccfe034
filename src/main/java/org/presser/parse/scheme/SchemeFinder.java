package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.CueFinder;
import org.presser.parse.cue.InlineCueFinder;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Page;

/**
 * Decides for a document which cues open turns: each label is weighed by what it shows itself, then
 * by the habit that it keeps, then by its neighbours.
 */
public final class SchemeFinder {

  /** A label opens turns from this score on. */
  private static final double ENOUGH = 3;

  /** A rejected label from this score on is worth telling. */
  private static final double NEAR = 1;

  private final Page page;
  private final boolean[] heads;
  private final Words words;
  private final Map<String, LabelForm> forms = new HashMap<>();

  private SchemeFinder(Page page, boolean[] heads, Words words) {
    this.page = page;
    this.heads = heads;
    this.words = words;
  }

  /**
   * Decides the scheme of a page.
   *
   * @param heads lines that are running heads and hold no label
   */
  public static Scheme find(Page page, boolean[] heads, Words words) {
    return new SchemeFinder(page, heads, words).find();
  }

  private Scheme find() {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    collect(CueFinder.find(page, heads), candidates);
    collect(InlineCueFinder.find(page, heads), candidates);
    LabelScorer scorer = new LabelScorer(page, words);
    candidates.values().forEach(scorer::score);
    habits(candidates.values());
    elsewhere(candidates.values());
    List<Candidate> all = new ArrayList<>(candidates.values());
    Neighbours.weigh(all, ENOUGH, page);
    return decide(all);
  }

  private void collect(List<Cue> cues, Map<String, Candidate> into) {
    for (Cue cue : cues) {
      String habit = habit(cue.shape());
      LabelForm form = forms.computeIfAbsent(cue.label(), l -> LabelForm.of(l, words));
      into.computeIfAbsent(habit + '\n' + cue.label(), k -> new Candidate(form, habit)).add(cue);
    }
  }

  private static String habit(Shape s) {
    return s.opener() + '\n' + s.delimiter();
  }

  private void habits(Iterable<Candidate> candidates) {
    Map<String, List<Candidate>> groups = new HashMap<>();
    for (Candidate c : candidates) {
      groups.computeIfAbsent(c.habit(), k -> new ArrayList<>()).add(c);
    }
    Map<String, Habit> habits = new HashMap<>();
    groups.forEach((key, group) -> habits.put(key, Habit.of(group, page)));
    double most = habits.values().stream().mapToDouble(Habit::strong).max().orElse(0);
    groups.forEach((key, group) -> habits.get(key).weigh(group, most, page));
  }

  /** A label inside a line is believed where it opens turns at lines' starts too. */
  private static void elsewhere(Iterable<Candidate> candidates) {
    Map<String, Double> best = new HashMap<>();
    for (Candidate c : candidates) {
      if (!c.cues().get(0).shape().inline()) {
        best.merge(c.form().label(), c.score(), Math::max);
      }
    }
    for (Candidate c : candidates) {
      if (c.cues().get(0).shape().inline() && best.getOrDefault(c.form().label(), 0.0) >= ENOUGH) {
        c.weigh("opens turns at lines' starts too", 4);
      }
    }
  }

  private Scheme decide(List<Candidate> all) {
    List<Candidate> accepted = new ArrayList<>();
    List<Candidate> rejected = new ArrayList<>();
    Map<Integer, Map.Entry<Cue, Candidate>> chosen = new HashMap<>();
    List<Cue> cues = new ArrayList<>();
    for (Candidate c : all) {
      if (c.score() < ENOUGH) {
        if (c.score() >= NEAR) {
          rejected.add(c);
        }
        continue;
      }
      accepted.add(c);
      for (Cue cue : c.cues()) {
        if (cue.shape().inline()) {
          cues.add(cue);
        } else {
          Map.Entry<Cue, Candidate> entry = Map.entry(cue, c);
          chosen.merge(cue.line(), entry, SchemeFinder::better);
        }
      }
    }
    chosen.values().forEach(e -> cues.add(e.getKey()));
    cues.sort(Comparator.comparingInt(Cue::start));
    return new Scheme(cues, forms, accepted, rejected);
  }

  private static Map.Entry<Cue, Candidate> better(
      Map.Entry<Cue, Candidate> a, Map.Entry<Cue, Candidate> b) {
    return b.getValue().score() > a.getValue().score() ? b : a;
  }
}
