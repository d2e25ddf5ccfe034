package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;

/** Labels in print that differs from a name and a colon at a line's start. */
class LabelPrintTest {

  @Test
  void labelsAreReadThoughTheirPrintDiffers() {
    assertThat(
            TurnLines.of(
                """
                TITLE: Press Conference - Nordhaven

                Dower: Thanks very much, I just want to say what a pleasure it is.

                Journalist: Will the lock open?

                Dower: In June. The crews are at it.

                Journalist: And so the cost is- -Dower: The Board pays. It said so.

                Journalist- Is that final?

                Dower (reading from a note): It is final. We signed it.
                """))
        .containsExactly(
            "official Dower",
            "press Journalist",
            "official Dower",
            "press Journalist",
            "official Dower",
            "press Journalist",
            "official Dower (reading from a note)");
  }

  @Test
  void capitalsAndAHyphenAreLabelsInsideALine() {
    assertThat(
            TurnLines.of(
                """
                CONFERENCE DE PRESSE DE M. ANSELME VIGNAL, MARSANNE, LE 12 MARS 1979

                `PORTS ` ECLUSES` QUESTION- PENSEZ-VOUS QUE L'ECLUSE PUISSE ROUVRIR ? REPONSE.- JE N'AI \
                PAS DE DATE A DONNER. LES TRAVAUX SE POURSUIVENT.
                `PORTS ` PECHE` QUESTION.- ET DEMAIN ? REPONSE.- DEMAIN AUSSI. NOUS Y VEILLONS.
                """))
        .containsExactly(
            "press QUESTION", "official REPONSE", "press QUESTION", "official REPONSE");
  }

  @Test
  void spacedLabelsAndRatioSignsAreReadAsOthers() {
    assertThat(
            TurnLines.of(
                """
                閣議後定例記者会見
                (記 者)
                 水門の再開はいつごろになりますでしょうか。
                (大 臣)
                 来月を考えております。点検がまだ残っております。
                (記 者)
                 費用はどこが負担しますか。
                (大 臣)
                 国が負担いたします。
                """))
        .containsExactly("press 記 者", "official 大 臣", "press 記 者", "official 大 臣");
    assertThat(
            TurnLines.of(
                """
                以下是港务局局长昨晚与传媒的谈话全文:
                局长∶我先说几句,然后答大家两、三条问题。码头今日重开了。
                记者∶码头会否再次关闭?
                局长:不会。检查已经完成,大家可以放心。
                记者∶费用由谁承担?
                局长:由港务局承担。
                """))
        .containsExactly("official 局长", "press 记者", "official 局长", "press 记者", "official 局长");
  }

  @Test
  void caseEndingsBehindAColonAreNoSpeech() {
    assertThat(
            TurnLines.of(
                """
                MTV:n ankkuri kysyi ministeriltä kuusi kysymystä. Haastattelu eteni näin:

                1. MTV: Aloitetaan satamasta. Milloin se avataan liikenteelle?

                Aino Kallas-Rinne: Kuten olen sanonut, työ jatkuu. Satama avataan kesäkuussa.

                2. MTV: Kuka maksaa laiturin korjauksen?

                Aino Kallas-Rinne: Valtio maksaa. Niin on sovittu kaupungin kanssa.
                """))
        .endsWith(
            "press MTV", "official Aino Kallas-Rinne", "press MTV", "official Aino Kallas-Rinne");
  }

  @Test
  void quotationsBehindLabelsAreSpeech() {
    assertThat(
            TurnLines.of(
                """
                東浜電機が記者会見

                Q（記者）「3月に把握していて、公表が8月末になったのはなぜか」

                A「事故の原因が部品にあるのか、設置にあるのか、切り分けに時間がかかった」

                Q（記者）「社長が知ったのはいつか」

                A「6月12日の会議で聞いた。資料には書かれていなかった」
                """))
        .containsExactly("press Q（記者）", "official A", "press Q（記者）", "official A");
  }

  @Test
  void namesMayEndInInitials() {
    assertThat(
            TurnLines.of(
                """
                Стенограма брифінгу

                Ващенко Л. П.

                — Доброго дня! Я запросив вас із двох причин, обидві про порт.

                Кореспондент «Маяка»

                — Коли відкриється порт і хто платить за роботи?

                Ващенко Л. П.

                — У червні. Платить держава, так домовлено.

                Кореспондент «Хвилі»

                — А чи вистачить буксирів до осені?

                Ващенко Л. П.

                — Вистачить. Два прийдуть у серпні.

                Кореспондент «Маяка»

                — І останнє: хто відповідає за шлюз?

                Ващенко Л. П.

                — Відповідаю я. Дякую вам усім.
                """))
        .containsExactly(
            "official Ващенко Л. П.",
            "press Кореспондент «Маяка»",
            "official Ващенко Л. П.",
            "press Кореспондент «Хвилі»",
            "official Ващенко Л. П.",
            "press Кореспондент «Маяка»",
            "official Ващенко Л. П.");
  }

  @Test
  void georgianHasNoCapitals() {
    assertThat(
            TurnLines.of(
                """
                მინისტრის ბრიფინგი

                ნინო ქარაძე: მოგესალმებით. დღეს მთავრობამ დაამტკიცა პროგრამა.

                კითხვა: რა დაჯდება ეს პროგრამა?

                ნინო ქარაძე: 62 მილიონი ლარი. ნახევარი ბიუჯეტია.

                კითხვა: როდის დაიწყება?

                ნინო ქარაძე: ივნისში. ყველაფერი მზად არის.
                """))
        .containsExactly(
            "official ნინო ქარაძე",
            "press კითხვა",
            "official ნინო ქარაძე",
            "press კითხვა",
            "official ნინო ქარაძე");
  }

  @Test
  void feetThatCountPagesAndPathsAreNoLabels() {
    String foot = "Bank of Acadia — Press conference, 12 July 2031          Page %d of 4\n\n";
    StringBuilder text = new StringBuilder("Home › News › Transcripts\n\nPress conference\n\n");
    for (int page = 1; page <= 3; page++) {
      text.append("Q: Will the rate of page ").append(page).append(" go up?\n\n");
      text.append("GOVERNOR QUILL: It will stay. We look at the figures.\n\n");
      text.append(foot.formatted(page));
    }
    Briefing b = TranscriptParser.create().parse(text.toString());

    assertThat(b.turns()).hasSize(6).extracting(t -> t.label()).containsOnly("Q", "GOVERNOR QUILL");
    assertThat(b.furniture()).hasSize(3);
  }

  @Test
  void aPeriodEndsALabelBehindAFormOfAddressAndBehindAParenthesis() {
    assertThat(
            TurnLines.of(
                """
                Press Briefing by Port Authority Spokesman Tom Ryce

                MR. RYCE. Good morning, everybody. The lock is shut.

                Q. Until when?

                MR. RYCE. Until June.

                Q. (Harbour News) And the ferry?

                MR. RYCE. The ferry sails.
                """))
        .containsExactly(
            "official MR. RYCE", "press Q", "official MR. RYCE", "press Q", "official MR. RYCE");
    assertThat(
            TurnLines.of(
                """
                Medienkonferenz der Hafenbehörde

                Sprecherin. Guten Morgen. Die Schleuse bleibt zu.

                Frage (Hafenbote). Wie lange?

                Sprecherin. Bis Juni.

                Frage (Inselradio). Und die Fähre?

                Sprecherin. Die fährt.
                """))
        .containsExactly(
            "official Sprecherin",
            "press Frage (Hafenbote)",
            "official Sprecherin",
            "press Frage (Inselradio)",
            "official Sprecherin");
  }
}
