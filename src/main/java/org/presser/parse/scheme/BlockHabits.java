package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Finds turns in a document without labels: its questions may differ from its answers by a mark, by
 * italics or by the margin, or every turn may open with the same mark.
 *
 * <p>A habit counts only if it parts what asks from what does not, several times over.
 */
final class BlockHabits {

  /**
   * A block: its first line, where its words start, how it is marked, whether its end asks, or any
   * of it.
   */
  private record Block(int line, int start, String mark, boolean asks, boolean wonders) {}

  /** A block in which a question may be followed by more is shorter than this. */
  private static final int SHORT = 500;

  private static final int RUNS = 3;
  private static final int PAIRS = 4;
  private static final double ALWAYS = 0.9;
  private static final double MOSTLY = 0.75;
  private static final double OFTEN = 0.6;
  private static final double HARDLY = 0.3;

  private final Page page;
  private final List<Block> blocks = new ArrayList<>();

  private BlockHabits(Page page) {
    this.page = page;
  }

  /** Reads the blocks of a page. */
  static BlockHabits of(Page page) {
    BlockHabits habits = new BlockHabits(page);
    habits.read();
    return habits;
  }

  /** Returns where turns open, in text order; empty if no habit parts questions from answers. */
  List<Break> marked() {
    List<Break> best = dialogue();
    for (String mark : marks()) {
      List<Break> found = parted(mark);
      best = found.size() > best.size() ? found : best;
    }
    return best;
  }

  private void read() {
    int first = -1;
    for (int i = 0; i <= page.count(); i++) {
      boolean end = i == page.count() || page.blank(i) || first >= 0 && opens(first, i);
      if (first >= 0 && end) {
        add(first, i - 1);
        first = -1;
      }
      if (i < page.count() && !page.blank(i) && first < 0) {
        first = i;
      }
    }
  }

  /** A line opens a block within its paragraph if it is marked or its margin differs. */
  private boolean opens(int first, int line) {
    return !MarkedStart.of(page, line).signature().isEmpty()
        || Math.abs(page.indent(line) - page.indent(line - 1)) >= 3 && line - 1 >= first;
  }

  private void add(int first, int last) {
    MarkedStart start = MarkedStart.of(page, first);
    if (start.index() >= page.to(first)) {
      return;
    }
    String mark = start.signature();
    if (mark.isEmpty()) {
      mark = page.indent(first) >= 3 ? " " : "";
    }
    blocks.add(new Block(first, start.index(), mark, asks(last), wonders(first, last)));
  }

  /** Tells whether a block's last words ask, marks and an asker in brackets behind them apart. */
  private boolean asks(int last) {
    String text = page.text();
    int i = page.to(last) - 1;
    int floor = Math.max(page.from(last), i - 40);
    if (i > floor && ")）".indexOf(text.charAt(i)) >= 0) {
      while (i > floor && "(（".indexOf(text.charAt(i)) < 0) {
        i--;
      }
      i--;
    }
    while (i >= floor && (Chars.closing(text.charAt(i)) || Chars.blank(text.charAt(i)))) {
      i--;
    }
    return i >= floor && Chars.question(text, i);
  }

  /** Tells whether a short block asks anywhere. */
  private boolean wonders(int first, int last) {
    int from = page.from(first);
    int to = page.to(last);
    for (int i = from; i < to && to - from < SHORT; i++) {
      if (Chars.question(page.text(), i)) {
        return true;
      }
    }
    return asks(last);
  }

  private Set<String> marks() {
    Set<String> marks = new HashSet<>();
    blocks.forEach(b -> marks.add(b.mark()));
    return marks;
  }

  /** Turns by runs of blocks with and without one mark, if the mark is that of questions. */
  private List<Break> parted(String mark) {
    List<Break> breaks = new ArrayList<>();
    int asking = 0;
    int runs = 0;
    int others = 0;
    int othersAsk = 0;
    Block before = null;
    boolean started = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      boolean marked = b.mark().equals(mark);
      // Where the margin is the mark, the header has it too.
      if (!started && !(marked && (!mark.isBlank() || b.asks()))) {
        continue;
      }
      boolean fresh = !started || before.mark().equals(mark) != marked || marked && numbered(mark);
      before = b;
      started = true;
      if (!fresh) {
        continue;
      }
      boolean asks = runAsks(i, mark);
      runs += marked ? 1 : 0;
      asking += marked && asks ? 1 : 0;
      others += marked ? 0 : 1;
      othersAsk += !marked && asks ? 1 : 0;
      breaks.add(new Break(b.line(), b.start(), marked));
    }
    boolean parts =
        runs >= RUNS && others >= RUNS && asking >= runs * OFTEN && othersAsk <= others * HARDLY;
    return parts ? breaks : List.of();
  }

  private static boolean numbered(String mark) {
    return mark.startsWith("N");
  }

  /** Tells whether any of the blocks that belong together asks. */
  private boolean runAsks(int from, String mark) {
    boolean marked = blocks.get(from).mark().equals(mark);
    int last = from;
    while (last + 1 < blocks.size() && blocks.get(last + 1).mark().equals(mark) == marked) {
      last++;
      if (numbered(mark) && marked) {
        break;
      }
    }
    return marked ? blocks.get(from).asks() || blocks.get(last).asks() : blocks.get(last).asks();
  }

  /** Turns that open with one mark and alternate, the few question marks all on one side. */
  private List<Break> byTurns(List<Block> list) {
    int[] asking = new int[2];
    for (int i = 0; i < list.size(); i++) {
      asking[i % 2] += list.get(i).wonders() ? 1 : 0;
    }
    int side = asking[0] >= asking[1] ? 0 : 1;
    boolean most = list.size() >= 2 * RUNS && list.size() * 3 >= blocks.size() * 2;
    if (!most || asking[side] < 2 || asking[1 - side] > 0) {
      return List.of();
    }
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      breaks.add(new Break(list.get(i).line(), list.get(i).start(), i % 2 == side));
    }
    return breaks;
  }

  /** Returns where turns open that nothing tells but that one paragraph asks and the next not. */
  List<Break> unmarked() {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).asks()) {
      first++;
    }
    List<Break> breaks = new ArrayList<>();
    int asking = 0;
    int pairs = 0;
    for (int i = first; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      boolean after = i > first && blocks.get(i - 1).asks();
      asking += b.asks() ? 1 : 0;
      pairs += after && !b.asks() ? 1 : 0;
      if (b.asks() || after) {
        breaks.add(new Break(b.line(), b.start(), b.asks()));
      }
    }
    boolean dense = asking * 3 >= blocks.size() - first;
    return asking >= RUNS && pairs >= asking * MOSTLY && dense ? breaks : List.of();
  }

  /**
   * Returns the turns of two marks that alternate where nobody prints question marks: {@code -}
   * asks and {@code ▲} answers at more length. Empty if no two marks do.
   */
  List<Break> paired() {
    List<Block> marked = blocks.stream().filter(b -> sign(b.mark())).toList();
    if (marked.size() < 2 * PAIRS) {
      return List.of();
    }
    String mark = marked.get(0).mark();
    int changes = 0;
    int asked = 0;
    int answered = 0;
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      Block b = marked.get(i);
      boolean asks = b.mark().equals(mark);
      boolean change = i > 0 && asks != marked.get(i - 1).mark().equals(mark);
      changes += change ? 1 : 0;
      int end = i + 1 < marked.size() ? marked.get(i + 1).start() : b.start();
      asked += asks ? end - b.start() : 0;
      answered += asks ? 0 : end - b.start();
      breaks.add(new Break(b.line(), b.start(), asks));
    }
    long kinds = marked.stream().map(Block::mark).distinct().count();
    boolean alternate = kinds == 2 && changes >= (marked.size() - 1) * ALWAYS;
    return alternate && answered > asked && marked.size() * 3 >= blocks.size() * 2
        ? breaks
        : List.of();
  }

  private static boolean sign(String mark) {
    return !mark.isBlank() && !numbered(mark) && !mark.startsWith("T");
  }

  /** Turns that all open with one mark, asking and answering by turns. */
  private List<Break> dialogue() {
    Map<String, List<Block>> byMark = new HashMap<>();
    for (Block b : blocks) {
      byMark.computeIfAbsent(b.mark(), k -> new ArrayList<>()).add(b);
    }
    for (Map.Entry<String, List<Block>> e : byMark.entrySet()) {
      if (e.getKey().isBlank() || numbered(e.getKey())) {
        continue;
      }
      List<Block> list = e.getValue();
      int turns = 0;
      int asking = 0;
      for (int i = 0; i < list.size(); i++) {
        asking += list.get(i).wonders() ? 1 : 0;
        turns += i > 0 && list.get(i).wonders() != list.get(i - 1).wonders() ? 1 : 0;
      }
      if (asking >= RUNS && list.size() - asking >= RUNS && turns >= (list.size() - 1) * MOSTLY) {
        return list.stream().map(b -> new Break(b.line(), b.start(), b.wonders())).toList();
      }
      List<Break> byTurns = byTurns(list);
      if (!byTurns.isEmpty()) {
        return byTurns;
      }
    }
    return List.of();
  }
}
