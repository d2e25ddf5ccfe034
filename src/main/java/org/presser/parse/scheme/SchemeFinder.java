package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.presser.parse.page.Chars;
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

  /** What a delimiter is worth between two labels of one line. */
  private static final double FIRM = 4;

  /** From this score on a name behind an abbreviation belongs to the label. */
  private static final double NAMED = 5;

  /** Where a briefing is announced, it is within so many characters. */
  private static final int TOP = 3000;

  /** What stands in a list of names is no longer than this. */
  private static final int LISTED = 120;

  private final Page page;
  private final Wrap wrap;
  private final boolean[] heads;
  private final Words words;
  private LabelScorer scorer;
  private final Map<String, LabelForm> forms = new HashMap<>();

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
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    boolean[] quoted = Quotations.openAt(page, wrap);
    collect(CueFinder.find(page, heads), candidates);
    collect(InlineCueFinder.find(page, heads, quoted), candidates);
    scorer = new LabelScorer(page, wrap, quoted, words);
    candidates.values().forEach(scorer::score);
    FilledLines.weigh(candidates.values(), page);
    LabelEndings.weigh(candidates.values());
    Alternation.weigh(candidates.values());
    habits(candidates.values());
    elsewhere(candidates.values());
    List<Candidate> all = new ArrayList<>(candidates.values());
    Neighbours.weigh(all, ENOUGH, page, wrap, words);
    Typos.weigh(all, ENOUGH);
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

  /** A label without a delimiter, or inside a line, is believed where it opens turns with one. */
  private static void elsewhere(Iterable<Candidate> candidates) {
    Map<String, Double> best = new HashMap<>();
    for (Candidate c : candidates) {
      if (c.cues().get(0).shape().firm()) {
        best.merge(c.form().label(), c.score(), Math::max);
      }
    }
    Others others = Others.of(candidates, ENOUGH);
    for (Candidate c : candidates) {
      others.weigh(c);
      boolean firm = c.cues().get(0).shape().firm();
      boolean known = best.getOrDefault(c.form().label(), 0.0) >= ENOUGH;
      double trust = c.cues().get(0).shape().inline() && !c.lexical() ? 5 : 4;
      c.weigh("opens turns at lines' starts with a delimiter too", !firm && known ? trust : 0);
      c.weigh("opens turns in another print too", firm && known && c.score() < ENOUGH ? 2 : 0);
    }
  }

  private Scheme decide(List<Candidate> all) {
    List<Candidate> accepted = new ArrayList<>();
    List<Candidate> rejected = new ArrayList<>();
    for (Candidate c : all) {
      if (c.score() >= ENOUGH) {
        accepted.add(c);
      } else {
        rejected.add(c);
      }
    }
    List<Cue> cues = choose(accepted);
    List<Break> breaks = cues.size() < FEW ? breaks() : List.of();
    boolean unlabelled = breaks.size() > 2 * cues.size();
    return new Scheme(
        unlabelled ? List.of() : cues,
        unlabelled ? breaks : List.of(),
        forms,
        nameless(accepted),
        accepted,
        rejected);
  }

  /** Where turns open without labels; by nothing but their questions where a briefing is told. */
  private List<Break> breaks() {
    BlockHabits habits = BlockHabits.of(page);
    List<Break> marked = habits.marked();
    if (!marked.isEmpty()) {
      return marked;
    }
    List<Break> plain = habits.unmarked();
    int first = plain.isEmpty() ? 0 : plain.get(0).start();
    String top = Folding.fold(TopText.of(page, first, TOP, 0));
    boolean told = Phrases.in(top, words, WordClass.BRIEFING);
    return told && !Phrases.in(top, words, WordClass.STATEMENT) ? plain : List.of();
  }

  private Set<String> nameless(List<Candidate> accepted) {
    return accepted.stream()
        .filter(c -> !c.form().rank() && !c.form().honorific() && scorer.commonWords(c))
        .map(c -> c.form().label())
        .collect(Collectors.toSet());
  }

  /** Returns the best cue of each line's start, and those inside lines that do not overlap it. */
  private List<Cue> choose(List<Candidate> accepted) {
    Map<Integer, Map.Entry<Cue, Candidate>> starts = new HashMap<>();
    List<Cue> inline = new ArrayList<>();
    for (Candidate c : accepted) {
      for (Cue cue : c.cues()) {
        if (cue.shape().inline()) {
          inline.add(cue);
        } else {
          starts.merge(cue.line(), Map.entry(cue, c), SchemeFinder::better);
        }
      }
    }
    inline.addAll(CapitalsAgain.in(page, accepted));
    StackedLabels stacked = new StackedLabels(page, words, forms);
    stacked.dropLists(starts);
    stacked.settle(starts);
    dropSilent(starts);
    List<Cue> cues = new ArrayList<>();
    starts.values().forEach(e -> cues.add(e.getKey()));
    for (Cue cue : inline) {
      Map.Entry<Cue, Candidate> start = starts.get(cue.line());
      if (start == null || cue.start() > start.getKey().body()) {
        cues.add(cue);
      }
    }
    cues.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return apart(cues);
  }

  /** Leaves out a cue that begins inside another one's label. */
  private static List<Cue> apart(List<Cue> cues) {
    List<Cue> kept = new ArrayList<>(cues.size());
    int end = 0;
    for (Cue cue : cues) {
      if (cue.start() >= end) {
        kept.add(cue);
        end = cue.end();
      }
    }
    return kept;
  }

  /**
   * The first labels of all are none where no sentence stands below them, as in a list of names.
   */
  private void dropSilent(Map<Integer, Map.Entry<Cue, Candidate>> starts) {
    starts.values().removeIf(e -> !asks(e.getValue()) && Letterhead.is(page, e.getKey()));
    List<Integer> lines = new ArrayList<>(starts.keySet());
    lines.sort(null);
    for (int i = 0; i + 1 < lines.size(); i++) {
      Cue cue = starts.get(lines.get(i)).getKey();
      int end = starts.get(lines.get(i + 1)).getKey().open();
      boolean once = starts.get(lines.get(i)).getValue().cues().size() == 1;
      boolean headline = i == 0 && page.previous(cue.line()) < 0 && headline(cue);
      boolean again = starts.get(lines.get(i + 1)).getKey().label().equals(cue.label());
      headline |= i == 0 && again;
      boolean listed = cue.shape().alone() || (once || headline) && end - cue.body() < LISTED;
      if (!listed || Neighbours.speaks(page.text(), cue.body(), end)) {
        return;
      }
      starts.remove(lines.get(i));
    }
  }

  private static boolean asks(Candidate c) {
    return c.form().labelClass().filter(k -> k == WordClass.ASKING).isPresent();
  }

  /** Tells whether a cue's line is a paragraph of its own. */
  private boolean headline(Cue cue) {
    return cue.line() + 1 < page.count() && page.blank(cue.line() + 1);
  }

  /** Tells whether a label is but the letter or abbreviation that opens one that fills the line. */
  private static boolean abbreviates(Map.Entry<Cue, Candidate> a, Map.Entry<Cue, Candidate> b) {
    Cue shorter = a.getKey();
    Cue whole = b.getKey();
    String mark = shorter.shape().delimiter();
    boolean letter = mark.equals(" ") && shorter.label().length() == 1;
    boolean dense = whole.label().length() > 2 && Chars.cjk(whole.label().charAt(2));
    boolean named = letter && dense && b.getValue().form().evident();
    boolean dash = mark.equals("-") && shorter.label().length() == 1;
    String joint = named ? " " : dash ? " - " : ". ";
    return (named || dash || mark.equals("."))
        && whole.shape().alone()
        && whole.end() == whole.body()
        && whole.label().startsWith(shorter.label() + joint);
  }

  /** Tells whether a label goes on behind an abbreviation with a name: {@code Q. Mr. Smythe:}. */
  private static boolean goesOn(Map.Entry<Cue, Candidate> a, Map.Entry<Cue, Candidate> b) {
    LabelForm form = b.getValue().form();
    return a.getKey().shape().delimiter().equals(".")
        && b.getKey().shape().colon()
        && !form.office()
        && form.nameLike()
        && (form.label().indexOf(',') > 0 || b.getValue().score() >= NAMED)
        && b.getKey().label().startsWith(a.getKey().label() + ". ");
  }

  private static Map.Entry<Cue, Candidate> better(
      Map.Entry<Cue, Candidate> a, Map.Entry<Cue, Candidate> b) {
    if (abbreviates(a, b) || abbreviates(b, a) || goesOn(a, b) || goesOn(b, a)) {
      return a.getKey().label().length() > b.getKey().label().length() ? a : b;
    }
    boolean firmer = b.getKey().shape().firm() && !a.getKey().shape().firm();
    boolean looser = a.getKey().shape().firm() && !b.getKey().shape().firm();
    double lead = firmer ? FIRM : looser ? -FIRM : 0;
    return b.getValue().score() + lead > a.getValue().score() ? b : a;
  }
}
