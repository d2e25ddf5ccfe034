package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Decides whether what a scheme found is people talking at all, and no list, form, log or sheet of
 * answers: by words at the top, by who recurs, by whether anybody asks and speaks in sentences.
 */
public final class Dialogue {

  private static final Set<WordClass> SHEET = Set.of(WordClass.ASKING, WordClass.ANSWERING);
  private static final double ENOUGH = 2;
  private static final int TOP = 3000;
  private static final int TOP_LINES = 4;

  private final Page page;
  private final Words words;
  private final Scheme scheme;

  /** Whether the text uses question marks. */
  private final boolean marked;

  private boolean announced;
  private final List<Evidence> evidence = new ArrayList<>();

  private Dialogue(Page page, Words words, Scheme scheme) {
    this.page = page;
    this.words = words;
    this.scheme = scheme;
    this.marked = page.text().indexOf('?') >= 0 || page.text().indexOf('？') >= 0;
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
    boolean press = Phrases.in(top, words, WordClass.ASKING_WORDS);
    boolean statement = Phrases.in(top, words, WordClass.STATEMENT);
    add("the top speaks of a briefing", briefing ? 2 : 0);
    add("the top speaks of the press", !briefing && press ? 1 : 0);
    add("the top speaks of a statement or a sheet", statement && !briefing ? press ? -1 : -2 : 0);
    boolean office = Phrases.in(top, words, WordClass.OFFICES);
    add("the top names an office", office && !briefing ? 0.7 : 0);
    announced = briefing;
    boolean sheet = !top.isBlank() && !briefing && !press && anonymous() && !office;
    add("nobody is named, as in a sheet of answers", sheet ? -4 : 0);
  }

  /** The last word of a name in capitals, under which alone it may come again. */
  private static String surname(LabelForm f) {
    boolean name = f.upper() && f.labelClass().isEmpty() && f.aside() == null;
    return name ? f.core().substring(f.core().lastIndexOf(' ') + 1) : f.core();
  }

  private boolean anonymous() {
    return !scheme.cues().isEmpty()
        && scheme.accepted().stream()
            .map(Candidate::form)
            .allMatch(f -> f.labelClass().filter(SHEET::contains).isPresent() && !f.office());
  }

  /** Where the talk begins at the latest: with the first label that shows who speaks. */
  private int firstTurn() {
    for (Cue c : scheme.cues()) {
      if (scheme.forms().get(c.label()).labelClass().isPresent()) {
        return c.open();
      }
    }
    if (!scheme.cues().isEmpty()) {
      return scheme.cues().get(0).open();
    }
    return scheme.breaks().isEmpty() ? page.text().length() : scheme.breaks().get(0).start();
  }

  private void labels() {
    Map<String, Integer> counts = new HashMap<>();
    boolean asks = false;
    boolean answers = false;
    boolean numbered = false;
    boolean known = false;
    boolean moderated = false;
    boolean named = false;
    boolean another = false;
    int changes = 0;
    Cue before = null;
    Set<String> titles = new HashSet<>();
    for (Cue c : scheme.cues()) {
      LabelForm f = scheme.forms().get(c.label());
      counts.merge(surname(f), 1, Integer::sum);
      boolean press = press(f);
      asks |= press;
      numbered |= press && f.digits() > 0;
      known |= f.labelClass().filter(k -> k == WordClass.ASKING).isPresent();
      moderated |= f.labelClass().filter(k -> k == WordClass.MODERATING).isPresent();
      named |= f.labelClass().isEmpty();
      another |= !press && f.labelClass().isEmpty();
      answers |= !press && f.evident();
      if ((f.office() || f.honorific()) && f.labelClass().isEmpty()) {
        titles.add(f.core());
      }
      changes += before != null && !before.label().equals(c.label()) ? 1 : 0;
      before = c;
    }
    long recurring = counts.values().stream().filter(n -> n > 1).count();
    boolean lone = Asked.loneAnswerer(scheme, page.text());
    add("somebody has a title", titles.isEmpty() ? 0 : 1);
    add("somebody moderates", moderated && named ? 1 : 0);
    add("several speakers recur", recurring > 1 ? 1.5 : recurring == 1 ? 0.7 : 0);
    add("speakers take turns", changes >= 4 && recurring > 0 ? 1 : 0);
    boolean both = asks && another && recurring > 0 && changes >= 4;
    add("only one side is labelled", asks == answers || both || lone ? 0 : asks ? -1 : -0.5);
    boolean few = scheme.cues().size() < 4 && known;
    boolean pair = sided() && scheme.cues().size() == 2;
    add(
        "nobody speaks twice",
        recurring > 0 || pair || announced && (titles.size() > 1 || moderated)
            ? 0
            : announced || few || sided() ? -0.7 : -2);
    add("one label only", counts.size() == 1 && !sided() && !lone ? -1.5 : 0);
    add("a question stands before each answer", sided() && asked() || lone ? 1.5 : 0);
    add("the first answer follows a question without a label", entered(known) ? 1.5 : 0);
    add("questions are numbered and nobody answers", numbered && !answers ? -3 : 0);
  }

  private void turns() {
    List<int[]> turns = bounds();
    int asking = 0;
    int length = 0;
    int others = 0;
    int speaking = 0;
    int calls = 0;
    int told = 0;
    int repeats = 0;
    boolean pressAsks = false;
    boolean[] questions = new boolean[turns.size()];
    for (int i = 0; i < turns.size(); i++) {
      int[] t = turns.get(i);
      boolean asks = question(t[0], t[1]);
      questions[i] = asks;
      asking += asks ? 1 : 0;
      length += t[1] - t[0];
      others += asks ? 0 : 1;
      speaking += !asks && sentence(t[0], t[1]) ? 1 : 0;
      boolean press = press(i);
      pressAsks |= asks && press;
      calls += press ? 1 : 0;
      told += press && !asks ? 1 : 0;
      repeats += i > 0 && press == press(i - 1) ? 1 : 0;
    }
    double n = Math.max(1, turns.size());
    add("one who asks by his label asks", pressAsks ? 1.5 : 0);
    boolean talk = pressAsks && sided() && calls < n;
    add("not all that questions' labels open asks", talk && told >= 0.2 * calls ? 2 : 0);
    add("questions and answers are no pairs", talk && repeats > 0 ? 1.5 : 0);
    add("many turns ask", asking >= 0.2 * n && asking > 0 ? 1 : 0);
    add("one speaker asks and another does not", !pressAsks && contrast(questions) ? 1 : 0);
    boolean words = marked || turns.isEmpty() || cased(turns.get(0)[0]);
    double silence = words && !announced ? -2 : -0.5;
    add("hardly anybody asks", asking == 0 ? silence : asking < 0.15 * n ? -0.5 : 0);
    add("few answers hold sentences", others > 0 && speaking < 0.5 * others ? -2 : 0);
    boolean dense = !turns.isEmpty() && !cased(turns.get(0)[0]);
    add(
        "turns are as short as a list's",
        length < n * (dense ? 15 : 50) && turns.size() > 3 ? -1.5 : 0);
    add("turns without labels", scheme.cues().isEmpty() ? -0.5 : 0);
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
    boolean answers =
        scheme.forms().get(first.label()).labelClass().equals(Optional.of(WordClass.ANSWERING));
    return questions && answers && Asked.before(page.text(), first);
  }

  private boolean cased(int index) {
    return index < page.text().length() && Chars.cased(page.text().charAt(index));
  }

  /** Tells whether one label mostly asks and another hardly ever does. */
  private boolean contrast(boolean[] questions) {
    Map<String, int[]> counts = new HashMap<>();
    for (int i = 0; i < scheme.cues().size(); i++) {
      int[] n = counts.computeIfAbsent(scheme.cues().get(i).label(), k -> new int[2]);
      n[0]++;
      n[1] += questions[i] ? 1 : 0;
    }
    boolean asks = counts.values().stream().anyMatch(n -> n[0] > 1 && n[1] >= 0.7 * n[0]);
    boolean tells = counts.values().stream().anyMatch(n -> n[0] > 1 && n[1] <= 0.3 * n[0]);
    return asks && tells;
  }

  /** Tells whether all labels ask or answer by themselves, so that the other side may have none. */
  private boolean sided() {
    return scheme.accepted().stream()
        .allMatch(c -> c.form().labelClass().filter(SHEET::contains).isPresent());
  }

  private boolean press(int turn) {
    if (scheme.cues().isEmpty()) {
      return scheme.breaks().get(turn).asks();
    }
    return press(scheme.forms().get(scheme.cues().get(turn).label()));
  }

  private static boolean press(LabelForm f) {
    boolean asks = f.labelClass().filter(k -> k == WordClass.ASKING).isPresent();
    return asks || f.small() + f.common() == 0 && (f.asks() || f.outlet());
  }

  private List<int[]> bounds() {
    List<int[]> out = new ArrayList<>();
    int end = page.text().length();
    List<Cue> cues = scheme.cues();
    for (int i = 0; i < cues.size(); i++) {
      out.add(new int[] {cues.get(i).body(), i + 1 < cues.size() ? cues.get(i + 1).open() : end});
    }
    List<Break> breaks = scheme.breaks();
    for (int i = 0; i < breaks.size(); i++) {
      out.add(
          new int[] {
            breaks.get(i).start(), i + 1 < breaks.size() ? breaks.get(i + 1).start() : end
          });
    }
    return out;
  }

  private boolean question(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.question(page.text(), i)) {
        return true;
      }
    }
    return to > from && asksInWords(from, Math.min(to, from + 400));
  }

  /** A question in a language or transcript that uses no question marks. */
  private boolean asksInWords(int from, int to) {
    return !marked
        && !Chars.cased(page.text().charAt(from))
        && Phrases.in(
            Folding.fold(page.text().substring(from, to)), words, WordClass.INTERROGATIVES);
  }

  private boolean sentence(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char c = page.text().charAt(i);
      boolean end = Chars.fullStop(c);
      if (end
          && (i + 1 >= to
              || Chars.blank(page.text().charAt(i + 1))
              || Chars.cjk(c)
              || Chars.closing(page.text().charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
