package org.presser.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands before the first speech: what the text itself says, and apart from it what a user
 * knows about the text from elsewhere.
 *
 * @param title the title, or null
 * @param date the date of the event as ISO 8601 ({@code 2031-05-06}), or null
 * @param time the printed start of the event ({@code 15:00}, 24 h), or null
 * @param endTime the printed end of the event, or null
 * @param timeZone the time zone as printed, or null
 * @param place the place as printed, or null
 * @param institution the institution that briefs, or null
 * @param spokespersons the names of those whom the header announces as briefing, without titles
 * @param language the primary BCP 47 code of the text's language, or null
 * @param briefing false where nobody asks or answers
 * @param fields explicit {@code Key: value} pairs in text order; an empty value is null
 * @param outside what did not come from the text but from the user: the names of other members
 *     whose value was given, and further names such as {@code url}, each with the value as given
 * @param span the lines of the header, or null where there are none
 */
public record Header(
    String title,
    String date,
    String time,
    String endTime,
    String timeZone,
    String place,
    String institution,
    List<String> spokespersons,
    String language,
    boolean briefing,
    Map<String, String> fields,
    Map<String, String> outside,
    Span span) {

  /** Copies the collections. */
  public Header {
    spokespersons = List.copyOf(spokespersons);
    Objects.requireNonNull(fields, "fields must not be null");
    Objects.requireNonNull(outside, "outside must not be null");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    outside = Collections.unmodifiableMap(new LinkedHashMap<>(outside));
  }

  /** Makes a header of what the text alone says. */
  public Header(
      String title,
      String date,
      String time,
      String endTime,
      String timeZone,
      String place,
      String institution,
      List<String> spokespersons,
      String language,
      boolean briefing,
      Map<String, String> fields,
      Span span) {
    this(
        title,
        date,
        time,
        endTime,
        timeZone,
        place,
        institution,
        spokespersons,
        language,
        briefing,
        fields,
        Map.of(),
        span);
  }
}
