package org.presser.parse.header;

import java.util.List;

/**
 * All that is read off a header's lines before anything is chosen.
 *
 * @param printed the lines as printed
 * @param lines the same lines without the fields that stand behind something else
 * @param fields the fields
 * @param roles what the lines are good for
 * @param tail dates at the document's end
 * @param labels what stands at the beginnings of the body's lines
 * @param words the words of the document's language
 */
record Top(
    List<HeaderLine> printed,
    List<LineFacts> lines,
    List<Field> fields,
    LineRoles roles,
    List<DateMatch> tail,
    BodyLabels labels,
    HeaderWords words) {

  /** Reads a header's lines. */
  static Top of(
      List<HeaderLine> printed, List<DateMatch> tail, BodyLabels labels, HeaderWords words) {
    List<Field> fields = FieldReader.read(printed, labels, words);
    List<LineFacts> lines = LineFacts.all(FieldReader.rest(printed, fields), words);
    return new Top(
        printed, lines, fields, new LineRoles(lines, fields, words), tail, labels, words);
  }

  /** Tells whether a line holds fields behind something else. */
  boolean cut(int index) {
    return lines.get(index).text().length() < printed.get(index).text().length();
  }
}
