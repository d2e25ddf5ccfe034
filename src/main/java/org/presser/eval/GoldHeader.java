package org.presser.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A header as it should be; null where the transcript does not say it.
 *
 * @param texts the values that are text, by key
 * @param spokespersons who is announced
 * @param fields explicit {@code Key: value} pairs; an empty value is null
 * @param briefing false where nobody asks or answers; null if the gold leaves it open
 * @param ignore what is no speech inside turns, such as line numbers
 */
record GoldHeader(
    Map<String, String> texts,
    List<String> spokespersons,
    Map<String, String> fields,
    Boolean briefing,
    List<Pattern> ignore) {

  GoldHeader {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    spokespersons = List.copyOf(spokespersons);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    ignore = List.copyOf(ignore);
  }

  /** Tells whether the gold says that nobody asks or answers. */
  boolean noBriefing() {
    return Boolean.FALSE.equals(briefing);
  }
}
