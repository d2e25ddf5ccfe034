package org.presser.parse.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.Words;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Severity;
import org.presser.model.Span;
import org.presser.parse.page.Bare;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;
import org.presser.parse.turn.LineKind;

/** Reads the header from the lines above the body. */
public final class HeaderReader {

  private final Page page;
  private final HeaderWords words;
  private final Answerers answerers;
  private final List<Finding> findings = new ArrayList<>();

  private HeaderReader(Page page, HeaderWords words, Answerers answerers) {
    this.page = page;
    this.words = words;
    this.answerers = answerers;
  }

  /**
   * Reads the header.
   *
   * @param language the text's language, or null
   * @param body the first line of the body; the number of lines if there is none
   * @param kinds what each line is taken for; furniture in the header is no part of it
   * @param briefing whether anybody asks or answers
   */
  public static HeaderReading read(
      Page page, Words words, String language, int body, LineKind[] kinds, boolean briefing) {
    int end = body < page.count() ? page.from(body) : page.text().length();
    return readUntil(page, words, language, end, kinds, briefing, Set.of());
  }

  /**
   * Reads the header of a text whose body may start within a line.
   *
   * @param page the whole document
   * @param end the index in the text at which the body starts; its length if there is none
   * @param answering the labels of those who answer in the body
   */
  public static HeaderReading readUntil(
      Page page,
      Words words,
      String language,
      int end,
      LineKind[] kinds,
      boolean briefing,
      Set<String> answering) {
    HeaderWords known = new HeaderWords(words, language);
    HeaderReader reader = new HeaderReader(page, known, Answerers.of(answering, known));
    Header header = reader.header(end, kinds, briefing);
    return new HeaderReading(header, reader.findings);
  }

  private Header header(int end, LineKind[] kinds, boolean briefing) {
    List<DateMatch> tail = HeaderLines.tail(page, end, words);
    BodyLabels labels = BodyLabels.of(page, end, answerers);
    Top top = Top.of(HeaderLines.of(page, end, kinds, words), tail, labels, words);
    Title title = TitleFinder.find(top, Wrap.of(page));
    EventDate.Choice date = EventDate.choose(top, title);
    TimeMatch time = EventTime.choose(top, title);
    doubt(date, top.printed());
    int until = until(time, end);
    return new Header(
        title.text(),
        date.date() == null ? null : date.date().toString(),
        time == null ? null : TimeMatch.print(time.from()),
        until < 0 ? null : TimeMatch.print(until),
        time == null ? null : time.zone(),
        PlaceFinder.find(top, title),
        InstitutionFinder.find(top, title),
        SpokespersonFinder.find(top, title, briefing),
        words.language(),
        briefing,
        printed(top.fields(), top.printed()),
        span(end, kinds, Bare.of(title.text() == null ? "" : title.text())));
  }

  /** Returns when the event ends, in minutes after midnight, or -1. */
  private int until(TimeMatch time, int end) {
    if (time != null && time.to() >= 0) {
      return time.to();
    }
    TimeMatch last = EndTime.find(page, end, words);
    boolean later = last != null && (time == null || last.from() > time.from());
    return later ? last.from() : -1;
  }

  private void doubt(EventDate.Choice date, List<HeaderLine> top) {
    if (date.doubt() == null) {
      return;
    }
    String message =
        switch (date.doubt()) {
          case POSTING_DATE -> "The only date is a posting stamp; it is taken for the event's.";
          case AMBIGUOUS_DATE -> "The order of day and month is not certain.";
          default ->
              "The header holds several dates; the one that stands closest to the event is taken.";
        };
    report(date.doubt(), message, Math.max(0, date.line()), top);
  }

  private void report(FindingKind kind, String message, int index, List<HeaderLine> top) {
    int line = top.get(index).line();
    int column = page.lines().place(page.from(line)).column();
    findings.add(new Finding(kind, Severity.WARNING, message, line + 1, column));
  }

  /** Returns the explicit fields; of one key the first value holds. */
  private Map<String, String> printed(List<Field> fields, List<HeaderLine> top) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Field f : fields) {
      if (!f.printed()) {
        continue;
      }
      if (map.containsKey(f.key())) {
        report(
            FindingKind.DUPLICATE_FIELD,
            "The field \"" + f.key() + "\" stands twice; the first value is kept.",
            f.line(),
            top);
      } else {
        map.put(f.key(), f.value());
      }
    }
    return map;
  }

  /**
   * From the header's first character to the end of its last line that is neither furniture nor the
   * heading of what is spoken first.
   */
  private Span span(int end, LineKind[] kinds, String title) {
    int first = -1;
    int last = -1;
    int headings = -1;
    for (int i = 0; i < page.count() && page.from(i) < end; i++) {
      if (page.blank(i) || kinds[i] == LineKind.FURNITURE) {
        continue;
      }
      boolean heading = first >= 0 && kinds[i] == LineKind.HEADING && !tells(page.line(i), title);
      first = first < 0 ? i : first;
      headings = !heading ? -1 : headings < 0 ? last : headings;
      last = i;
    }
    last = headings < 0 ? last : headings;
    return first < 0 ? null : page.lines().span(page.from(first), Math.min(page.to(last), end));
  }

  /** Tells whether a line belongs to the title, names a year or holds a field. */
  private static boolean tells(String line, String title) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
      if (digits == 4 || Chars.colon(line.charAt(i))) {
        return true;
      }
    }
    String bare = Bare.of(line);
    return !title.isEmpty() && (title.contains(bare) || bare.contains(title));
  }
}
