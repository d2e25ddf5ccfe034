package org.presser.parse.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.cue.TimeCode;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;
import org.presser.parse.scheme.Asked;
import org.presser.parse.scheme.Break;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.scheme.SilentQuestions;

/**
 * Assembles turns from the body's lines: the only place of the parser that holds state while it
 * reads, and that for one document.
 */
public final class TurnAssembler {

  /** The assembled body: turns, and what nobody spoke. */
  public record Body(List<Draft> turns, List<Note> notes) {}

  private static final String EMPHASIS = "*_";

  private final Page page;
  private final String text;
  private final Wrap wrap;
  private final Words words;
  private final Map<String, LabelForm> forms;
  private final Set<String> nameless;
  private final List<Cue> cues;
  private final LineKind[] kinds;
  private final Map<Integer, Break> breaks = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final List<Draft> turns = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** Whether lines end in a time code, as live reports' do. */
  private final boolean stamped;

  /** Whether nobody but one who answers has a label, so that others are heard between. */
  private final boolean lone;

  private Draft open;
  private int nextCue;
  private int start;
  private int lastSpeech = -1;
  private boolean pageBreak;

  /** Whether the open turn is told by emphasis, whose marks close its paragraphs too. */
  private boolean emphasis;

  private TurnAssembler(Page page, Wrap wrap, Words words, Scheme scheme, LineKind[] kinds) {
    this.page = page;
    this.text = page.text();
    this.wrap = wrap;
    this.words = words;
    this.forms = scheme.forms();
    this.nameless = scheme.nameless();
    this.cues = scheme.cues();
    this.kinds = kinds;
    for (Cue c : scheme.cues()) {
      String opener = c.shape().opener();
      if (opener.indexOf('T') >= 0 || opener.equals("N")) {
        openers.add(opener + form(c.open()));
      }
    }
    this.stamped = stamped(page, cues);
    this.lone = Asked.onlyAnswers(scheme, page) || SilentQuestions.in(scheme, page);
    scheme.breaks().forEach(b -> breaks.put(b.line(), b));
  }

  /**
   * Assembles the body.
   *
   * @param kinds what each line is taken for
   * @param from the index where the body starts
   */
  public static Body assemble(
      Page page, Wrap wrap, Words words, Scheme scheme, LineKind[] kinds, int from) {
    TurnAssembler a = new TurnAssembler(page, wrap, words, scheme, kinds);
    a.start = from;
    for (int i = page.lineAt(from); i < page.count(); i++) {
      a.read(i);
    }
    a.turns.removeIf(t -> t.cue() == null && t.pieces().isEmpty());
    return new Body(a.turns, a.notes);
  }

  private static boolean stamped(Page page, List<Cue> cues) {
    int stamps = 0;
    for (Cue c : cues) {
      int to = page.to(c.line());
      stamps += TimeCode.start(page.text(), c.body(), to) < to ? 1 : 0;
    }
    return stamps > 2 && stamps * 2 > cues.size();
  }

  private void read(int line) {
    switch (kinds[line]) {
      case BLANK -> {}
      case SPEECH -> speech(line);
      case DIVIDER, HEADING -> {
        note(line, LineKind.HEADING);
        open = null;
      }
      default -> note(line, kinds[line]);
    }
  }

  /** The bracket that stands at an index, or a digit for any: marks look alike or are others. */
  private char form(int index) {
    char c = text.charAt(index);
    return Character.isDigit(c) ? '0' : c;
  }

  private void note(int line, LineKind kind) {
    notes.add(new Note(kind, page.from(line), page.to(line), turns.size()));
    pageBreak |= kind == LineKind.FURNITURE;
  }

  private void speech(int line) {
    while (nextCue < cues.size() && cues.get(nextCue).line() < line) {
      nextCue++;
    }
    int at = Math.max(start, page.from(line));
    Break opening = breaks.get(line);
    if (opening != null) {
      open = new Draft(null, opening.asks());
      turns.add(open);
      lastSpeech = -1;
      at = opening.start();
      emphasis = emphasised(at);
    }
    if (!openers.isEmpty() && at == page.from(line)) {
      MarkedStart marked = MarkedStart.of(page, line);
      boolean time = marked.signature().indexOf('T') >= 0 && wrap.runsOn(page, line);
      boolean opener = !time && openers.contains(marked.signature() + form(at));
      at = opener ? marked.index() : at;
    }
    boolean first = true;
    while (nextCue < cues.size() && cues.get(nextCue).line() == line) {
      Cue cue = cues.get(nextCue++);
      if (cue.open() > at) {
        add(line, at, trim(at, cue.open()), first);
        first = false;
      }
      at = turn(cue);
      first = cue.shape().alone();
    }
    if (at < page.to(line)) {
      add(line, at, page.to(line), first);
    }
  }

  /** Opens a turn at a cue, or goes on with the one that is open; returns where speech starts. */
  private int turn(Cue cue) {
    int body = continued(cue);
    if (goesOn(cue, body > cue.body())) {
      open.reach(body);
    } else {
      open = new Draft(cue);
      turns.add(open);
      emphasis = emphasised(cue.start()) && !closes(cue.shape().delimiter());
      lastSpeech = -1;
    }
    pageBreak = false;
    start = Math.max(start, body);
    return body;
  }

  /** Where speech ends before the mark that closes its print; a mark with others inside stays. */
  private int withoutEmphasis(int from, int to) {
    int end = to;
    while (end > from && EMPHASIS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (EMPHASIS.indexOf(text.charAt(i)) >= 0) {
        return to;
      }
    }
    return end;
  }

  /** Tells whether a mark of bold or italic print opens at an index, glued to what follows. */
  private boolean emphasised(int at) {
    return at > 0 && EMPHASIS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean closes(String delimiter) {
    return delimiter.indexOf('*') >= 0 || delimiter.indexOf('_') >= 0;
  }

  /** A label printed again while its speaker goes on opens no turn. */
  private boolean goesOn(Cue cue, boolean marked) {
    LabelForm form = forms.get(cue.label());
    if (open == null || open.label() == null || !open.label().equals(speaker(form))) {
      return false;
    }
    boolean explained =
        pageBreak && cue.body() < page.to(cue.line()) && Chars.small(text.charAt(cue.body()));
    boolean several =
        lone || form.anonymous() || form.collective() || nameless.contains(cue.label());
    return !several || marked || explained;
  }

  /** A label without a note in small letters on how its speaker goes on: {@code (reading)}. */
  private static String speaker(LabelForm form) {
    String aside = form.aside();
    int paren = form.label().lastIndexOf('(');
    boolean note = paren > 0 && aside != null && aside.indexOf(' ') > 0;
    boolean small = note && Chars.small(aside.charAt(0));
    return small ? form.label().substring(0, paren).strip() : form.label();
  }

  /** Returns where speech starts behind a mark such as {@code (cont.)}; the cue's body if none. */
  private int continued(Cue cue) {
    int from = cue.body();
    if (from < text.length() && "(（[".indexOf(text.charAt(from)) >= 0) {
      int close =
          text.indexOf(text.charAt(from) == '[' ? ']' : text.charAt(from) == '(' ? ')' : '）', from);
      if (close > from && close - from < 20) {
        String mark = Folding.fold(text.substring(from + 1, close));
        if (words.has(WordClass.CONTINUED, mark)) {
          int i = close + 1;
          while (i < page.to(cue.line()) && Chars.blank(text.charAt(i))) {
            i++;
          }
          return i;
        }
      }
    }
    return from;
  }

  private int trim(int from, int to) {
    int i = to;
    while (i > from && Chars.blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private void add(int line, int from, int to, boolean lineStart) {
    if (open == null) {
      open = new Draft(null);
      turns.add(open);
    }
    int end = stamped ? trim(from, TimeCode.start(text, from, to)) : to;
    int closed = emphasis ? withoutEmphasis(from, end) : end;
    emphasis &= closed == end;
    end = closed;
    boolean paragraph = lineStart && !open.pieces().isEmpty() && paragraph(line);
    if (end > from) {
      open.add(new Piece(from, end, paragraph));
    }
    open.reach(to);
    lastSpeech = line;
  }

  /** Tells whether a line begins a paragraph within the turn that is open. */
  private boolean paragraph(int line) {
    if (lastSpeech < 0) {
      return true;
    }
    boolean ended = page.sentenceEndsBefore(page.to(lastSpeech));
    boolean near = line == lastSpeech + 1;
    if (!wrap.hard()) {
      return true;
    }
    boolean small = Chars.small(text.charAt(page.from(line)));
    if (!ended && small) {
      return false;
    }
    if (wrap.doubled() || near) {
      boolean shortLine = page.length(lastSpeech) < wrap.width() * 6 / 10;
      boolean indented = page.indent(line) > page.indent(lastSpeech) + 1;
      return ended && (shortLine || indented);
    }
    return true;
  }
}
