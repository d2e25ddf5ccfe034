package org.presser.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is known about inputs from elsewhere: from a table, and from their names. */
public final class OutsideFacts {

  /** Knows nothing. */
  public static final OutsideFacts NONE = new OutsideFacts(null, false);

  private final MetadataTable table;
  private final boolean fromNames;

  /**
   * Makes a source of facts.
   *
   * @param table a table with a row for each file, or null
   * @param fromNames whether dates and addresses in file names count
   */
  public OutsideFacts(MetadataTable table, boolean fromNames) {
    this.table = table;
    this.fromNames = fromNames;
  }

  /** Returns what is known about an input, by names of header members and others. */
  Map<String, Fact> about(Input input) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    if (fromNames) {
      NameFacts.of(input.relative()).forEach((name, v) -> facts.put(name, new Fact(v, true)));
    }
    if (table != null) {
      table.row(input).forEach((name, value) -> facts.put(name, new Fact(value, false)));
    }
    return facts;
  }

  /** Tells a user what in the table did not fit the inputs that were asked about. */
  public void reportMisfits(BiConsumer<String, String> user) {
    if (table != null) {
      table.reportMisfits(user);
    }
  }
}
