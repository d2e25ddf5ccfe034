package org.presser.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presser.trust.Item.Noted;
import org.presser.trust.Item.Said;

/**
 * A transcript before it is printed: what the program should find in it again.
 *
 * @param tongue its language
 * @param head the lines above the body
 * @param items the body
 * @param foot the lines below the body
 */
record Script(Tongue tongue, List<String> head, List<Item> items, List<String> foot) {

  /** Returns the speech, in order. */
  List<Said> said() {
    return items.stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
  }

  /** Returns what nobody spoke, in order. */
  List<String> noted() {
    return items.stream().filter(Noted.class::isInstance).map(i -> ((Noted) i).text()).toList();
  }

  /** Returns a label as the program prints it: white space squeezed. */
  static String squeezed(String label) {
    return label.replaceAll("[\\s\u3000]+", " ");
  }

  /** Prints the transcript; lines end in LF. */
  String print(Layout layout) {
    String gap = "\n".repeat(layout.between() + 1);
    List<String> blocks = new ArrayList<>();
    blocks.add(String.join("\n", head) + "\n");
    int seconds = 0;
    for (Item item : items) {
      if (item instanceof Said said) {
        blocks.add(said(said, layout, gap, seconds));
        seconds += 17;
      } else if (item instanceof Noted note) {
        blocks.add(note.text());
      }
    }
    blocks.addAll(foot);
    return String.join(gap, blocks) + "\n";
  }

  private String said(Said said, Layout layout, String gap, int seconds) {
    String clock = String.format(Locale.ROOT, "%02d:%02d:%02d", 0, seconds / 60, seconds % 60);
    String first =
        layout
            .shape()
            .replace("\\n", "\n")
            .replace("{L}", said.label())
            .replace("{C}", clock)
            .replace("{T}", said.paragraphs().get(0));
    List<String> blocks = new ArrayList<>();
    blocks.add(wrap(first, layout.width()));
    said.paragraphs().stream().skip(1).forEach(p -> blocks.add(wrap(p, layout.width())));
    return String.join(gap, blocks);
  }

  /** Breaks lines at blanks; in a language without blanks before any character but a mark. */
  private String wrap(String text, int width) {
    if (width == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : words(text)) {
      boolean full = column > 0 && column + word.stripTrailing().length() > width;
      if (full) {
        out.setLength(out.toString().stripTrailing().length());
        out.append('\n');
        column = 0;
      }
      out.append(word);
      column = word.endsWith("\n") ? 0 : column + word.length();
    }
    return out.toString();
  }

  private List<String> words(String text) {
    String cut =
        tongue.dense()
            ? "(?<=[\\p{IsHan}\\p{IsHiragana}，、])(?![\\p{Po}\\p{Pe}：])"
            : "(?<=[ \n])(?![?:;!»–-])";
    return List.of(text.split(cut));
  }
}
