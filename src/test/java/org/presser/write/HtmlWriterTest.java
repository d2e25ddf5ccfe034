package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.model.Briefing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** That the page shows everything, needs nothing from elsewhere and runs nothing of the text's. */
class HtmlWriterTest {

  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");

  @TempDir private Path folder;

  @Test
  void pageShowsTheHeaderTheSpeakersAndEveryTurn() throws Exception {
    String html = Briefings.written(OutputFormat.HTML, Briefings.full());
    Document page = parse(html);

    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(texts(page, "title")).containsExactly("Regular Press Conference");
    assertThat(texts(page, "dd")).contains("2031-05-06", "15:00", "Port Aldous");
    assertThat(texts(page, "button")).contains("Ada Quill", "Tide Daily", "Q", "Host");
    assertThat(texts(page, "h3")).containsExactly("Exchange 1", "Exchange 2");
    assertThat(texts(page, "p"))
        .contains("Good \"afternoon\".", "=1+1 in June, & when?", "In June.", "The ministry.");
    assertThat(texts(page, "span")).contains("(Laughter.)", "North lock", "Share now");
    assertThat(texts(page, "p"))
        .contains(
            "posting date (line 1, column 1): Only a posting stamp.",
            "weak label (line 3, column 1): Kept as text.");
    assertThat(texts(page, "a")).contains("2", "3", "4", "5", "6", "7", "10", "follow-up");
  }

  @Test
  void findingStandsWithTheTurnThatItIsAbout() throws Exception {
    Document page = parse(Briefings.written(OutputFormat.HTML, Briefings.full()));

    Element finding = byId(page, "f2");
    assertThat(((Element) finding.getParentNode()).getAttribute("id")).isEqualTo("t2");
    assertThat(((Element) byId(page, "f1").getParentNode()).getTagName()).isEqualTo("header");
  }

  @Test
  void idsAreUniqueAndLinksLeadToThem() throws Exception {
    for (Briefing briefing : Briefings.all()) {
      Document page = parse(Briefings.written(OutputFormat.HTML, briefing));
      List<String> ids = new ArrayList<>();
      List<String> links = new ArrayList<>();
      for (Element element : elements(page, "*")) {
        ids.add(element.getAttribute("id"));
        links.add(element.getAttribute("href"));
      }
      ids.removeIf(String::isEmpty);
      links.removeIf(String::isEmpty);

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids.stream().map(id -> "#" + id)).containsAll(links);
    }
  }

  @Test
  void pageRunsAsItsScriptDoes() throws Exception {
    Briefing arabic =
        Briefings.of(Briefings.timed(1, null, "هل ستُفتح البوابة في يونيو، Reuters؟"));

    assertThat(Briefings.written(OutputFormat.HTML, arabic)).contains("<main dir=\"rtl\">");
    assertThat(Briefings.written(OutputFormat.HTML, Briefings.full())).contains("<main>");
  }

  @Test
  void nothingComesFromElsewhere() throws Exception {
    String html = Briefings.written(OutputFormat.HTML, Briefings.full());

    assertThat(html).doesNotContain("http://", "https://", "@import", "url(", " src=", "<link");
    assertThat(html)
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src");
  }

  @Test
  void onlyOurOwnScriptMayRun() throws Exception {
    for (Briefing briefing : Briefings.all()) {
      String html = Briefings.written(OutputFormat.HTML, briefing);
      Matcher script = SCRIPT.matcher(html);

      assertThat(script.find()).isTrue();
      byte[] bytes = script.group(1).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(html)
          .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
      assertThat(script.find()).as("a second script").isFalse();
    }
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Document page = parse(Briefings.written(OutputFormat.HTML, Briefings.hostile()));
    List<String> allowed =
        List.of("class", "id", "style", "lang", "dir", "type", "name", "content", "charset");

    assertThat(elements(page, "i")).isEmpty();
    for (Element element : elements(page, "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotStartWith("on");
        assertThat(
                allowed.contains(name)
                    || name.matches("aria-.*|data-.*|href|title|for|http-equiv|placeholder"))
            .as(name)
            .isTrue();
      }
      assertThat(element.getAttribute("style")).matches("|--hue:\\d+|--share:[0-9.]+%");
    }
  }

  @Test
  void chromiumRunsTheScriptAndShowsEveryTurn() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, Briefings.written(OutputFormat.HTML, Briefings.full()));

    String dom = chromium(page);

    assertThat(dom).contains("<html lang=\"en\" class=\"js\">");
    assertThat(dom.split("<article ", -1)).hasSize(7);
  }

  @Test
  void chromiumRunsNothingOfHostileText() throws Exception {
    Path page = folder.resolve("page.html");
    String html = Briefings.written(OutputFormat.HTML, Briefings.hostile());
    // If the text's script ran, it would leave its mark.
    Files.writeString(page, html.replace("alert(1)", "document.title='broken'"));

    assertThat(chromium(page)).contains("class=\"js\"").doesNotContain("<title>broken");
  }

  @Test
  void searchAndSpeakersNarrowThePage() throws Exception {
    String search =
        "document.getElementById('search').value='June';"
            + "document.getElementById('search').dispatchEvent(new Event('input'));";
    String speaker = "document.querySelector('button[data-speaker=q]').click();";

    assertThat(chromiumAfter(search))
        .contains(">2 of 6 turns</output>", "class=\"exchange\" id=\"x2\" hidden=\"\"");
    assertThat(chromiumAfter(speaker))
        .contains(">2 of 6 turns</output>", "data-speaker=\"q\" aria-pressed=\"true\"");
    assertThat(chromiumAfter("document.getElementById('side').click();"))
        .contains("class=\"js side\"");
    assertThat(chromiumAfter("document.getElementById('theme').click();"))
        .contains("data-theme=\"dark\"");
  }

  /** Does with the page what a user would; for that, its policy has to go. */
  private String chromiumAfter(String act) throws Exception {
    Path page = folder.resolve("page.html");
    String html = Briefings.written(OutputFormat.HTML, Briefings.full());
    Files.writeString(
        page,
        html.replaceFirst("<meta http-equiv=[^>]*>", "")
            .replace("</body>", "<script>" + act + "</script></body>"));
    return chromium(page);
  }

  private String chromium(Path page) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "chromium is there");
    return Tool.run(
        "/usr/bin/chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--user-data-dir=" + folder.resolve("profile"),
        "--dump-dom",
        page.toUri().toString());
  }

  /** What stands outside style and script is XML as well. */
  private static Document parse(String html) throws Exception {
    String xml =
        SCRIPT
            .matcher(html.replace("<!DOCTYPE html>\n", ""))
            .replaceAll("")
            .replaceAll("(?s)<style>.*?</style>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static Element byId(Document page, String id) throws IOException {
    return elements(page, "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findAny()
        .orElseThrow();
  }

  private static List<String> texts(Document page, String name) {
    return elements(page, name).stream().map(e -> e.getTextContent().strip()).toList();
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
