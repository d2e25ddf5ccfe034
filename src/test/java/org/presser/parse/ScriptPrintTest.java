package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presser.model.Turn;

/** Labels as scripts of their own print them, and as machines do. */
class ScriptPrintTest {

  @Test
  void ethiopicPrintHasAColonOfItsOwn() {
    assertThat(
            TurnLines.of(
                """
                የወደብ ሚኒስቴር ጋዜጣዊ መግለጫ

                ጥያቄ፦ ወደቡ መቼ ይከፈታል፧

                መልስ፦ በሰኔ ወር ይከፈታል።

                ጥያቄ፡- ዋጋው ስንት ነው፧

                መልስ፡- ገና አልተወሰነም።
                """))
        .containsExactly("press ጥያቄ", "official መልስ", "press ጥያቄ", "official መልስ");
  }

  @Test
  void burmesePrintEndsALabelWithTwoSectionMarks() {
    assertThat(
            TurnLines.of(
                """
                ဆိပ်ကမ်းဝန်ကြီး၏ သတင်းစာရှင်းလင်းပွဲ

                မေး ။ ။ ဆိပ်ကမ်း ဘယ်တော့ ဖွင့်မလဲ။

                ဖြေ ။ ။ ဇွန်လမှာ ဖွင့်ပါမယ်။

                မေး ။ ။ ဘယ်လောက် ကုန်ကျမလဲ။

                ဖြေ ။ ။ မဆုံးဖြတ်ရသေးပါဘူး။
                """))
        .containsExactly("press မေး", "official ဖြေ", "press မေး", "official ဖြေ");
  }

  @Test
  void armenianSentencesEndInAColonAndLabelsInAPeriod() {
    assertThat(
            TurnLines.of(
                """
                Նախարար Արամ Քոչարի մամուլի ասուլիսը

                Հարց. Ե՞րբ կբացվի նավամատույցը:

                Արամ Քոչար. Հունիսին: Աշխատանքներն ավարտվում են:

                Հարց («Ալիք» թերթ). Ի՞նչ արժե այն:

                Արամ Քոչար. Դեռ որոշված չէ:

                Հարց. Շնորհակալություն:
                """))
        .containsExactly(
            "press Հարց",
            "official Արամ Քոչար",
            "press Հարց («Ալիք» թերթ)",
            "official Արամ Քոչար",
            "press Հարց");
  }

  @Test
  void machinesPrintWhenASpeakerBeginsAndEnds() {
    assertThat(
            TurnLines.of(
                """
                Harbour press conference

                [00:00:04.120 - 00:00:19.880] SPEAKER_02: Good morning. The lock opens in June.
                [00:00:19.880 - 00:00:41.300] SPEAKER_02: The crews are at work on it.
                [00:00:42.060 - 00:00:45.720] SPEAKER_04: Was it inspected before that?
                [00:00:46.440 - 00:00:52.100] SPEAKER_02: It was. Twice.
                [00:00:53.440 - 00:00:55.100] SPEAKER_04: And who paid for the second time?
                [00:00:56.440 - 00:00:59.100] SPEAKER_02: The Board did. It always does.
                """))
        .containsExactly(
            "official SPEAKER_02",
            "press SPEAKER_04",
            "official SPEAKER_02",
            "press SPEAKER_04",
            "official SPEAKER_02");
  }

  @Test
  void aTimeBehindALabelIsNotSpoken() {
    Turn first =
        TranscriptParser.create()
            .parse(
                """
                Virtual press conference of the Harbour Board

                Ada Quill (Board)  10:01:14
                Good morning. The lock opens in June.

                phone (3)  10:02:33
                Was it inspected before that?

                Ada Quill (Board)  10:02:51
                It was. Twice.

                phone (3)  10:03:10
                And who paid for the second time?

                Ada Quill (Board)  10:03:21
                The Board did. It always does.
                """)
            .turns()
            .get(0);
    assertThat(first.label()).isEqualTo("Ada Quill (Board)");
    assertThat(first.time()).isEqualTo("10:01:14");
    assertThat(first.text()).isEqualTo("Good morning. The lock opens in June.");
  }

  @Test
  void aLabelStandsBehindWhatTellsOfTheText() {
    assertThat(
            TurnLines.of(
                """
                News Conference in Port Aldous

                [Text] [Quill] We have signed this morning. It took eleven years.

                [Correspondent] Does it hold for all vessels?

                [Quill] For any that can throw a rope. We wrote so.

                [Correspondent] And when does it begin?

                [Quill] Today. The ink is dry.
                """))
        .containsExactly(
            "official Quill",
            "press Correspondent",
            "official Quill",
            "press Correspondent",
            "official Quill");
  }
}
