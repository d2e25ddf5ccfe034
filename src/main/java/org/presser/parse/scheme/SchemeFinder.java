package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.CueFinder;
import org.presser.parse.cue.InlineCueFinder;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Page;
import org.presser.parse.page.Quotations;
import org.presser.parse.page.Wrap;

/**
 * Decides for a document which cues open turns: each label is weighed by what it shows itself, then
 * by the habit that it keeps, then by its neighbours.
 */
public final class SchemeFinder {

  /** A label opens turns from this score on. */
  private static final double ENOUGH = 3;

  /** Where fewer labels open turns, the turns may have none. */
  private static final int FEW = 4;

  /** Where a briefing is announced, it is within so many characters. */
  private static final int TOP = 3000;

  private final Page page;
  private final Wrap wrap;
  private final boolean[] heads;
  private final Words words;
  private LabelScorer scorer;
  private final Map<String, LabelForm> forms = new HashMap<>();

  /** The labels by their habits. */
  private final Map<String, Map<String, Candidate>> byHabit = new HashMap<>();

  /** The labels in the order of their first cues. */
  private final List<Candidate> all = new ArrayList<>();

  private SchemeFinder(Page page, Wrap wrap, boolean[] heads, Words words) {
    this.page = page;
    this.wrap = wrap;
    this.heads = SpeakerKey.with(heads, page);
    this.words = words;
  }

  /**
   * Decides the scheme of a page.
   *
   * @param heads lines that are running heads and hold no label
   */
  public static Scheme find(Page page, Wrap wrap, boolean[] heads, Words words) {
    return new SchemeFinder(page, wrap, heads, words).find();
  }

  private Scheme find() {
    boolean[] quoted = Quotations.openAt(page, wrap);
    collect(CueFinder.find(page, heads));
    collect(InlineCueFinder.find(page, heads, quoted));
    scorer = new LabelScorer(page, wrap, quoted, words);
    all.forEach(scorer::score);
    FilledLines.weigh(all, page);
    LabelEndings.weigh(all);
    Alternation.weigh(all);
    habits();
    elsewhere();
    Neighbours.weigh(all, ENOUGH, page, wrap, words);
    Typos.weigh(all, ENOUGH);
    return decide();
  }

  private void collect(List<Cue> cues) {
    for (Cue cue : cues) {
      String habit = habit(cue.shape());
      Map<String, Candidate> labels = byHabit.computeIfAbsent(habit, h -> new HashMap<>());
      Candidate known = labels.get(cue.label());
      if (known == null) {
        LabelForm form = forms.computeIfAbsent(cue.label(), l -> LabelForm.of(l, words));
        known = new Candidate(form, habit);
        labels.put(cue.label(), known);
        all.add(known);
      }
      known.add(cue);
    }
  }

  private static String habit(Shape s) {
    return s.opener() + '\n' + s.delimiter();
  }

  private void habits() {
    Map<String, List<Candidate>> groups = new HashMap<>();
    for (Candidate c : all) {
      groups.computeIfAbsent(c.habit(), k -> new ArrayList<>()).add(c);
    }
    Map<String, Habit> habits = new HashMap<>();
    groups.forEach((key, group) -> habits.put(key, Habit.of(group, page)));
    double most = habits.values().stream().mapToDouble(Habit::strong).max().orElse(0);
    groups.forEach((key, group) -> habits.get(key).weigh(group, most, page));
  }

  /** A label without a delimiter, or inside a line, is believed where it opens turns with one. */
  private void elsewhere() {
    Map<String, Double> best = new HashMap<>();
    for (Candidate c : all) {
      if (c.cues().get(0).shape().firm()) {
        best.merge(c.form().label(), c.score(), Math::max);
      }
    }
    Others others = Others.of(all, ENOUGH, page.text());
    for (Candidate c : all) {
      boolean quoted = others.weigh(c);
      boolean firm = c.cues().get(0).shape().firm();
      boolean known = best.getOrDefault(c.form().label(), 0.0) >= ENOUGH;
      double trust = c.cues().get(0).shape().inline() && !c.lexical() ? 5 : 4;
      c.weigh(
          "opens turns at lines' starts with a delimiter too",
          !firm && known && !quoted ? trust : 0);
      c.weigh("opens turns in another print too", firm && known && c.score() < ENOUGH ? 2 : 0);
    }
  }

  private Scheme decide() {
    List<Candidate> accepted = new ArrayList<>();
    List<Candidate> rejected = new ArrayList<>();
    for (Candidate c : all) {
      if (c.score() >= ENOUGH) {
        accepted.add(c);
      } else {
        rejected.add(c);
      }
    }
    List<Cue> chosen = CueChoice.of(accepted, page, words, forms);
    List<Break> breaks = chosen.size() < FEW ? breaks() : List.of();
    boolean unlabelled = breaks.size() > 2 * chosen.size();
    List<Cue> cues = unlabelled ? List.of() : chosen;
    List<LabelForm> opening = new ArrayList<>(cues.size());
    for (Cue cue : cues) {
      opening.add(forms.get(cue.label()));
    }
    return new Scheme(
        cues,
        unlabelled ? breaks : List.of(),
        opening,
        forms,
        nameless(accepted),
        accepted,
        rejected);
  }

  /** Where turns open without labels; by little but their questions where a briefing is told. */
  private List<Break> breaks() {
    BlockHabits habits = BlockHabits.of(page);
    List<Break> marked = habits.marked();
    if (!marked.isEmpty()) {
      return marked;
    }
    List<Break> paired = habits.paired();
    List<Break> plain = paired.isEmpty() ? habits.unmarked() : paired;
    int first = plain.isEmpty() ? 0 : plain.get(0).start();
    String top = Folding.fold(TopText.of(page, first, TOP, 0));
    boolean told = Phrases.in(top, words, WordClass.BRIEFING);
    boolean stated = paired.isEmpty() && Phrases.in(top, words, WordClass.STATEMENT);
    return told && !stated ? plain : List.of();
  }

  private Set<String> nameless(List<Candidate> accepted) {
    return accepted.stream()
        .filter(c -> !c.form().rank() && !c.form().honorific() && scorer.commonWords(c))
        .map(c -> c.form().label())
        .collect(Collectors.toSet());
  }
}
