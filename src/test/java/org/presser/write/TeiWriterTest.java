package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.model.Briefing;
import org.presser.read.BriefingReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** That the TEI is well-formed and keeps the rules that the schema has for what we use. */
class TeiWriterTest {

  /** Of the whole schema, which no registry of packages holds, the rules for what we use. */
  private static final String SCHEMA = "src/test/resources/tei/used.rnc";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  @TempDir private Path folder;

  @Test
  void turnsAreUtterancesInTheirExchanges() throws Exception {
    String tei = Briefings.written(OutputFormat.TEI, Briefings.full());

    assertThat(tei.substring(tei.indexOf(" <text>")))
        .isEqualTo(
            """
             <text>
              <body>
               <div type="debateSection" subtype="opening" n="0">
                <note type="speaker">ADA QUILL</note>
                <u xml:id="u1" who="#speaker.ada-quill" ana="#statement #official" n="1">
                 <seg>Good "afternoon".</seg>
                </u>
                <note type="heading">North lock</note>
               </div>
               <div type="debateSection" subtype="exchange" n="1">
                <note type="speaker">TIDE DAILY</note>
                <u xml:id="u2" who="#speaker.tide-daily" ana="#question #press" n="2">
                 <seg>=1+1 in June, &amp; when?</seg>
                </u>
                <note type="speaker">Q</note>
                <u xml:id="u3" who="#speaker.q" ana="#question #press" n="3">
                 <seg>And who pays?</seg>
                </u>
                <note type="speaker">HOST</note>
                <u xml:id="u4" who="#speaker.host" ana="#statement #moderator" n="4">
                 <seg>One at a time.</seg>
                </u>
                <note type="speaker">ADA QUILL</note>
                <u xml:id="u5" who="#speaker.ada-quill" ana="#answer #official" n="5">
                 <seg>In June.</seg>
                 <seg>The ministry.</seg>
                </u>
                <note type="event">(Laughter.)</note>
               </div>
               <div type="debateSection" subtype="exchange" n="2">
                <note type="speaker">Q</note>
                <u xml:id="u6" who="#speaker.q" ana="#question #press" n="6" corresp="#u3">
                 <seg>Sure?</seg>
                </u>
               </div>
              </body>
             </text>
            </TEI>
            """);
  }

  @Test
  void everyPointerHasItsTarget() throws Exception {
    for (Briefing briefing : Briefings.all()) {
      Document tei = parse(Briefings.written(OutputFormat.TEI, briefing));
      List<String> ids = new ArrayList<>();
      List<String> pointers = new ArrayList<>();
      for (Element element : elements(tei)) {
        if (element.hasAttributeNS(XML, "id")) {
          ids.add(element.getAttributeNS(XML, "id"));
        }
        for (String name : List.of("who", "ana", "corresp")) {
          pointers.addAll(List.of(element.getAttribute(name).split(" ")));
        }
      }
      pointers.removeIf(String::isEmpty);

      assertThat(ids)
          .doesNotHaveDuplicates()
          .allMatch(id -> id.matches("[\\p{L}_][\\p{L}\\d._-]*"));
      assertThat(ids.stream().map(id -> "#" + id)).containsAll(pointers);
    }
  }

  @Test
  void jingFindsItValid() throws Exception {
    StringWriter problems = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(problems));
    ValidationDriver jing =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    jing.loadSchema(ValidationDriver.fileInputSource(SCHEMA));

    for (Briefing briefing : briefings()) {
      String tei = Briefings.written(OutputFormat.TEI, briefing);

      boolean valid = jing.validate(new InputSource(new StringReader(tei)));

      assertThat(valid).as("%s%n%s", problems, tei).isTrue();
    }
  }

  /** All of the tests, and of the samples. */
  private static List<Briefing> briefings() throws IOException {
    List<Briefing> all = Briefings.all();
    try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of("samples"), "*.json")) {
      for (Path sample : samples) {
        try (BriefingReader reader = BriefingReader.open(sample)) {
          all.add(reader.next().orElseThrow());
        }
      }
    }
    return all;
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Document tei = parse(Briefings.written(OutputFormat.TEI, Briefings.hostile()));

    assertThat(tei.getElementsByTagName("script").getLength()).isZero();
    assertThat(tei.getElementsByTagName("seg").item(0).getTextContent())
        .isEqualTo(
            "</script><script>alert(1)</script> <b onclick='x'>\"&amp; ]]> -->\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void xmllintFindsItWellFormed() throws Exception {
    for (Briefing briefing : Briefings.all()) {
      Path file = folder.resolve("a.xml");
      Files.writeString(file, Briefings.written(OutputFormat.TEI, briefing));

      assertThat(Tool.run("xmllint", "--noout", file.toString())).isEmpty();
    }
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document) {
    NodeList nodes = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
