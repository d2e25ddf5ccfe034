package org.presser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.model.Briefing;
import org.presser.model.Turn;
import org.presser.parse.TranscriptParser;

/**
 * A transcript whose labels end in colons, taken to pieces so that it can be printed in other ways.
 *
 * @param head what stands above the first label
 * @param labels the labels of all turns but those without, in text order
 * @param speeches what stands behind each label, up to the next
 */
record Reprint(String head, List<String> labels, List<String> speeches) {

  private static final Pattern COLON = Pattern.compile("\\h?[:：]\\h*");
  private static final int LEAST = 4;

  /** Takes a text to pieces; empty where some label has another print, or there are few. */
  static Optional<Reprint> of(String text) {
    List<String> labels = new ArrayList<>();
    List<String> speeches = new ArrayList<>();
    String head = null;
    int from = 0;
    for (Turn turn : TranscriptParser.create().parse(text).turns()) {
      int at = text.offsetByCodePoints(0, turn.span().start().offset());
      if (turn.label() == null) {
        continue;
      }
      int end = at + turn.label().length();
      Matcher colon = COLON.matcher(text);
      boolean printed =
          text.startsWith(turn.label(), at) && colon.region(end, text.length()).lookingAt();
      boolean opens = text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank();
      if (!printed || !opens) {
        return Optional.empty();
      }
      if (head == null) {
        head = text.substring(0, at);
      } else {
        speeches.add(text.substring(from, at));
      }
      labels.add(turn.label());
      from = colon.end();
    }
    speeches.add(text.substring(from));
    return labels.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Reprint(head, labels, speeches));
  }

  /** Prints the labels in another way. */
  String print(UnaryOperator<String> label) {
    return printNumbered((i, l) -> label.apply(l));
  }

  /** Prints the labels in another way; each is handed over with its number, from 1. */
  String printNumbered(BiFunction<Integer, String, String> label) {
    StringBuilder out = new StringBuilder(head);
    for (int i = 0; i < labels.size(); i++) {
      out.append(label.apply(i + 1, labels.get(i))).append(speeches.get(i));
    }
    return out.toString();
  }

  /** Returns how many labels are found again in a text, in their order. */
  int found(Briefing again) {
    List<String> other =
        again.turns().stream()
            .map(Turn::label)
            .filter(Objects::nonNull)
            .map(Reprint::bare)
            .toList();
    int[] best = new int[other.size() + 1];
    for (String label : labels) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = best[j];
        boolean same = bare(label).equals(other.get(j - 1));
        best[j] = same ? diagonal + 1 : Math.max(above, best[j - 1]);
        diagonal = above;
      }
    }
    return best[other.size()];
  }

  /**
   * A label as it is compared: capitals, and the period that another print takes off, count not.
   */
  private static String bare(String label) {
    String low = label.toLowerCase(Locale.ROOT);
    return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
  }
}
