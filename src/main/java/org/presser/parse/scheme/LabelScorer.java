package org.presser.parse.scheme;

import java.util.Locale;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/** Weighs what a label shows by itself and where its cues stand. */
final class LabelScorer {

  private static final int FIRST_PAGE = 3000;

  /** A label in a script without spaces has so many characters without being long. */
  private static final int DENSE = 12;

  /** A label of this score needs no question. */
  private static final double SURE = 6;

  /** A paragraph is read for so many lines. */
  private static final int PARAGRAPH = 12;

  /** A list of names is shorter, and its small words have so many letters at most. */
  private static final int LISTED = 200;

  private static final int SMALL = 3;

  /** A question has so many characters at least. */
  private static final int QUESTION = 10;

  private final Page page;
  private final Wrap wrap;
  private final boolean[] quoted;
  private final Words words;
  private final PrintScorer print;
  private final String top;

  /** The words of the text in small letters; null as long as nobody asked. */
  private SmallWords small;

  LabelScorer(Page page, Wrap wrap, boolean[] quoted, Words words) {
    this.quoted = quoted;
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.print = new PrintScorer(words);
    this.top = page.text().substring(0, Math.min(FIRST_PAGE, page.text().length()));
  }

  /** Adds the evidence that needs no other label. */
  void score(Candidate c) {
    words(c);
    form(c);
    print.weigh(c);
    place(c);
    Quoting.weigh(c, page.text());
    recurrence(c);
    Shape s = c.cues().get(0).shape();
    boolean spoken = (s.colon() || s.bracketed()) && !s.alone() && !s.inline() && !c.lexical();
    if (spoken && c.score() > 0 && c.score() < SURE) {
      questions(c);
    }
  }

  /** Tells whether an office in small words and a name stand alone on their line before a colon. */
  private static boolean titled(Candidate c) {
    LabelForm f = c.form();
    String name = f.label().substring(f.label().lastIndexOf(' ') + 1);
    Shape s = c.cues().get(0).shape();
    boolean office = f.office() && f.lead().isPresent() && f.common() == 0;
    return office && s.alone() && s.colon() && Character.isUpperCase(name.charAt(0));
  }

  private static void words(Candidate c) {
    LabelForm f = c.form();
    if (f.labelClass().isPresent()) {
      boolean letter = f.core().length() == 1 && Chars.cased(f.core().charAt(0));
      WordClass kind = f.labelClass().get();
      double weight = kind == WordClass.ANONYMOUS ? 3 : letter ? 3 : 4;
      c.weigh("is a known label (" + kind.key() + ")", weight);
      return;
    }
    if (f.known()) {
      c.weigh("is known to be no speaker", -5);
      return;
    }
    c.weigh("is the mark of a language", LanguageMark.is(c) ? -5 : 0);
    // A sentence may hold such a word too.
    boolean cited = "«《„“".indexOf(f.label().charAt(0)) >= 0;
    boolean sure = cited || f.lead().filter(k -> k == WordClass.ASKING).isPresent() || titled(c);
    double trust = sure ? 1 : f.small() > 0 || f.common() > (f.cased() ? 1 : 0) ? 0.3 : 1;
    c.weigh("a word in it asks", f.asks() ? 2.5 * (f.cased() ? trust : 1) : 0);
    c.weigh("a word in it names an outlet", f.outlet() && !f.asks() ? 2 * trust : 0);
    c.weigh("a word in it is an office", f.office() ? 1.5 * trust : 0);
    c.weigh("begins with a known label", f.lead().isPresent() && !f.asks() ? 2 : 0);
    boolean nameless = f.honorific() && f.tokens() == 1 && !f.office();
    c.weigh("is a form of address without a name", nameless ? -4 : 0);
    c.weigh("begins with a form of address", f.honorific() && !nameless ? 2 : 0);
  }

  private void form(Candidate c) {
    LabelForm f = c.form();
    boolean open = f.label().charAt(0) == '[' && f.label().indexOf(']') < 0;
    c.weigh("opens a bracket", open ? -4 : 0);
    boolean once = c.cues().size() == 1 && c.cues().get(0).shape().delimiter().startsWith(";");
    c.weigh("stands once before a semicolon", once && f.tokens() > 3 ? -3 : 0);
    if (f.labelClass().isPresent()) {
      boolean low = Chars.small(f.label().charAt(0));
      boolean inline = c.cues().get(0).shape().inline();
      c.weigh("begins with a small letter", low ? inline ? -4 : -1.5 : 0);
      c.weigh("has a name's form", f.upper() ? 1.5 : f.cased() && !low ? 1 : 0);
      return;
    }
    if (f.cased()) {
      c.weigh(
          f.upper() ? "is in capitals" : "has a name's form",
          f.nameLike() ? f.upper() ? 1.5 : 1 : 0);
      boolean word = f.tokens() == 1;
      double least = titled(c) ? -1 : f.lead().isPresent() ? -1.5 : -7.5;
      c.weigh("has words in small letters", Math.max(least, (word ? -1.5 : -2.5) * f.small()));
    } else {
      boolean clause = f.label().indexOf('，') >= 0 || f.label().indexOf('؛') >= 0;
      c.weigh("has clauses", clause ? -3 : 0);
      int name = Chars.unspaced(f.label().charAt(0)) ? 4 : 3;
      c.weigh("has a name's length", f.tokens() <= name ? 0.5 : f.tokens() > 8 ? -0.5 : 0);
    }
    c.weigh("has words of running text", -1.5 * Math.min(3, f.common()));

    c.weigh("has digits", -1.0 * Math.min(3, f.digits()));
    boolean wide = f.office() || f.label().indexOf(',') > 0;
    boolean inline = c.cues().get(0).shape().inline();
    int limit = wide && !inline ? 16 : f.cased() ? 5 : DENSE;
    boolean sentence = c.cues().get(0).shape().delimiter().equals(".") && !f.evident();
    c.weigh("a period after it ends a sentence", sentence && !f.cased() ? -3 : 0);
    c.weigh("is long", -0.5 * Math.max(0, f.tokens() - limit));
  }

  private void place(Candidate c) {
    int open = 0;
    int below = 0;
    int inside = 0;
    int cited = 0;
    int low = 0;
    int empty = 0;
    int called = 0;
    for (Cue cue : c.cues()) {
      boolean block = page.opensBlock(cue.line()) && !cue.shape().inline();
      open += block ? 1 : 0;
      below += cue.line() > 0 && MarkedStart.only(page, cue.line() - 1) ? 1 : 0;
      inside += !cue.shape().inline() && wrap.runsOn(page, cue.line()) ? 1 : 0;
      cited += quoted[cue.line()] ? 1 : 0;
      boolean none = cue.body() >= page.to(cue.line());
      empty += none && page.next(cue.line()) < 0 ? 1 : 0;
      called += Contacts.telephone(page, cue) ? 1 : 0;
      low += !none && Chars.small(page.text().charAt(cue.body())) ? 1 : 0;
    }
    double n = c.cues().size();
    c.weigh("a telephone number follows", -6.0 * called / n);
    c.weigh("follows a mark each time", below > 1 && below == n ? 1.5 : 0);
    c.weigh("opens a block", 0.5 * open / n);
    c.weigh("stands inside a sentence", (c.form().upper() || c.lexical() ? -1 : -2.5) * inside / n);
    c.weigh("stands inside a quotation", -3 * cited / n);
    c.weigh("small letters follow", -1.5 * low / n);
    c.weigh("an address follows", n == 1 && Contacts.address(page, c.cues().get(0)) ? -6 : 0);
    Cue only = c.cues().get(0);
    boolean key = n == 1 && c.form().key() && c.form().digits() == 0 && only.time() == null;
    boolean bare = only.shape().alone() && !only.shape().colon();
    boolean first = page.previous(only.line()) < 0;
    boolean spoken = !first && page.sentenceEndsBefore(page.to(page.previous(only.line())));
    boolean said = spoken || page.sentenceEndsBefore(page.to(only.line()));
    boolean field = key && !bare && (!said || names(only));
    c.weigh("is a header's field", field ? -6 : 0);
    c.weigh("nothing follows", -2 * empty / n);
  }

  /** Tells whether nothing but words with capitals follows a cue, the shortest words apart. */
  private boolean names(Cue cue) {
    int end = Math.max(cue.body(), page.to(cue.line()));
    String rest = end - cue.body() < LISTED ? page.text().substring(cue.body(), end) : "";
    return rest.indexOf(' ') > 0
        && LabelForm.words(rest).stream()
            .allMatch(w -> w.length() <= SMALL || Character.isUpperCase(w.charAt(0)));
  }

  /** What ends in a question was said by somebody. */
  private void questions(Candidate c) {
    double n = c.cues().size();
    long asking = c.cues().stream().filter(this::asks).count();
    c.weigh("what it opens asks", asking / n);
  }

  /** Tells whether the paragraph that a cue opens holds a question mark behind its first words. */
  private boolean asks(Cue cue) {
    int line = cue.line();
    int last = wrap.hard() ? Math.min(page.count() - 1, line + PARAGRAPH) : line;
    for (int l = line; l <= last && !page.blank(l); l++) {
      for (int i = Math.max(cue.body(), page.from(l)); i < page.to(l); i++) {
        if (Chars.question(page.text(), i) && i - cue.body() > QUESTION) {
          return true;
        }
      }
    }
    return false;
  }

  private void recurrence(Candidate c) {
    int n = c.cues().size();
    int first = c.cues().get(0).open();
    boolean explained = SpeakerKey.nameOf(c.form().label(), top, first) != null;
    c.weigh("is explained at the top", explained ? 5 : 0);
    c.weigh("its line is the title's, printed again", titleAgain(c) ? -5 : 0);
    if (n > 1) {
      c.weigh("stands " + n + " times", Math.min(2.5, 0.9 * log2(n)));
    }
    if (!c.lexical() && c.form().small() == 0 && c.score() > 0) {
      c.weigh("is named at the top", namedBefore(c) ? 1.5 : 0);
      boolean common = !c.form().office() && commonWords(c);
      c.weigh("its words are common words", common ? -2.5 : 0);
    }
  }

  /** Tells whether all cues stand in the first line and lines that are the same. */
  private boolean titleAgain(Candidate c) {
    Cue first = c.cues().get(0);
    String line = page.line(first.line());
    return c.cues().size() > 1
        && !first.shape().alone()
        && !first.shape().inline()
        && page.previous(first.line()) < 0
        && c.cues().stream().allMatch(q -> page.line(q.line()).equals(line));
  }

  /** A label whose last word, or whole, stands in the text above its first cue. */
  private boolean namedBefore(Candidate c) {
    int first = Math.min(FIRST_PAGE, c.cues().get(0).start());
    String core = c.form().label();
    String last = c.form().cased() ? core.substring(core.lastIndexOf(' ') + 1) : core;
    last = last.length() < 4 ? core : last;
    if (last.length() < 2 || last.length() < 4 && c.form().cased()) {
      return false;
    }
    int at = top.indexOf(last);
    if (at < 0 || at >= first) {
      String title = last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
      at = top.indexOf(title);
    }
    if (at < 0) {
      return false;
    }
    int end = at + last.length();
    boolean repeated = end < top.length() && Chars.colon(top.charAt(end));
    return end <= first && !(repeated && c.form().common() > 0);
  }

  /** A label all of whose words stand in small letters elsewhere. */
  boolean commonWords(Candidate c) {
    if (!c.form().cased()) {
      return false;
    }
    for (String word : LabelForm.words(c.form().label())) {
      if (!standsSmall(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all runs of letters of a word stand in the text in small letters. */
  private boolean standsSmall(String word) {
    small = small == null ? SmallWords.of(page.text()) : small;
    return small.hold(word);
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
