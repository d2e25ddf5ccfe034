package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;

/** What labels hold beside a name: numbers, particles, letters, what they do. */
class LabelHoldingsTest {

  @Test
  void numberedLabelsAreBelievedTogether() {
    assertThat(
            TurnLines.of(
                """
                2031年半年度业绩说明会

                董事长胡秉坤：各位下午好，欢迎参加说明会。

                股民1：请问下半年怎么看？

                董事长胡秉坤：我们有信心，订单很足。

                股民2：分红呢？

                董事长胡秉坤：会有的，请关注公告。

                股民3：说了三年了，我不太相信。

                董事长胡秉坤：今年会有的，谢谢。
                """))
        .containsExactly(
            "official 董事长胡秉坤",
            "press 股民1",
            "official 董事长胡秉坤",
            "press 股民2",
            "official 董事长胡秉坤",
            "unknown 股民3",
            "official 董事长胡秉坤");
  }

  @Test
  void particlesAndAskersInSmallLettersBelongToLabels() {
    assertThat(
            TurnLines.of(
                """
                Pressekonferenz am 7. März 1969

                Frage: Wann öffnet die Schleuse?

                MD v. Wessel: Im Juni. Die Arbeiten laufen.

                ABC reporter: And who pays for it?

                MD v. Wessel: Der Bund. So steht es im Vertrag.

                Frage: Danke. Bleibt es dabei?
                """))
        .containsExactly(
            "press Frage",
            "official MD v. Wessel",
            "press ABC reporter",
            "official MD v. Wessel",
            "press Frage");
  }

  @Test
  void aHeadingOfASectionAloneSpeaksForNobody() {
    Briefing b =
        TranscriptParser.create()
            .parse(
                """
                Weekly Press Briefing

                Date: 12 March 2031

                HARBOUR OFFICE

                The spokesman said that the lock would open in June and that work went on.

                Questions:

                Asked whether the lock had been inspected, he replied that it had been, twice.

                Asked who had paid for that, he said that the Board had, as it always did.
                """);
    assertThat(b.turns()).allSatisfy(t -> assertThat(t.label()).isNull());
  }

  @Test
  void lettersAndNamesAndBracesStandOnLinesOfLabels() {
    assertThat(
            TurnLines.of(
                """
                Event: Harbour Board Results Call

                Operator
                Good day, and welcome to the call. Please go ahead.

                Ada Quill {BIO 1000001 <GO>}
                Thank you, and good morning. Volumes rose four percent. Fuel rose more.

                Q - Tom Reed {BIO 1000003 <GO>}
                When is the new ship due?

                A - Ada Quill {BIO 1000001 <GO>}
                In March. The yard has confirmed it.

                Q - Ida Finch {BIO 1000004 <GO>}
                Is the dividend safe?

                A - Ada Quill {BIO 1000001 <GO>}
                It is covered twice. We said so.

                Operator
                There are no further questions. Thank you.
                """))
        .containsExactly(
            "moderator Operator",
            "official Ada Quill",
            "press Q - Tom Reed",
            "official A - Ada Quill",
            "press Q - Ida Finch",
            "official A - Ada Quill",
            "moderator Operator");
  }

  @Test
  void anOutletsReporterWhoAsksIsALabel() {
    assertThat(
            TurnLines.of(
                """
                港湾专题新闻发布会实录

                林潮生：各位记者，上午好，整治工作进展顺利。

                海州日报记者提问：养殖户怎么安置？

                林潮生：补偿款已发放九成，培训办了十一期。

                海州日报记者追问：剩下的什么时候到位？

                林潮生：年底前，一定到位。
                """))
        .containsExactly(
            "official 林潮生", "press 海州日报记者提问", "official 林潮生", "press 海州日报记者追问", "official 林潮生");
  }
}
