package org.presser.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presser.model.Finding;
import org.presser.model.Header;
import org.presser.model.Source;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/** Writes what stands above the turns: the header, figures, the speakers. */
final class HtmlCards {

  private final Markup html;
  private final HtmlPage page;

  HtmlCards(Markup html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() throws IOException {
    header(page.briefing().header());
    numbers();
    if (!page.briefing().speakers().isEmpty()) {
      speakers(page.briefing().speakers());
    }
  }

  private void header(Header header) throws IOException {
    html.open("header", "class", "card");
    html.line("p", header.institution(), "class", "eyebrow", "dir", "auto");
    html.line("h1", header.title() == null ? page.file() : header.title(), "dir", "auto");
    html.open("dl", "class", "facts");
    fact("Date", header.date());
    fact("Time", time(header));
    fact("Place", header.place());
    fact("Briefing", header.spokespersons().isEmpty() ? null : names(header.spokespersons()));
    if (!header.briefing()) {
      fact("Kind", "no briefing: nobody asks or answers");
    }
    html.close();
    for (Finding finding : page.findingsOnTop()) {
      page.writeFinding(html, finding);
    }
    source(header, page.briefing().source());
    html.close();
  }

  private void source(Header header, Source source) throws IOException {
    html.open("details").line("summary", "Source and fields");
    html.open("dl", "class", "facts");
    fact("File", source.name());
    fact("Size", number(source.bytes()) + " bytes, " + number(source.lines()) + " lines");
    fact("Encoding", source.encoding());
    fact("SHA-256", source.sha256());
    fact("Language", header.language());
    for (Map.Entry<String, String> field : header.fields().entrySet()) {
      fact(field.getKey(), field.getValue() == null ? "–" : field.getValue());
    }
    for (Map.Entry<String, String> fact : header.outside().entrySet()) {
      fact(fact.getKey() + " (from outside)", fact.getValue());
    }
    html.close().close();
  }

  private void fact(String name, String value) throws IOException {
    if (value != null) {
      html.line("dt", name).line("dd", value, "dir", "auto");
    }
  }

  private void numbers() throws IOException {
    List<Turn> turns = page.briefing().turns();
    html.open("ul", "class", "numbers");
    number(turns.size(), "turn");
    number(
        turns.stream().mapToInt(Turn::exchange).filter(x -> x > 0).distinct().count(), "exchange");
    if (!page.briefing().speakers().isEmpty()) {
      number(page.briefing().speakers().size(), "speaker");
      number(page.briefing().speakers().stream().mapToLong(Speaker::words).sum(), "word");
    }
    int findings = page.briefing().findings().size();
    html.open("li", "dir", "ltr").start("a", "href", findings == 0 ? null : "#f1");
    count(findings, "finding");
    html.end().close().close();
  }

  private void number(long number, String what) throws IOException {
    html.open("li", "dir", "ltr");
    count(number, what);
    html.close();
  }

  private void count(long number, String what) throws IOException {
    html.inline("b", number(number)).text(" " + what + (number == 1 ? "" : "s"));
  }

  private void speakers(List<Speaker> speakers) throws IOException {
    int most = speakers.stream().mapToInt(Speaker::words).max().orElse(0);
    html.open("section", "class", "card").line("h2", "Speakers");
    html.open("div", "class", "scroll").open("table").open("tr");
    html.line("th", "Name").line("th", "Role").line("th", "Turns", "class", "count");
    html.line("th", "Words", "class", "count").line("th", "", "class", "share").close();
    for (Speaker speaker : speakers) {
      speaker(speaker, most);
    }
    html.close().close().close();
  }

  private void speaker(Speaker speaker, int most) throws IOException {
    html.open("tr", "style", page.colour(speaker.id())).open("td");
    html.line(
        "button",
        SpeakerNames.of(speaker),
        "class",
        "name",
        "type",
        "button",
        "data-speaker",
        speaker.id(),
        "aria-pressed",
        "false",
        "dir",
        "auto");
    html.line("small", about(speaker)).line("small", labels(speaker)).close();
    html.line("td", Words.of(speaker.role()));
    html.line("td", number(speaker.turns()), "class", "count");
    html.line("td", number(speaker.words()), "class", "count");
    html.open("td", "class", "share");
    html.line("span", "", "style", "--share:" + percent(speaker.words(), most)).close();
    html.close();
  }

  private static String about(Speaker speaker) {
    String about =
        Stream.of(speaker.title(), speaker.affiliation())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? null : about;
  }

  /** The labels, or null where the name says as much. */
  private static String labels(Speaker speaker) {
    boolean needless = speaker.labels().equals(List.of(SpeakerNames.of(speaker)));
    return needless ? null : "printed as " + String.join(" · ", speaker.labels());
  }

  private static String time(Header header) {
    if (header.time() == null) {
      return null;
    }
    String end = header.endTime() == null ? "" : "–" + header.endTime();
    return header.time() + end + (header.timeZone() == null ? "" : " " + header.timeZone());
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
