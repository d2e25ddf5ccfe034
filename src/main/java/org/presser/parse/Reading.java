package org.presser.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Explanation;
import org.presser.model.Passage;
import org.presser.model.Role;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.cue.Cue;
import org.presser.parse.header.BodyStart;
import org.presser.parse.header.HeaderReader;
import org.presser.parse.header.HeaderReading;
import org.presser.parse.header.LanguageDetector;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.RunningHeads;
import org.presser.parse.page.Wrap;
import org.presser.parse.role.RoleAssigner;
import org.presser.parse.scheme.Dialogue;
import org.presser.parse.scheme.Evidence;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Phrases;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.scheme.SchemeFinder;
import org.presser.parse.scheme.TopText;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.LineKind;
import org.presser.parse.turn.LineSorter;
import org.presser.parse.turn.Note;
import org.presser.parse.turn.SpeechText;
import org.presser.parse.turn.Translations;
import org.presser.parse.turn.TurnAssembler;
import org.presser.parse.turn.UnlabelledTurns;

/** One document on its way through the parser. */
final class Reading {

  private final Page page;
  private final Lexicons lexicons;

  Reading(String text, Lexicons lexicons) {
    this.page = Page.of(text);
    this.lexicons = lexicons;
  }

  /** A briefing with what its labels were weighed by. */
  private record Weighed(Briefing briefing, Scheme scheme, List<Evidence> dialogue) {}

  Briefing briefing(Source source) {
    return weighed(source).briefing();
  }

  Explanation explanation(Source source) {
    Weighed weighed = weighed(source);
    return Explainer.explain(page, weighed.briefing(), weighed.scheme(), weighed.dialogue());
  }

  private Weighed weighed(Source source) {
    String text = page.text();
    String language = LanguageDetector.detect(text, lexicons);
    Words words = lexicons.words(language);
    Wrap wrap = Wrap.of(page);
    boolean[] heads = RunningHeads.find(page);
    Scheme scheme = SchemeFinder.find(page, wrap, heads, words);
    List<Evidence> evidence = Dialogue.weigh(page, words, scheme);
    boolean dialogue = Dialogue.enough(evidence);
    scheme = dialogue ? scheme : scheme.silenced();
    boolean[] cued = new boolean[page.count()];
    boolean[] alone = new boolean[page.count()];
    int firstCue = page.count();
    for (Cue c : scheme.cues()) {
      if (!c.shape().inline()) {
        cued[c.line()] = true;
        alone[c.line()] = c.shape().alone();
      }
      firstCue = Math.min(firstCue, c.line());
    }
    if (!scheme.breaks().isEmpty()) {
      firstCue = scheme.breaks().get(0).line();
      scheme.breaks().forEach(b -> cued[b.line()] = true);
    }
    int from = BodyStart.find(page, wrap, words, firstCue, labelled(scheme));
    int top = bodyIndex(scheme, from);
    LineKind[] kinds = LineSorter.sort(page, wrap, words, cued, alone, heads, from);
    TurnAssembler.Body body = TurnAssembler.assemble(page, wrap, words, scheme, kinds, top);
    Map<String, Role> roles =
        RoleAssigner.assign(body.turns(), scheme.forms(), text, text.substring(0, top));
    boolean briefing = dialogue || announced(words, top);
    List<Turn> turns = new ArrayList<>();
    for (Draft d : bothSides(Translations.join(body.turns(), text), scheme)) {
      Role role = d.label() != null ? roles.get(d.label()) : Boolean.TRUE.equals(d.asks()) ? Role.PRESS : briefing ? Role.OFFICIAL : Role.UNKNOWN;
      turns.add(
          new Turn(
              turns.size() + 1,
              0,
              role == Role.PRESS ? TurnKind.QUESTION : TurnKind.ANSWER,
              role,
              d.label(),
              null,
              SpeechText.join(text, d.pieces()),
              page.lines().span(d.start(), d.end()),
              d.cue() == null ? null : d.cue().time(),
              null));
    }
    List<Event> events = new ArrayList<>();
    List<Passage> headings = new ArrayList<>();
    List<Passage> furniture = new ArrayList<>();
    for (Note n : body.notes()) {
      Span span = page.lines().span(n.from(), n.to());
      String s = text.substring(n.from(), n.to());
      switch (n.kind()) {
        case EVENT -> events.add(new Event(s, n.turn() == 0 ? null : n.turn(), span));
        case HEADING -> headings.add(new Passage(s, span));
        default -> furniture.add(new Passage(s, span));
      }
    }
    HeaderReading header =
        header(text.substring(0, top), words, language, kinds, briefing);
    Briefing result =
        new Briefing(
            source, header.header(), List.of(), turns, events, headings, furniture, header.findings());
    return new Weighed(result, scheme, evidence);
  }

  /** Tells whether the header announces a briefing, though nobody's turns can be told apart. */
  private boolean announced(Words words, int top) {
    String head = Folding.fold(TopText.of(page, top, 2000, 0));
    return Phrases.in(head, words, WordClass.BRIEFING) && !Phrases.in(head, words, WordClass.STATEMENT);
  }

  private static HeaderReading header(
      String text, Words words, String language, LineKind[] kinds, boolean briefing) {
    Page top = Page.of(text);
    return HeaderReader.read(top, words, language, top.count(), kinds, briefing);
  }

  /** Tells whether the first turn is an opening speech under a label. */
  private boolean labelled(Scheme scheme) {
    if (scheme.cues().isEmpty()) {
      return false;
    }
    Cue first = scheme.cues().get(0);
    LabelForm form = scheme.forms().get(first.label());
    boolean press = form.labelClass().filter(c -> c == WordClass.ASKING).isPresent();
    boolean answers = form.labelClass().filter(c -> c == WordClass.ANSWERING).isPresent();
    int end = scheme.cues().size() > 1 ? scheme.cues().get(1).open() : page.text().length();
    boolean asks = page.text().substring(first.body(), end).strip().endsWith("?");
    return !press && !answers && !form.asks() && !form.outlet() && !asks;
  }

  /** The index where the body starts; inside its first line where the text is all on one line. */
  private int bodyIndex(Scheme scheme, int line) {
    if (line >= page.count()) {
      return page.text().length();
    }
    Cue first = scheme.cues().isEmpty() ? null : scheme.cues().get(0);
    boolean glued = first != null && first.line() == line && first.shape().inline();
    return glued ? first.open() : page.from(line);
  }

  /** Gives turns without a label to the side that the document labels nowhere. */
  private List<Draft> bothSides(List<Draft> drafts, Scheme scheme) {
    boolean asks = false;
    boolean answers = false;
    boolean other = false;
    for (Cue c : scheme.cues()) {
      WordClass kind = scheme.forms().get(c.label()).labelClass().orElse(null);
      asks |= kind == WordClass.ASKING;
      answers |= kind == WordClass.ANSWERING;
      other |= kind != WordClass.ASKING && kind != WordClass.ANSWERING;
    }
    if (answers && opensWithQuestion(drafts, scheme)) {
      Draft question = new Draft(null, true);
      drafts.get(0).pieces().forEach(question::add);
      drafts.set(0, question);
    }
    if (asks && !answers && !other) {
      return UnlabelledTurns.answers(drafts, page.text());
    }
    return answers && !asks && !other ? UnlabelledTurns.questions(drafts, page.text()) : drafts;
  }

  /** Tells whether speech without a label ends with a question and a labelled answer follows. */
  private boolean opensWithQuestion(List<Draft> drafts, Scheme scheme) {
    if (drafts.size() < 2 || drafts.get(0).label() != null || drafts.get(1).label() == null) {
      return false;
    }
    LabelForm next = scheme.forms().get(drafts.get(1).label());
    int end = drafts.get(0).end();
    return end > 0
        && Chars.question(page.text().charAt(end - 1))
        && next.labelClass().filter(c -> c == WordClass.ANSWERING).isPresent();
  }
}
