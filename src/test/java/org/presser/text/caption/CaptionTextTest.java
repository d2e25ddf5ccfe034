package org.presser.text.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBVTT",
        "WEBVTT - Title\n\n",
        "1\n00:00:01,000 --> 00:00:02,000\nWords",
        "\n\n17\n0:01.000-->0:02.000 align:start\nWords",
        "00:01.000 --> 00:02.000\nWords"
      })
  void captionsAreTold(String text) {
    assertThat(CaptionText.isCaptions(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEBVTTX",
        "The format WEBVTT",
        "1\nWords\n00:00:01,000 --> 00:00:02,000",
        "Title\n00:00:01,000 --> 00:00:02,000\nWords",
        "[00:00:01] MS. QUILL: Words"
      })
  void otherTextIsNoCaptions(String text) {
    assertThat(CaptionText.isCaptions(text)).isFalse();
  }

  @Test
  void voicesBecomeLabelsAndCuesParagraphs() {
    String captions =
        """
        WEBVTT - Briefing of 6 May 2031

        STYLE
        ::cue { color: red }

        NOTE nobody said this

        opening
        00:01.000 --> 00:05.000 align:start
        <v.first Ada Quill>Good <i>morning</i>.
        Tea &amp; coffee, 3 &lt; 4.</v>

        01:00:10.500 --> 01:00:15.000
        <v Ada Quill>The <00:00:11.000><c>lock</c> is shut.

        01:00:16.000 --> 01:00:18.000
        [Laughter]

        01:00:21.000 --> 01:00:24.000
        <v Tide Daily>Why?</v> <v Ada Quill>A crack.</v>
        """;

    assertThat(CaptionText.of(captions))
        .isEqualTo(
            """
            Briefing of 6 May 2031

            [00:00:01] Ada Quill: Good morning. Tea & coffee, 3 < 4.

            The lock is shut.

            [Laughter]

            [01:00:21] Tide Daily: Why?

            [01:00:21] Ada Quill: A crack.
            """);
  }

  @Test
  void labelsAndMarksOfSubRipOpenParagraphs() {
    String captions =
        """
        1
        00:00:01,000 --> 00:00:02,000
        >> MODERATOR: Good {\\an8}morning
        and <font color="red">welcome</font>.

        2
        00:00:03,000 --> 00:00:04,000
        >> Will it open?

        3
        00:00:05,000 --> 00:00:06,000
        - In June.
        - And the other?
        4
        00:00:07,000 --> 00:00:08,000
        ADA QUILL: Later: in July.
        """;

    assertThat(CaptionText.of(captions))
        .isEqualTo(
            """
            [00:00:01] MODERATOR: Good morning and welcome.

            [00:00:03] >> Will it open?

            [00:00:05] >> In June.

            [00:00:05] >> And the other?

            [00:00:07] ADA QUILL: Later: in July.
            """);
  }

  @Test
  void nameThatRecursIsALabelAndOneThatDoesNotIsSpeech() {
    String cue = "\n\n00:%02d.000 --> 00:%02d.000\n%s";
    String captions =
        "WEBVTT"
            + cue.formatted(1, 2, "Ada Quill: Hello.")
            + cue.formatted(2, 3, "One thing: it is shut.")
            + cue.formatted(3, 4, "Ada Quill: Bye.");

    assertThat(CaptionText.of(captions))
        .isEqualTo(
            "[00:00:01] Ada Quill: Hello. One thing: it is shut.\n\n[00:00:03] Ada Quill: Bye.\n");
  }

  @Test
  void linesThatRollUpAreSaidOnce() {
    String cue = "\n\n00:%02d.000 --> 00:%02d.000\n%s";
    String captions =
        "WEBVTT\nKind: captions"
            + cue.formatted(1, 2, "the lock was shut")
            + cue.formatted(2, 3, "the lock was shut\nfor one<c> reason</c>")
            + cue.formatted(3, 4, "for one reason\nonly the south gate");

    assertThat(CaptionText.of(captions))
        .isEqualTo("the lock was shut for one reason only the south gate\n");
  }

  @Test
  void wordsThatPeopleRepeatStay() {
    String cue = "\n\n00:%02d.000 --> 00:%02d.000\n%s";
    String captions =
        "WEBVTT"
            + cue.formatted(1, 2, "No.")
            + cue.formatted(2, 3, "No.")
            + cue.formatted(3, 4, "The lock is shut.")
            + cue.formatted(4, 5, "It will open in June.");

    assertThat(CaptionText.of(captions))
        .isEqualTo("No. No. The lock is shut. It will open in June.\n");
  }

  @Test
  void chineseLinesAreJoinedWithoutBlanks() {
    assertThat(CaptionText.of("WEBVTT\n\n00:01.000 --> 00:02.000\n东闸将于\n六月开放。"))
        .isEqualTo("东闸将于六月开放。\n");
  }

  @Test
  void captionsWithoutWordsAreEmpty() {
    assertThat(CaptionText.of("WEBVTT\n\n00:01.000 --> 00:02.000\n\nNOTE nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<v ", "<v", "<a", "A ", "a\n", "{\\", "&amp;", " ", "1", "-->"})
  void repetitionTakesLittleTime(String piece) {
    String captions =
        "WEBVTT\n\n00:01.000 --> 00:02.000\nx" + piece.repeat(500_000 / piece.length());

    Assertions.assertTimeout(Duration.ofSeconds(5), () -> CaptionText.of(captions));
  }
}
