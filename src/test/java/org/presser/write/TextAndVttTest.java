package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The speech as plain text and as captions. */
class TextAndVttTest {

  @Test
  void textIsTheSpeechAlone() throws IOException {
    assertThat(Briefings.written(OutputFormat.TEXT, Briefings.full()))
        .isEqualTo(
            """
            ADA QUILL: Good "afternoon".

            TIDE DAILY: =1+1 in June, & when?

            Q: And who pays?

            HOST: One at a time.

            ADA QUILL: In June.

            The ministry.

            Q: Sure?
            """);
  }

  @Test
  void textWithoutALabelStandsAlone() throws IOException {
    assertThat(Briefings.written(OutputFormat.TEXT, Briefings.all().get(3))).isEqualTo("Prose.\n");
    assertThat(Briefings.written(OutputFormat.TEXT, Briefings.of())).isEmpty();
  }

  @Test
  void timeCodesOpenCuesAndTurnsWithoutOneShareThem() throws IOException {
    assertThat(
            Briefings.written(
                OutputFormat.VTT,
                Briefings.of(
                    Briefings.timed(1, null, "Before."),
                    Briefings.timed(2, "00:00:05", "Will it <open> & when?\n\nIn June?"),
                    Briefings.timed(3, null, "Yes --> June."),
                    Briefings.timed(4, "01:00:00", "word ".repeat(9).strip()))))
        .isEqualTo(
            """
            WEBVTT

            NOTE T

            00:00:00.000 --> 00:00:05.000
            <v Q1>Before.</v>

            00:00:05.000 --> 01:00:00.000
            <v Q2>Will it &lt;open&gt; &amp; when?
            In June?</v>
            <v Q3>Yes --&gt; June.</v>

            01:00:00.000 --> 01:00:03.000
            <v Q4>word word word word word word word word word</v>
            """);
  }

  @Test
  void timeCodeThatGoesBackOpensNoCue() throws IOException {
    String vtt =
        Briefings.written(
            OutputFormat.VTT,
            Briefings.of(
                Briefings.timed(1, "00:00:09", "A"),
                Briefings.timed(2, "00:00:03", "B"),
                Briefings.timed(3, "00:00:09", "C"),
                Briefings.timed(4, "00:00:12", "D")));

    assertThat(vtt)
        .contains("00:00:09.000 --> 00:00:12.000\n<v Q1>A</v>\n<v Q2>B</v>\n<v Q3>C</v>\n\n")
        .doesNotContain("00:00:03");
  }

  @Test
  void twoNumbersAreMinutesOfARecordingAndHoursOfADay() throws IOException {
    assertThat(vtt("00:09", "02:41")).contains("00:00:09.000 --> 00:02:41.000");
    assertThat(vtt("04:25", "1:02:41")).contains("00:04:25.000 --> 01:02:41.000");
    assertThat(vtt("31:05", "47:10")).contains("00:31:05.000 --> 00:47:10.000");
    assertThat(vtt("14:05", "14:20")).contains("14:05:00.000 --> 14:20:00.000");
  }

  @Test
  void withoutTimeCodesThereAreNoCaptions() {
    assertThatThrownBy(() -> Briefings.written(OutputFormat.VTT, Briefings.full()))
        .isInstanceOf(UnfitBriefingException.class)
        .hasMessage("no time codes, which vtt needs");
  }

  @Test
  void hostileTextOpensNoTagAndNoCue() throws IOException {
    String vtt = Briefings.written(OutputFormat.VTT, Briefings.hostile());

    assertThat(vtt).startsWith("WEBVTT\n\nNOTE </script>");
    String cue = vtt.substring(vtt.lastIndexOf("\n\n"));
    assertThat(cue.replaceAll("</?v[^>]*>", "").replaceFirst(" --> ", ""))
        .doesNotContain("<", "-->");
    assertThat(vtt.split("\n\n")).hasSize(3);
  }

  private static String vtt(String first, String second) throws IOException {
    return Briefings.written(
        OutputFormat.VTT,
        Briefings.of(Briefings.timed(1, first, "A"), Briefings.timed(2, second, "B")));
  }
}
