package org.presser.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Source;
import org.presser.model.Speaker;

/** Writes the {@code teiHeader}. */
final class TeiHeader {

  /** The words of {@code @ana} with what they say. */
  private static final Map<String, String> KINDS =
      inOrder(
          "question", "a turn of the press",
          "answer", "a turn of an official once a question stands before it",
          "statement", "all other speech");

  private static final Map<String, String> ROLES =
      inOrder(
          "press", "asks",
          "official", "answers or announces",
          "moderator", "runs the meeting",
          "interpreter", "renders the words of others in another language",
          "other", "known to be none of these",
          "unknown", "not decided by the text");

  private final Markup xml;

  TeiHeader(Markup xml) {
    this.xml = xml;
  }

  void write(Briefing briefing, Map<String, String> people) throws IOException {
    xml.open("teiHeader");
    file(briefing.header(), briefing.source());
    encoding();
    profile(briefing, people);
    xml.close();
  }

  private void file(Header header, Source source) throws IOException {
    String title = header.title() == null ? source.name() : header.title();
    xml.open("fileDesc");
    xml.open("titleStmt").line("title", title).close();
    xml.open("publicationStmt").line("p", "Made from a transcript.").close();
    xml.open("sourceDesc").open("bibl").line("title", title);
    xml.line("publisher", header.institution());
    date(header);
    xml.line("idno", source.name(), "type", "file");
    xml.line("idno", source.sha256(), "type", "sha256");
    xml.close().close();
    xml.close();
  }

  private void encoding() throws IOException {
    xml.open("encodingDesc");
    xml.open("classDecl");
    taxonomy("turns", "What a turn is", KINDS);
    taxonomy("roles", "What a speaker does", ROLES);
    xml.close();
    xml.open("appInfo").open("application", "ident", "presser", "version", Version.current());
    xml.line("label", "presser").close().close();
    xml.close();
  }

  private void taxonomy(String id, String description, Map<String, String> words)
      throws IOException {
    xml.open("taxonomy", "xml:id", id).line("desc", description);
    for (Map.Entry<String, String> word : words.entrySet()) {
      xml.open("category", "xml:id", word.getKey());
      xml.line("catDesc", word.getValue());
      xml.close();
    }
    xml.close();
  }

  private void profile(Briefing briefing, Map<String, String> people) throws IOException {
    Header header = briefing.header();
    xml.open("profileDesc");
    if (header.language() != null) {
      xml.open("langUsage").line("language", header.language(), "ident", header.language());
      xml.close();
    }
    if (header.place() != null || header.date() != null) {
      xml.open("settingDesc").open("setting");
      xml.line("placeName", header.place());
      date(header);
      xml.line("time", header.time(), "when", seconds(header.time()));
      xml.close().close();
    }
    if (!briefing.speakers().isEmpty()) {
      xml.open("particDesc").open("listPerson");
      for (Speaker speaker : briefing.speakers()) {
        person(speaker, people.get(speaker.id()));
      }
      xml.close().close();
    }
    xml.close();
  }

  private void date(Header header) throws IOException {
    xml.line("date", header.date(), "when", header.date());
  }

  /** The hours and minutes of a day as TEI has them, with seconds. */
  private static String seconds(String time) {
    return time == null ? null : time + ":00";
  }

  private void person(Speaker speaker, String id) throws IOException {
    xml.open("person", "xml:id", id, "role", Words.of(speaker.role()));
    xml.open("persName");
    xml.line("roleName", speaker.title());
    xml.line("name", SpeakerNames.of(speaker));
    xml.close();
    xml.line("affiliation", speaker.affiliation());
    for (String label : speaker.labels()) {
      xml.line("note", label, "type", "label");
    }
    xml.close();
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
