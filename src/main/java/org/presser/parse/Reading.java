package org.presser.parse;

import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.header.BodyStart;
import org.presser.parse.header.LanguageDetector;
import org.presser.parse.page.Page;
import org.presser.parse.page.RunningHeads;
import org.presser.parse.page.Wrap;
import org.presser.parse.scheme.Dialogue;
import org.presser.parse.scheme.Evidence;
import org.presser.parse.scheme.Phrases;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.scheme.SchemeFinder;
import org.presser.parse.scheme.TopText;
import org.presser.parse.turn.BodyCues;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.LineKind;
import org.presser.parse.turn.LineSorter;
import org.presser.parse.turn.Note;
import org.presser.parse.turn.Sides;
import org.presser.parse.turn.Translations;
import org.presser.parse.turn.TurnAssembler;

/**
 * What one document was read as, before names are given to it: cues, scheme, header's end, turns.
 *
 * @param page the text
 * @param language its language, or null
 * @param words the words of its language
 * @param scheme what it means as labels
 * @param dialogue the reasons for and against people talking to each other
 * @param briefing whether anybody asks or answers, or the header announces it
 * @param top the index where the body starts
 * @param kinds what each line is taken for
 * @param turns the turns, in text order
 * @param notes what nobody spoke, in text order
 */
record Reading(
    Page page,
    String language,
    Words words,
    Scheme scheme,
    List<Evidence> dialogue,
    boolean briefing,
    int top,
    LineKind[] kinds,
    List<Draft> turns,
    List<Note> notes) {

  /** An announcement of the briefing is looked for in so many characters at most. */
  private static final int ANNOUNCEMENT = 2000;

  /** A quotation and who is quoted are longer. */
  private static final int QUOTATION = 60;

  /** Reads a text whose only line end is LF. */
  static Reading of(String text, Lexicons lexicons) {
    Page page = Page.of(text);
    String language = LanguageDetector.detect(text, lexicons);
    Words words = lexicons.words(language);
    Wrap wrap = Wrap.of(page);
    boolean[] heads = RunningHeads.find(page);
    Scheme found = SchemeFinder.find(page, wrap, heads, words);
    List<Evidence> dialogue = Dialogue.weigh(page, words, found);
    boolean talk = Dialogue.enough(dialogue);
    Scheme scheme = talk ? found : found.silenced();
    BodyCues cues = BodyCues.of(scheme, page.count());
    int line = BodyStart.find(page, wrap, words, cues, scheme.opensWithSpeech(text));
    int top = bodyIndex(page, scheme, line);
    LineKind[] kinds = LineSorter.sort(page, wrap, words, cues, heads, line);
    TurnAssembler.Body body = TurnAssembler.assemble(page, wrap, words, scheme, kinds, top);
    List<Draft> turns = Sides.complete(Translations.join(body.turns(), text), scheme, page);
    boolean briefing = talk || announced(page, words, top);
    return new Reading(
        page, language, words, scheme, dialogue, briefing, top, kinds, turns, body.notes());
  }

  /** The index where the body starts; inside its first line where the text is all on one line. */
  private static int bodyIndex(Page page, Scheme scheme, int line) {
    if (line >= page.count()) {
      return page.text().length();
    }
    Cue first = scheme.cues().isEmpty() ? null : scheme.cues().get(0);
    boolean glued = first != null && first.line() == line && first.shape().inline();
    return glued ? first.open() : page.from(line);
  }

  /** Where what somebody is quoted with behind a dash begins: news tell of a briefing so. */
  private static int told(Page page, int top) {
    for (int i = 0; i < page.count() && page.from(i) < top; i++) {
      boolean dash = !page.blank(i) && "–—".indexOf(page.text().charAt(page.from(i))) >= 0;
      if (dash && page.length(i) > QUOTATION && page.line(i).indexOf(" – ", 2) > 0) {
        return page.from(i);
      }
    }
    return top;
  }

  /** Tells whether the header announces a briefing, though nobody's turns can be told apart. */
  private static boolean announced(Page page, Words words, int top) {
    String head = Folding.fold(TopText.of(page, told(page, top), ANNOUNCEMENT, 0));
    return Phrases.in(head, words, WordClass.BRIEFING)
        && !Phrases.in(head, words, WordClass.STATEMENT);
  }
}
