package org.presser.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  private static final String SPEECH =
      "The lock was shut for one reason only: the south gate had a crack of 14 centimetres.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One</p><p>Two</p>                           | One//Two
          <p>One<br>Two<br><br>Three</p>                 | One/Two//Three
          <p>One<br><br><br><br>Two</p>                  | One//Two
          <p> One \t two  <i>three</i> </p>              | One two three
          <p>Two&nbsp;&nbsp;blanks</p>                   | Two\u00A0\u00A0blanks
          <p>&nbsp;&nbsp;One</p>                         | One
          <p>3 &lt; 4 &amp;amp; 5</p>                    | 3 < 4 &amp; 5
          <ul><li>One</li><li>Two</li></ul>              | One//Two
          <blockquote>One</blockquote>Two                | One//Two
          <p>One</p><hr><p>Two</p>                       | One//Two
          <p>One</p><h3>Head</h3><p>Two</p>              | One//### Head//Two
          <p>One <b>two</b> three</p>                    | One two three
          <p><b>Tide Daily:</b> One</p>                  | Tide Daily: One
          <p><b>Tide Daily</b>: One</p>                  | Tide Daily: One
          <p><b>Tide Daily</b> One</p>                   | **Tide Daily** One
          <p><b>Will it open in June?</b></p><p>Yes.</p> | **Will it open in June?**//Yes.
          <p><em>Will it open?</em></p><p>Yes.</p>       | *Will it open?*//Yes.
          <p><em>(Laughter.)</em></p><p>One</p>          | (Laughter.)//One
          <p><em>Well</em> yes</p>                       | Well yes
          <p><span style='font-weight: 700'>Q</span> One | **Q** One
          <p><b> </b>One</p>                             | One
          <script>no</script><p hidden>no</p><p>One</p>  | One
          <p style='display: none'>no</p><p>One one</p>  | One one
          <p>&#13;One&#0;</p>                            | One\uFFFD
          """)
  void structureBecomesLines(String html, String lines) {
    assertThat(HtmlText.of(html.strip())).isEqualTo(lines.strip().replace("/", "\n") + "\n");
  }

  @Test
  void lineEndsInsideChineseAreNoBlanks() {
    assertThat(HtmlText.of("<p>东闸将于\n六月开放。\n OK</p>")).isEqualTo("东闸将于六月开放。 OK\n");
  }

  @Test
  void preformattedTextStaysAsItIs() {
    assertThat(HtmlText.of("<pre>\n  Q  One\n     two\n\n\nA  Three\n</pre>"))
        .isEqualTo("  Q  One\n     two\n\n\nA  Three\n");
  }

  @Test
  void cellsBesideLongOnesAreLabels() {
    String row = "<tr><td>Ada Quill</td><td><p>" + SPEECH + "</p><p>It is.</p></td></tr>";

    assertThat(HtmlText.of("<table>" + row + row + "</table>"))
        .isEqualTo(("Ada Quill: " + SPEECH + "\n\nIt is.\n\n").repeat(2).strip() + "\n");
  }

  @Test
  void otherCellsArePartedByTabs() {
    String table = "<tr><th>Port</th><th>Tonnes</th></tr><tr><td>Aldous</td><td>1200</td></tr>";

    assertThat(HtmlText.of("<p>" + SPEECH + "</p><table>" + table + "</table>"))
        .isEqualTo(SPEECH + "\n\nPort\tTonnes\nAldous\t1200\n");
  }

  @Test
  void termsWithLongDescriptionsAreLabels() {
    assertThat(HtmlText.of("<dl><dt>Q.<dd>" + SPEECH + "<dt>Ada Quill<dd>" + SPEECH + "</dl>"))
        .isEqualTo("Q. " + SPEECH + "\n\nAda Quill: " + SPEECH + "\n");
  }

  @Test
  void termsThatAreQuestionsAreParagraphs() {
    assertThat(HtmlText.of("<dl><dt>Will it open?</dt><dd>" + SPEECH + "</dd></dl>"))
        .isEqualTo("Will it open?\n\n" + SPEECH + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>Menu</nav>",
        "<div role='navigation'>Menu</div>",
        "<ul><li><a href='/a'>Home</a><li><a href='/b'>News</a></ul>",
        "<p><a href='/a'>Home</a> | <a href='/b'>News</a> | <a href='/c'>Contact</a></p>",
        "<div class='share-box'>Share this page</div>",
        "<div id='socialLinks'>Follow us</div>",
        "<aside><h3>Related</h3><p>Another page</p></aside>",
        "<h3>Related</h3><ul><li><a href='/a'>Page</a><li><a href='/b'>Other page</a></ul>",
        "<p><a href='javascript:print()'>Print</a></p>",
        "<p><a href='#top'>Back to top</a></p>",
        "<button>Search</button>",
        "<form><input name=q><select><option>English</select></form>"
      })
  void clutterIsLeftOut(String clutter) {
    String main = "<div><h1>Title</h1><p>" + SPEECH + "</p><p>" + SPEECH + "</p></div>";
    String expected = "Title\n\n" + SPEECH + "\n\n" + SPEECH + "\n";

    assertThat(HtmlText.of("<body>" + main + clutter)).isEqualTo(expected);
    assertThat(HtmlText.of("<body>" + clutter + main)).isEqualTo(expected);
    assertThat(HtmlText.of("<body><div>" + main + clutter + "</div>")).isEqualTo(expected);
  }

  @Test
  void nothingThatHoldsMuchIsClutter() {
    assertThat(HtmlText.of("<div class='page has-sidebar'><p>" + SPEECH + "</p></div>"))
        .isEqualTo(SPEECH + "\n");
  }

  @Test
  void titleAndDateOutsideTheTextAreKept() {
    String text = ("<p>" + SPEECH + "</p>").repeat(9);
    String page =
        "<body><div><a href='/'>Home</a></div><div class=x><div class=y><p>6 May 2031</p>"
            + "<h1>Briefing</h1></div><div class=z>"
            + text
            + "</div></div></body>";

    assertThat(HtmlText.of(page)).startsWith("6 May 2031\n\nBriefing\n\n" + SPEECH);
  }

  @Test
  void titleIsFoundByThePagesOwn() {
    String text = ("<p>" + SPEECH + "</p>").repeat(9);
    String page =
        "<title>Regular Briefing of the Ministry - Harbours</title><body><div class=t>"
            + "Regular Briefing of the Ministry</div><div class=d>6 May 2031</div><div>"
            + text
            + "</div></body>";

    assertThat(HtmlText.of(page))
        .contains("Regular Briefing of the Ministry\n\n6 May 2031\n\n" + SPEECH);
  }

  @Test
  void withoutAHeadingThePagesTitleIsTheFirstLine() {
    assertThat(HtmlText.of("<title>Briefing</title><p>" + SPEECH))
        .isEqualTo("Briefing\n\n" + SPEECH + "\n");
  }

  @Test
  void openingStatementBesideTheAnswersIsKept() {
    String answers = "<div>" + ("<p>" + SPEECH + "</p>").repeat(8) + "</div>";

    assertThat(HtmlText.of("<body><div><p>Good morning. " + SPEECH + "</p>" + answers + "</div>"))
        .startsWith("Good morning.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>a",
        "<b></b>",
        "<b>&nbsp;</b>",
        "<table><tr><td>a<td>",
        "<nav>x</nav>",
        "<font>",
        "<dl><dt>a<dd>hello",
        "<span style='font-weight:bold'>",
        "<li>",
        "<a href=x>a</a>"
      })
  void nestingAndRepetitionTakeLittleTime(String piece) {
    String page = "<html><body>" + piece.repeat(300_000 / piece.length()) + "<p>" + SPEECH;

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(HtmlText.of(page)).contains(SPEECH));
  }
}
