package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** Chooses between the cues of labels that open turns, where several claim the same place. */
final class CueChoice {

  /** What a delimiter is worth between two labels of one line. */
  private static final double FIRM = 4;

  /** From this score on a name behind an abbreviation belongs to the label. */
  private static final double NAMED = 5;

  /** What stands in a list of names is no longer than this. */
  private static final int LISTED = 120;

  private final Page page;
  private final Words words;
  private final Map<String, LabelForm> forms;

  private CueChoice(Page page, Words words, Map<String, LabelForm> forms) {
    this.page = page;
    this.words = words;
    this.forms = forms;
  }

  /**
   * Returns the cues that open turns, in text order.
   *
   * @param forms the forms of all labels, to which those of shortened labels are added
   */
  static List<Cue> of(
      List<Candidate> accepted, Page page, Words words, Map<String, LabelForm> forms) {
    return new CueChoice(page, words, forms).from(accepted);
  }

  /** Returns the best cue of each line's start, and those inside lines that do not overlap it. */
  private List<Cue> from(List<Candidate> accepted) {
    Placed[] starts = new Placed[page.count()];
    List<Cue> inline = new ArrayList<>();
    for (Candidate c : accepted) {
      for (Cue cue : c.cues()) {
        if (cue.shape().inline()) {
          inline.add(cue);
        } else {
          Placed placed = new Placed(cue, c);
          Placed other = starts[cue.line()];
          starts[cue.line()] = other == null ? placed : better(other, placed);
        }
      }
    }
    inline.addAll(CapitalsAgain.in(page, accepted));
    StackedLabels.dropLists(starts);
    new StackedLabels(page, words, forms).settle(starts);
    dropSilent(starts);
    List<Cue> cues = new ArrayList<>();
    for (Placed start : starts) {
      if (start != null) {
        cues.add(start.cue());
      }
    }
    for (Cue cue : inline) {
      Placed start = starts[cue.line()];
      if (start == null || cue.start() > start.cue().body()) {
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
  private void dropSilent(Placed[] starts) {
    for (int line = 0; line < starts.length; line++) {
      Placed start = starts[line];
      if (start != null && !asks(start.candidate()) && heads(start.cue())) {
        starts[line] = null;
      }
    }
    int first = next(starts, 0);
    int line = first;
    int below = next(starts, line + 1);
    while (below < starts.length && silent(starts[line], starts[below], line == first)) {
      starts[line] = null;
      line = below;
      below = next(starts, line + 1);
    }
  }

  /** Tells whether what looks like a label belongs to a letterhead or a list. */
  private boolean heads(Cue cue) {
    return Letterhead.is(page, cue) || listed(cue);
  }

  /** Tells whether a cue alone on its line is an item of a list, and the next line another one. */
  private boolean listed(Cue cue) {
    int next = cue.line() + 1;
    boolean alone = cue.shape().alone() && cue.shape().delimiter().isEmpty();
    if (!alone || next >= page.count() || page.blank(next)) {
      return false;
    }
    String opener = cue.shape().opener();
    boolean marked = !opener.isBlank() && MarkedStart.of(page, next).signature().equals(opener);
    boolean joined = FilledLines.joined(cue.label()) && FilledLines.joined(page.line(next));
    return (marked || joined) && !page.sentenceEndsBefore(page.to(next));
  }

  /** The next line from one on at which a label stands; the number of lines if there is none. */
  private static int next(Placed[] starts, int from) {
    int line = from;
    while (line < starts.length && starts[line] == null) {
      line++;
    }
    return line;
  }

  /** Tells whether no sentence stands between two labels, as in a list of names. */
  private boolean silent(Placed label, Placed below, boolean first) {
    Cue cue = label.cue();
    int end = below.cue().open();
    boolean once = label.candidate().cues().size() == 1;
    boolean headline = page.previous(cue.line()) < 0 && headline(cue);
    boolean again = below.cue().label().equals(cue.label());
    boolean title = first && (headline || again);
    boolean listed = cue.shape().alone() || (once || title) && end - cue.body() < LISTED;
    return listed && !Neighbours.speaks(page.text(), cue.body(), end);
  }

  private static boolean asks(Candidate c) {
    return c.form().labelClass().filter(k -> k == WordClass.ASKING).isPresent();
  }

  /** Tells whether a cue's line is a paragraph of its own. */
  private boolean headline(Cue cue) {
    return cue.line() + 1 < page.count() && page.blank(cue.line() + 1);
  }

  /** Tells whether a label is but the letter or abbreviation that opens one that fills the line. */
  private static boolean abbreviates(Placed a, Placed b) {
    Cue shorter = a.cue();
    Cue whole = b.cue();
    String mark = shorter.shape().delimiter();
    boolean letter = mark.equals(" ") && shorter.label().length() == 1;
    boolean dense = whole.label().length() > 2 && Chars.cjk(whole.label().charAt(2));
    boolean named = letter && dense && b.candidate().form().evident();
    boolean dash = mark.equals("-") && shorter.label().length() == 1;
    String joint = named ? " " : dash ? " - " : ". ";
    return (named || dash || mark.equals("."))
        && whole.shape().alone()
        && whole.end() == whole.body()
        && whole.label().startsWith(shorter.label() + joint);
  }

  /** Tells whether a label goes on behind an abbreviation with a name: {@code Q. Mr. Smythe:}. */
  private static boolean goesOn(Placed a, Placed b) {
    LabelForm form = b.candidate().form();
    return a.cue().shape().delimiter().equals(".")
        && b.cue().shape().colon()
        && !form.office()
        && form.nameLike()
        && (form.label().indexOf(',') > 0 || b.candidate().score() >= NAMED)
        && b.cue().label().startsWith(a.cue().label() + ". ");
  }

  private static Placed better(Placed a, Placed b) {
    if (abbreviates(a, b) || abbreviates(b, a) || goesOn(a, b) || goesOn(b, a)) {
      return a.cue().label().length() > b.cue().label().length() ? a : b;
    }
    boolean firmer = b.cue().shape().firm() && !a.cue().shape().firm();
    boolean looser = a.cue().shape().firm() && !b.cue().shape().firm();
    double lead = firmer ? FIRM : looser ? -FIRM : 0;
    return b.candidate().score() + lead > a.candidate().score() ? b : a;
  }
}
