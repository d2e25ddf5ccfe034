package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;

/**
 * Decides whether what a scheme found is people talking at all, and no list, form, log or sheet of
 * answers: by words at the top, by who recurs, by whether anybody asks and speaks in sentences.
 */
public final class Dialogue {

  private static final double ENOUGH = 2;
  private static final double NEARLY_ALL = 0.9;
  private static final double MOST = 0.75;
  private static final int TOP = 3000;
  private static final int TOP_LINES = 4;

  private final Page page;
  private final Words words;
  private final Scheme scheme;
  private boolean announced;
  private final List<Evidence> evidence = new ArrayList<>();

  private Dialogue(Page page, Words words, Scheme scheme) {
    this.page = page;
    this.words = words;
    this.scheme = scheme;
  }

  /** Returns the reasons for and against a dialogue. */
  public static List<Evidence> weigh(Page page, Words words, Scheme scheme) {
    Dialogue d = new Dialogue(page, words, scheme);
    d.top();
    if (!scheme.cues().isEmpty()) {
      d.labels();
    }
    d.turns();
    return List.copyOf(d.evidence);
  }

  /** Tells whether the reasons suffice. */
  public static boolean enough(List<Evidence> evidence) {
    return evidence.stream().mapToDouble(Evidence::weight).sum() >= ENOUGH;
  }

  private void add(String reason, double weight) {
    if (weight != 0) {
      evidence.add(new Evidence(reason, weight));
    }
  }

  private void top() {
    String top = Folding.fold(TopText.of(page, firstTurn(), TOP, 0));
    String first = Folding.fold(TopText.of(page, page.text().length(), 0, TOP_LINES));
    boolean briefing =
        Phrases.in(top, words, WordClass.BRIEFING) || Phrases.in(first, words, WordClass.BRIEFING);
    announced = briefing;
    if (briefing) {
      add("the top speaks of a briefing", 2);
    } else {
      unannounced(top);
    }
    boolean called = nearlyAnonymous() && Phrases.in(first, words, WordClass.SHEETS);
    add("the title is a sheet's", called ? -6 : 0);
  }

  /** What the top tells where it speaks of no briefing. */
  private void unannounced(String top) {
    boolean press = Phrases.in(top, words, WordClass.ASKING_WORDS);
    boolean statement = Phrases.in(top, words, WordClass.STATEMENT);
    boolean office = Phrases.in(top, words, WordClass.OFFICES);
    add("the top speaks of the press", press ? 1 : 0);
    add("the top speaks of a statement or a sheet", statement ? press ? -1 : -2 : 0);
    add("the top names an office", office ? 0.7 : 0);
    boolean sheet = !top.isBlank() && !press && anonymous() && !office;
    add("nobody is named, as in a sheet of answers", sheet ? -4 : 0);
  }

  /** Tells whether all labels only tell who asks and who answers. */
  private boolean anonymous() {
    return !scheme.cues().isEmpty()
        && scheme.accepted().stream().map(Candidate::form).allMatch(Dialogue::bare);
  }

  /** Tells whether nearly all labels that open turns do; a contact may stand at the foot. */
  private boolean nearlyAnonymous() {
    int sided = 0;
    for (LabelForm form : scheme.opening()) {
      sided += bare(form) ? 1 : 0;
    }
    return sided > 0 && sided >= scheme.cues().size() * NEARLY_ALL;
  }

  /** Tells whether a label only tells who asks or answers, and names no office. */
  private static boolean bare(LabelForm form) {
    return sided(form) && !form.office();
  }

  /** Where the talk begins at the latest: with the first label that shows who speaks. */
  private int firstTurn() {
    for (int i = 0; i < scheme.cues().size(); i++) {
      if (scheme.opening().get(i).evident()) {
        return scheme.cues().get(i).open();
      }
    }
    if (!scheme.cues().isEmpty()) {
      return scheme.cues().get(0).open();
    }
    return scheme.breaks().isEmpty() ? page.text().length() : scheme.breaks().get(0).start();
  }

  private void labels() {
    Voices v = Voices.of(scheme);
    boolean lone = Asked.onlyAnswers(scheme, page);
    boolean sided = sided();
    add("somebody has a title", v.titles() == 0 ? 0 : 1);
    add("somebody moderates", v.moderated() ? 1 : 0);
    add("several speakers recur", v.recurring() > 1 ? 1.5 : v.recurring() == 1 ? 0.7 : 0);
    add("speakers take turns", v.alternate() ? 1 : 0);
    add("only one side is labelled", lone || !v.oneSided() ? 0 : v.asks() ? -1 : -0.5);
    add("no blank follows the labels, as in files of settings", glued() ? -1 : 0);
    add("nobody speaks twice", v.recurring() > 0 ? 0 : once(v, sided));
    add("one label only", v.single() && !sided && !lone ? -1.5 : 0);
    add("a question stands before each answer", sided && asked() || lone ? 1.5 : 0);
    add("the first answer follows a question without a label", entered(v.known()) ? 1.5 : 0);
    add("questions are numbered and nobody answers", v.sheet() ? -3 : 0);
  }

  /** Tells whether most labels, in letters that have capitals, are glued to what follows. */
  private boolean glued() {
    int lines = 0;
    int glued = 0;
    for (int i = 0; i < scheme.cues().size(); i++) {
      Cue c = scheme.cues().get(i);
      boolean opens = !c.shape().inline();
      lines += opens ? 1 : 0;
      boolean tight = opens && c.body() - c.end() == 1 && c.body() < page.to(c.line());
      glued += tight && c.shape().colon() && scheme.opening().get(i).cased() ? 1 : 0;
    }
    return glued > 0 && glued >= lines * MOST;
  }

  /**
   * What it is worth that nobody speaks twice: little in a short talk, or one that is announced.
   */
  private double once(Voices v, boolean sided) {
    int turns = scheme.cues().size();
    if (sided && turns == 2 || announced && (v.titles() > 1 || v.moderated())) {
      return 0;
    }
    return announced || sided || turns < 4 && v.known() ? -0.7 : -2;
  }

  private void turns() {
    Talk t = Talk.of(page, words, scheme);
    long asking = t.asking();
    int n = Math.max(1, t.count());
    add("one who asks by his label asks", t.pressAsks() ? 1.5 : 0);
    boolean sides = t.pressAsks() && sided() && t.both();
    add("not all that questions' labels open asks", sides && t.told() >= 0.2 ? 2 : 0);
    add("questions and answers are no pairs", sides && t.repeats() ? 1.5 : 0);
    add("many turns ask", asking >= 0.2 * n && asking > 0 ? 1 : 0);
    add("one speaker asks and another does not", !t.pressAsks() && t.contrast() ? 1 : 0);
    boolean silent = asking == 0 && t.marks() && !announced && !bothSides();
    add("hardly anybody asks", silent ? -2 : asking < 0.15 * n ? -0.5 : 0);
    add("few answers hold sentences", t.silent() ? -2 : 0);
    boolean brief =
        t.mean() < (t.dense() ? 15 : 50) && t.count() > 3 && !(t.both() && !anonymous());
    add("turns are as short as a list's", brief ? -1.5 : 0);
    add("turns without labels", scheme.cues().isEmpty() ? -0.5 : 0);
  }

  /**
   * Tells whether a known label asks and others take turns with it, one of them with an office:
   * machines and old prints leave question marks out.
   */
  private boolean bothSides() {
    Voices v = Voices.of(scheme);
    return v.known() && v.alternate() && !v.oneSided() && v.titles() > 0;
  }

  /** Tells whether speech that ends in a question stands right before most labels. */
  private boolean asked() {
    long asked = scheme.cues().stream().filter(c -> Asked.before(page.text(), c)).count();
    return asked * 10 >= scheme.cues().size() * 6;
  }

  /**
   * Tells whether the talk is entered with an answer, though questions have labels: an interview
   * whose first question the title leads to; sheets of questions begin with a question's label.
   */
  private boolean entered(boolean questions) {
    Cue first = scheme.cues().get(0);
    boolean answers = scheme.opening().get(0).labelClass().equals(Optional.of(WordClass.ANSWERING));
    return questions && answers && Asked.before(page.text(), first);
  }

  /** Tells whether all labels ask or answer by themselves, so that the other side may have none. */
  private boolean sided() {
    return scheme.accepted().stream().allMatch(c -> sided(c.form()));
  }

  private static boolean sided(LabelForm form) {
    WordClass kind = form.labelClass().orElse(null);
    return kind == WordClass.ASKING || kind == WordClass.ANSWERING;
  }
}
