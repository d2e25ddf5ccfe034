package org.presser.spark;

/**
 * The columns of the output, named and typed as the members of our JSON. They grow only together
 * with it.
 */
final class Schemas {

  private static final String PLACE = "STRUCT<line INT, column INT, offset INT>";

  private static final String SPAN = "start " + PLACE + ", end " + PLACE;

  private static final String PASSAGE = "STRUCT<text STRING, " + SPAN + ">";

  private static final String TURN_MEMBERS =
      "id INT, exchange INT, kind STRING, role STRING, label STRING, speaker STRING,"
          + " text STRING, "
          + SPAN
          + ", time STRING, followUpTo INT";

  /** A turn, with the header of its briefing before it. */
  static final String TURN =
      "file STRING, date STRING, title STRING, institution STRING,"
          + " spokespersons ARRAY<STRING>, language STRING, "
          + TURN_MEMBERS;

  /** An exchange, with the header of its briefing before it. */
  static final String EXCHANGE =
      "date STRING, title STRING, institution STRING, spokesperson STRING, asker STRING,"
          + " question STRING, answer STRING, file STRING, number INT, line INT";

  private static final String SOURCE =
      "STRUCT<name STRING, bytes BIGINT, lines INT, encoding STRING, sha256 STRING,"
          + " options ARRAY<STRING>>";

  private static final String HEADER =
      "STRUCT<title STRING, date STRING, time STRING, endTime STRING, timeZone STRING,"
          + " place STRING, institution STRING, spokespersons ARRAY<STRING>, language STRING,"
          + " briefing BOOLEAN, fields MAP<STRING, STRING>, outside MAP<STRING, STRING>, "
          + SPAN
          + ">";

  private static final String SPEAKER =
      "STRUCT<id STRING, name STRING, role STRING, title STRING, affiliation STRING,"
          + " labels ARRAY<STRING>, turns INT, words INT>";

  private static final String EVENT = "STRUCT<text STRING, turn INT, " + SPAN + ">";

  private static final String FINDING =
      "STRUCT<kind STRING, severity STRING, message STRING, line INT, column INT>";

  /** A whole briefing. */
  static final String BRIEFING =
      "presser STRING, format INT, source "
          + SOURCE
          + ", header "
          + HEADER
          + list("speakers", SPEAKER)
          + list("turns", "STRUCT<" + TURN_MEMBERS + ">")
          + list("events", EVENT)
          + list("headings", PASSAGE)
          + list("furniture", PASSAGE)
          + list("findings", FINDING);

  private Schemas() {}

  private static String list(String name, String element) {
    return ", " + name + " ARRAY<" + element + ">";
  }
}
