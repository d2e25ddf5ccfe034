package org.presser.text.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds tables and lists that pair labels with words: a cell {@code Tide Daily} beside a long one,
 * a term and its description. Such a pair is one line, {@code Tide Daily: words}.
 */
final class Pairs {

  private static final int LONGEST_LABEL = 80;

  /** The words of a pair are so many times as long as its label, all pairs together. */
  private static final int TIMES_AS_LONG = 3;

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "table", "ul", "ol", "dl", "br", "blockquote", "h1", "h2", "h3", "h4");

  private final Set<Element> labels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> flat = Collections.newSetFromMap(new IdentityHashMap<>());

  private Pairs() {}

  /** Looks through all tables and lists of a page. */
  static Pairs of(Element page) {
    Pairs pairs = new Pairs();
    for (Element element : page.getAllElements()) {
      switch (element.normalName()) {
        case "tbody", "thead", "tfoot" -> pairs.table(element);
        case "dl" -> pairs.list(element);
        default -> {}
      }
    }
    return pairs;
  }

  /** Tells whether an element is the label of what follows it. */
  boolean isLabel(Element element) {
    return labels.contains(element);
  }

  /** Tells whether a row of a table is one line, its cells parted by tabs. */
  boolean isFlat(Element row) {
    return flat.contains(row);
  }

  private void table(Element body) {
    int labelled = 0;
    long label = 0;
    long words = 0;
    List<Element> rows = body.children();
    for (Element row : rows) {
      if (row.childrenSize() == 2 && isShort(row.child(0))) {
        labelled++;
        label += row.child(0).text().length();
        words += row.child(1).text().length();
      }
    }
    boolean pairs = labelled * 2 > rows.size() && words > label * TIMES_AS_LONG;
    for (Element row : rows) {
      if (pairs && row.childrenSize() == 2 && isShort(row.child(0))) {
        labels.add(row.child(0));
      } else if (row.childrenSize() > 1 && row.children().stream().noneMatch(Pairs::hasBlocks)) {
        flat.add(row);
      }
    }
  }

  private void list(Element list) {
    long label = 0;
    long words = 0;
    for (Element child : list.children()) {
      int length = child.text().length();
      if (!child.nameIs("dt")) {
        words += length;
      } else if (isShort(child)) {
        label += length;
      } else {
        return;
      }
    }
    if (words > label * TIMES_AS_LONG) {
      list.children().stream().filter(child -> child.nameIs("dt")).forEach(labels::add);
    }
  }

  private static boolean isShort(Element element) {
    String text = element.text();
    boolean sentence = text.endsWith("?") || text.endsWith("？") || text.endsWith("!");
    return !text.isBlank() && text.length() <= LONGEST_LABEL && !sentence;
  }

  private static boolean hasBlocks(Element cell) {
    return Inside.holds(cell, BLOCKS);
  }
}
