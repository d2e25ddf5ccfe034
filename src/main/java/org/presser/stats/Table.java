package org.presser.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table in columns of one width each, for fixed-width letters; East Asian ones count as two. */
final class Table {

  private static final int WIDEST = 44;

  private final List<List<String>> rows = new ArrayList<>();
  private final int textColumns;

  /**
   * Begins a table.
   *
   * @param textColumns how many columns, from the first, are set to the left
   * @param titles the columns' titles
   */
  Table(int textColumns, String... titles) {
    this.textColumns = textColumns;
    rows.add(List.of(titles));
  }

  void row(List<String> cells) {
    rows.add(cells.stream().map(cell -> cut(cell, WIDEST)).toList());
  }

  void write(Writer out) throws IOException {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : "  ");
        line.append(i < textColumns ? row.get(i) + blanks : blanks + row.get(i));
      }
      out.write(line.toString().stripTrailing() + "\n");
    }
  }

  private static String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    int end = 0;
    int width = 1; // of the dots
    while (width + width(text.codePointAt(end)) <= most) {
      width += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + "…";
  }

  private static int width(String text) {
    return text.codePoints().map(Table::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
