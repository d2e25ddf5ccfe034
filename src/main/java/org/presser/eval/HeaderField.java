package org.presser.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.presser.model.Header;

/** A part of the header that is measured. Values are made comparable; null is no value. */
public enum HeaderField {
  /** Compared by letters and digits. */
  TITLE(g -> bare(g.texts().get("title")), h -> bare(h.title())),
  /** Compared as written. */
  DATE(g -> g.texts().get("date"), Header::date),
  /** Compared as written. */
  TIME(g -> g.texts().get("time"), Header::time),
  /** Compared by letters and digits. */
  PLACE(g -> bare(g.texts().get("place")), h -> bare(h.place())),
  /** Compared as a set of names, by letters and digits. */
  SPOKESPERSONS(g -> names(g.spokespersons()), h -> names(h.spokespersons())),
  /** Compared as written. */
  LANGUAGE(g -> g.texts().get("language"), Header::language),
  /** Compared pair by pair, by letters and digits. */
  FIELDS(g -> pairs(g.fields()), h -> pairs(h.fields())),
  /** Compared as true or false. */
  BRIEFING(GoldHeader::briefing, Header::briefing);

  private final Function<GoldHeader, Object> gold;
  private final Function<Header, Object> got;

  HeaderField(Function<GoldHeader, Object> gold, Function<Header, Object> got) {
    this.gold = gold;
    this.got = got;
  }

  /** Compares gold with what was found; null stands for a transcript that could not be parsed. */
  HeaderMark mark(GoldHeader wanted, Header found) {
    return new HeaderMark(this, gold.apply(wanted), found == null ? null : got.apply(found));
  }

  private static String bare(String s) {
    String bare = Likeness.bare(s);
    return bare.isEmpty() ? null : bare;
  }

  private static List<String> names(List<String> names) {
    return names.isEmpty() ? null : names.stream().map(Likeness::bare).sorted().toList();
  }

  private static Map<String, String> pairs(Map<String, String> fields) {
    Map<String, String> pairs = new TreeMap<>();
    fields.forEach((k, v) -> pairs.put(Likeness.bare(k), Likeness.bare(v)));
    return pairs.isEmpty() ? null : pairs;
  }
}
