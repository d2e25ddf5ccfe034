package org.presser.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Severity;

/** Joins what is known from elsewhere to a header, and marks it as such. */
final class HeaderJoin {

  /** Findings that doubt a date, which a given one settles. */
  private static final Set<FindingKind> DATE_DOUBTS =
      EnumSet.of(
          FindingKind.POSTING_DATE, FindingKind.AMBIGUOUS_DATE, FindingKind.CONFLICTING_DATES);

  /** The members of a header that may be given, and what the text says there. */
  private static final Map<String, Function<Header, String>> MEMBERS =
      Map.of(
          "title", Header::title,
          "date", Header::date,
          "time", Header::time,
          "endTime", Header::endTime,
          "timeZone", Header::timeZone,
          "place", Header::place,
          "institution", Header::institution,
          "spokespersons", HeaderJoin::joinedNames,
          "language", Header::language);

  private final Header header;
  private final Map<String, String> used = new LinkedHashMap<>();
  private final List<Finding> findings;

  private HeaderJoin(Briefing briefing) {
    header = briefing.header();
    findings = new ArrayList<>(briefing.findings());
  }

  /** Returns the briefing with the facts in its header; the same one where there are none. */
  static Briefing join(Briefing briefing, Map<String, Fact> facts) {
    if (facts.isEmpty()) {
      return briefing;
    }
    HeaderJoin join = new HeaderJoin(briefing);
    facts.forEach(join::use);
    return new Briefing(
        briefing.source(),
        join.header(),
        briefing.speakers(),
        briefing.turns(),
        briefing.events(),
        briefing.headings(),
        briefing.furniture(),
        join.findings);
  }

  private void use(String name, Fact fact) {
    String said = MEMBERS.getOrDefault(name, h -> null).apply(header);
    if (said != null && fact.guess()) {
      return;
    }
    used.put(name, fact.value());
    if (name.equals("date")) {
      findings.removeIf(finding -> DATE_DOUBTS.contains(finding.kind()));
    }
    if (said != null && !said.equals(value(name))) {
      String message =
          String.format(
              "The text's %s is '%s'; '%s' was given from outside and taken.",
              name, said, fact.value());
      int line = header.span() == null ? 1 : header.span().start().line();
      int column = header.span() == null ? 1 : header.span().start().column();
      findings.add(
          0, new Finding(FindingKind.OUTSIDE_DIFFERS, Severity.INFO, message, line, column));
    }
  }

  private Header header() {
    return new Header(
        value("title"),
        value("date"),
        value("time"),
        value("endTime"),
        value("timeZone"),
        value("place"),
        value("institution"),
        names(value("spokespersons")),
        value("language"),
        header.briefing(),
        header.fields(),
        used,
        header.span());
  }

  private String value(String name) {
    String given = used.get(name);
    if (given == null) {
      return MEMBERS.get(name).apply(header);
    }
    return name.equals("spokespersons") ? String.join("; ", names(given)) : given;
  }

  private static String joinedNames(Header header) {
    return header.spokespersons().isEmpty() ? null : String.join("; ", header.spokespersons());
  }

  private static List<String> names(String joined) {
    return Arrays.stream(Objects.requireNonNullElse(joined, "").split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
