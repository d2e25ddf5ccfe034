package org.presser.parse.turn;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.page.Bare;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/**
 * Tells headings from speech: lines that a lexicon or their marks show to be headings, and in texts
 * that punctuate their speech short lines without a sentence's end that stand alone.
 */
final class Headings {

  private static final int SHORT = 60;
  private static final int LONGEST = 120;
  private static final int TITLE = 90;
  private static final int TITLE_DENSE = 24;

  /** The least share of punctuated paragraphs at which the lack of punctuation tells anything. */
  private static final double OFTEN = 0.5;

  private static final double NEARLY_ALWAYS = 0.9;

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final BodyCues cues;
  private final double punctuated;

  Headings(Page page, Wrap wrap, Words words, BodyCues cues, int from) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.cues = cues;
    this.punctuated = punctuated(from);
  }

  /** Tells whether the text punctuates its speech. */
  boolean usual() {
    return punctuated >= OFTEN;
  }

  /**
   * Tells whether a line is a heading.
   *
   * @param kinds what the lines above it are taken for
   */
  boolean is(int i, String line, LineKind[] kinds) {
    String bare = line.length() > LONGEST ? "" : Bare.of(line);
    if (bare.isEmpty()) {
      return line.length() > LONGEST && told(i, kinds);
    }
    return words.mayBegin(WordClass.HEADINGS, bare, 0)
            && words.has(WordClass.HEADINGS, Folding.fold(bare))
        || line.startsWith("#") && line.indexOf(' ') > 0
        || usual() && (aboveTurn(i, kinds) || topic(i, line, kinds));
  }

  /** A line without a sentence's end between a sentence's end and a turn. */
  private boolean aboveTurn(int i, LineKind[] kinds) {
    int next = page.next(i);
    if (next < 0 || !cues.opens()[next] || closed(i)) {
      return false;
    }
    boolean apart = page.opensBlock(i) || !wrap.hard() && page.length(i) < SHORT;
    return apart && ended(i, kinds);
  }

  /**
   * Tells whether a long line between a divider and a turn begins with the name of a briefing or
   * its transcript, which it tells of.
   */
  private boolean told(int i, LineKind[] kinds) {
    int before = page.previous(i);
    int next = page.next(i);
    if (before < 0 || next < 0 || kinds[before] != LineKind.DIVIDER || !cues.opens()[next]) {
      return false;
    }
    String folded = Folding.fold(page.line(i));
    int longest = Math.min(folded.length(), words.longest(WordClass.BRIEFING));
    for (int n = longest; n > 1; n--) {
      boolean edge = n == folded.length() || !Chars.word(folded.charAt(n));
      if (edge && words.has(WordClass.BRIEFING, folded, 0, n)) {
        return true;
      }
    }
    return false;
  }

  /** A marked or short line that stands alone between paragraphs. */
  private boolean topic(int i, String line, LineKind[] kinds) {
    int next = page.next(i);
    boolean apart = page.opensBlock(i) && i + 1 < page.count() && page.blank(i + 1) && next > 0;
    if (!apart || closed(i) || !ended(i, kinds)) {
      return false;
    }
    String mark = MarkedStart.of(page, i).signature();
    boolean bold = mark.startsWith("**");
    if (!bold && introduces(i, next)) {
      return false;
    }
    boolean list = MarkedStart.of(page, next).signature().equals(mark) && !mark.isEmpty();
    boolean numbered = mark.startsWith("N") && line.length() <= SHORT;
    return !list && (bold || numbered || title(line));
  }

  /** Tells whether a line stands between a turn's first short words and the rest of them. */
  private boolean introduces(int i, int next) {
    int before = page.previous(i);
    boolean opened = before >= 0 && cues.opens()[before] && !cues.alone()[before];
    return opened && page.length(before) < TITLE && !cues.opens()[next];
  }

  /** Tells whether a line ends a sentence, an event in brackets behind it left aside. */
  private boolean closed(int i) {
    int end = page.to(i);
    int kind = Notes.CLOSE.indexOf(page.text().charAt(end - 1));
    int event = kind < 0 ? -1 : page.text().lastIndexOf(Notes.OPEN.charAt(kind), end - 2);
    return page.sentenceEndsBefore(event > page.from(i) ? event : end);
  }

  private boolean title(String line) {
    char last = line.charAt(line.length() - 1);
    if (Chars.cjk(last)) {
      boolean clauses = line.indexOf('，') >= 0 || line.indexOf('、') >= 0;
      return line.length() <= TITLE_DENSE && !clauses;
    }
    boolean opens = Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
    return punctuated >= NEARLY_ALWAYS
        && line.length() <= TITLE
        && opens
        && Character.isLetterOrDigit(last);
  }

  /** Tells whether what stands above a line is complete: no label waits for its speech. */
  private boolean ended(int i, LineKind[] kinds) {
    int before = page.previous(i);
    if (before < 0) {
      return true;
    }
    boolean label = cues.opens()[before] && cues.alone()[before];
    boolean spoken = kinds[before] == LineKind.SPEECH;
    return !label && (!spoken || page.sentenceEndsBefore(page.to(before)));
  }

  /** The share of long lines, or of blocks of broken lines, that end in punctuation, 0 to 1. */
  private double punctuated(int from) {
    int width = page.lengthPercentile(90);
    int paragraphs = 0;
    int ended = 0;
    for (int i = from; i < page.count(); i++) {
      boolean closes = !wrap.hard() || i + 1 == page.count() || page.blank(i + 1);
      if (!page.blank(i) && closes && (wrap.hard() || page.length(i) * 3 > width)) {
        paragraphs++;
        ended += page.sentenceEndsBefore(page.to(i)) ? 1 : 0;
      }
    }
    return paragraphs == 0 ? 0 : (double) ended / paragraphs;
  }
}
