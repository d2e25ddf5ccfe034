package org.presser.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Role;
import org.presser.model.Turn;
import org.presser.trust.Item.Said;
import org.presser.trust.Scripts.Sample;

/** How much of generated transcripts the program recovers. */
final class Recovery {

  private final Map<String, int[]> byLayout = new TreeMap<>();
  private int samples;
  private int whole;
  private int turns;
  private int found;
  private Sample smallest;

  /** Generates transcripts from a seed and parses each. */
  static Recovery of(int samples, long seed) {
    Recovery recovery = new Recovery();
    JqwikSession.run(
        () -> {
          RandomGenerator<Sample> generator = Scripts.samples().generator(1000);
          Random random = new Random(seed);
          for (int i = 0; i < samples; i++) {
            recovery.add(generator.next(random).value());
          }
        });
    return recovery;
  }

  private void add(Sample sample) {
    Briefing briefing = Parsed.parse(sample.text());
    List<String> wanted = new ArrayList<>();
    for (Said said : sample.script().said()) {
      wanted.add(
          line(said.asks(), Script.squeezed(said.label()), String.join("\n\n", said.paragraphs())));
    }
    List<String> got = new ArrayList<>();
    for (Turn turn : briefing.turns()) {
      got.add(line(turn.role() == Role.PRESS, turn.label(), turn.text()));
    }
    List<String> notes = briefing.events().stream().map(Event::text).toList();
    boolean same = got.equals(wanted) && notes.equals(sample.script().noted());
    count(sample, same);
    turns += wanted.size();
    got.forEach(wanted::remove);
    found += sample.script().said().size() - wanted.size();
  }

  private static String line(boolean asks, String label, String text) {
    return (asks ? "? " : "! ") + label + "\t" + text;
  }

  private void count(Sample sample, boolean same) {
    String wrap = sample.layout().width() == 0 ? "long lines" : "broken lines";
    int[] n =
        byLayout.computeIfAbsent(
            sample.script().tongue() + "  " + sample.layout().shape() + "  " + wrap,
            k -> new int[2]);
    samples++;
    n[0]++;
    if (same) {
      whole++;
      n[1]++;
    } else if (smallest == null || smallest.text().length() > sample.text().length()) {
      smallest = sample;
    }
  }

  /** Returns the share of transcripts that were recovered without any fault. */
  double whole() {
    return (double) whole / samples;
  }

  /** Returns the share of turns that were recovered. */
  double turns() {
    return (double) found / turns;
  }

  /** Returns the layouts that fail, with the smallest transcript among them. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d of %d transcripts, %d of %d turns recovered%n",
            whole,
            samples,
            found,
            turns));
    byLayout.forEach(
        (layout, n) -> out.append(n[0] == n[1] ? "" : layout + ": " + n[1] + " of " + n[0] + "\n"));
    return out + (smallest == null ? "" : "The smallest that fails: " + smallest);
  }
}
