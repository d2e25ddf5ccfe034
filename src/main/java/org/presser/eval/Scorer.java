package org.presser.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Role;
import org.presser.model.Turn;
import org.presser.text.Lines;

/** Scores one briefing against its gold. */
final class Scorer {

  /** The words of a turn are right from this F1 on. */
  private static final double RIGHT = 0.95;

  private static final Pattern NUMBER = Pattern.compile("-\\d.*$");

  private final List<GoldTurn> gold;
  private final List<Turn> got;
  private final List<Miss> misses = new ArrayList<>();

  private Scorer(List<GoldTurn> gold, List<Turn> got) {
    this.gold = gold;
    this.got = got;
  }

  /**
   * Scores a briefing.
   *
   * @param name the transcript's name without its ending
   * @param text the transcript
   */
  static FileScore score(String name, Gold gold, String text, Briefing briefing) {
    List<Spot> starts = briefing.turns().stream().map(Scorer::start).toList();
    List<GoldTurn> wanted = GoldTurns.of(Lines.of(text), gold, starts);
    List<Turn> found = briefing.turns();
    if (gold.header().noBriefing()) {
      wanted = wanted.stream().filter(t -> !t.free()).toList();
      found = found.stream().filter(t -> !free(t)).toList();
    }
    Scorer scorer = new Scorer(wanted, found);
    Tally tally = scorer.tally();
    List<HeaderMark> header = header(gold, briefing.header());
    return new FileScore(name, family(name), null, tally, scorer.misses, header);
  }

  /** Scores a transcript that could not be parsed: all turns are missed. */
  static FileScore failed(String name, Gold gold, String why) {
    long turns =
        gold.rows().stream()
            .filter(r -> r.turn() && !r.open())
            .filter(r -> !gold.header().noBriefing() || !r.label().equals(GoldRow.NONE))
            .count();
    Tally tally = new Tally((int) turns, 0, 0, 0, 0, 0);
    return new FileScore(name, family(name), why, tally, List.of(), header(gold, null));
  }

  private static List<HeaderMark> header(Gold gold, Header found) {
    return Arrays.stream(HeaderField.values()).map(f -> f.mark(gold.header(), found)).toList();
  }

  private static String family(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  private Tally tally() {
    List<Turn> unused = new ArrayList<>(got);
    int start = 0;
    int label = 0;
    int asks = 0;
    int strict = 0;
    for (GoldTurn g : gold) {
      Optional<Turn> match = nearest(g, unused);
      match.ifPresent(unused::remove);
      boolean labelRight = match.filter(t -> sameLabel(g, t)).isPresent();
      boolean asksRight = match.filter(t -> g.asks() == asks(t)).isPresent();
      double words = match.map(t -> Likeness.words(g.text(), t.text())).orElse(0.0);
      start += match.isPresent() ? 1 : 0;
      label += labelRight ? 1 : 0;
      asks += asksRight ? 1 : 0;
      if (labelRight && asksRight && words >= RIGHT) {
        strict++;
      } else {
        miss(g, match.map(t -> why(t, labelRight, asksRight, words)).orElse("missed"));
      }
    }
    unused.forEach(this::invented);
    return new Tally(gold.size(), got.size(), start, label, asks, strict);
  }

  /** The turn that starts nearest to where it should, on its line and near enough. */
  private static Optional<Turn> nearest(GoldTurn g, List<Turn> turns) {
    return turns.stream()
        .filter(t -> start(t).line() == g.at().line())
        .min(Comparator.comparingInt(t -> Math.abs(start(t).column() - g.at().column())))
        .filter(t -> start(t).near(g.at()));
  }

  private static String why(Turn t, boolean labelRight, boolean asksRight, double words) {
    if (!labelRight) {
      return "label '" + label(t) + "'";
    }
    return asksRight ? String.format(Locale.ROOT, "text %.2f", words) : "role " + role(t);
  }

  private void miss(GoldTurn g, String why) {
    misses.add(new Miss(true, g.at().line(), g.at().column(), g.label(), g.role(), why));
  }

  private void invented(Turn t) {
    Spot at = start(t);
    misses.add(new Miss(false, at.line(), at.column(), label(t), role(t), "false"));
  }

  private static Spot start(Turn t) {
    return new Spot(t.span().start().line(), t.span().start().column());
  }

  private static boolean sameLabel(GoldTurn g, Turn t) {
    return g.label().equals(GoldRow.NONE) == label(t).equals(GoldRow.NONE)
        && Likeness.bare(g.label()).equals(Likeness.bare(label(t)));
  }

  private static boolean asks(Turn t) {
    return t.role() == Role.PRESS;
  }

  private static boolean free(Turn t) {
    return label(t).equals(GoldRow.NONE) && !asks(t);
  }

  private static String label(Turn t) {
    return t.label() == null || t.label().isEmpty() ? GoldRow.NONE : t.label();
  }

  private static String role(Turn t) {
    return t.role().name().toLowerCase(Locale.ROOT);
  }
}
