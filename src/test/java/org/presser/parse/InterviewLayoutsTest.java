package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Interviews and briefings whose turns are told by other things than two known labels. */
class InterviewLayoutsTest {

  @Test
  void whoAnswersAloneUnderALabelIsAskedBetween() {
    assertThat(
            TurnLines.of(
                """
                Rozmowa z Premierem w Radiu Brzeg

                Panie Premierze, port jest zamknięty od tygodnia. Kiedy ruszy?
                Premier:
                Ruszy w poniedziałek. Prace trwają, a inspekcja jest prawie gotowa.

                Ale związki uważają inaczej. Mówią o dwóch tygodniach.
                Premier:
                Związki mają prawo do swojego zdania. My patrzymy na raport.

                Ostatnie pytanie, kto za to zapłaci?
                Premier:
                Zapłaci armator. Tak stanowi umowa.
                """))
        .containsExactly(
            "press -",
            "official Premier",
            "press -",
            "official Premier",
            "press -",
            "official Premier");
  }

  @Test
  void questionsBehindDashesStandBetweenTheAnswersOfOneName() {
    assertThat(
            TurnLines.of(
                """
                Opinion – Arben Koci (Intervista e plotë)

                I ftuar: Ministri Arben Koci

                Debate të shumta ka pasur në seancat e javëve të fundit sa i takon portit.

                -Situata sot në port ka qenë shumë e rëndë. A është mbyllur?

                Arben Koci: Jo, nuk është mbyllur. Puna vazhdon.

                -Por detyra juaj është të dini se çfarë po ndodh.

                Arben Koci: E di. Porti hapet në qershor.

                -Kush paguan?

                Arben Koci: Paguan shteti. Kështu kemi vendosur.
                """))
        .endsWith(
            "official Arben Koci",
            "press -",
            "official Arben Koci",
            "press -",
            "official Arben Koci");
  }

  @Test
  void whoWelcomesAGuestByNameAsks() {
    assertThat(
            TurnLines.of(
                """
                Interview de Mme Aline VERNAY, ministre des ports, à Radio Estuaire le 9 mai 2031

                BRICE LORMEL
                Aline VERNAY est avec nous, bonjour Madame la ministre.

                ALINE VERNAY
                Bonjour.

                BRICE LORMEL
                Je voulais qu'on commence avec ce qui s'est passé au port hier soir.

                ALINE VERNAY
                Ce n'était rien de grave, et tout le monde est rentré.

                BRICE LORMEL
                Certains ont cru que le pont allait céder, est-ce que vous les comprenez ?

                ALINE VERNAY
                Non, il ne faut pas tout confondre. Le pont est sûr.
                """))
        .containsExactly(
            "press BRICE LORMEL",
            "official ALINE VERNAY",
            "press BRICE LORMEL",
            "official ALINE VERNAY",
            "press BRICE LORMEL",
            "official ALINE VERNAY");
  }

  @Test
  void whereNobodyElseAsksTheModeratorIsThePress() {
    assertThat(
            TurnLines.of(
                """
                Marcu: La sediul portului i-am chemat pe toți cei de la ape și de la ecluze.

                Moderator: Cine a fost acolo? Spuneți-ne și nouă numele lor.

                Marcu: Nu mai țin minte. Cu siguranță doamna Albu, fiindcă ea conduce portul.

                Moderator: Și ce ați hotărât atunci, în noaptea aceea?

                Marcu: Am hotărât să deschidem ecluza în iunie, dacă apele scad.
                """))
        .containsExactly(
            "official Marcu",
            "press Moderator",
            "official Marcu",
            "press Moderator",
            "official Marcu");
  }

  @Test
  void dashesAlternateThoughFewQuestionsShowIt() {
    assertThat(
            TurnLines.of(
                """
                Vidos Bálint a Parti Rádióban

                - Jó reggelt kívánok a hallgatóknak, a kikötőről beszélünk ma.

                - Jó reggelt kívánok mindenkinek, örülök, hogy itt lehetek.

                - Mikor nyitják meg végre a zsilipet?

                - Júniusban nyitjuk meg, ha az idő engedi. A munka jól halad.

                - És ki fizeti ki a révészek elmaradt bérét?

                - Az állam fizeti ki. Ezt már tavaly megígértük nekik.
                """))
        .containsExactly("press -", "official -", "press -", "official -", "press -", "official -");
  }

  @Test
  void talkUnderLettersIsNoSheetOfAnswers() {
    assertThat(
            TurnLines.of(
                """
                Texte intégral
                Q - Et avec Zoé Marnet, nous recevons ce matin la ministre. Bonjour.
                R - Bonjour.
                Q - Bonjour.
                Q - Et bienvenue dans ce début d'année. Le port rouvrira-t-il ?
                R - Il rouvrira en juin. Les travaux avancent bien, vous savez.
                Q - On a vu l'image du quai fendu. Qui va payer ?
                R - L'État paiera sa part.
                """))
        .startsWith("press Q", "official R", "press Q", "press Q", "official R")
        .hasSize(7);
  }

  @Test
  void aHeadlineThatQuotesIsNoTurn() {
    assertThat(
            TurnLines.of(
                """
                Петър Стоев: Без ред пристанището няма да работи

                Водещ: В студиото сме с Петър Стоев, министър на пристанищата. Добро утро.
                Петър Стоев: Добро утро на вас и на слушателите.
                Водещ: Вие участвахте в заседанието и си тръгнахте преди края, защо?
                Петър Стоев: Имах събрание в Брегово и бързах да стигна там навреме.
                Водещ: По-важно ли беше то от това заседание?
                Петър Стоев: Беше обещано още преди месец, преди да дойде поканата.
                """))
        .containsExactly(
            "press Водещ",
            "official Петър Стоев",
            "press Водещ",
            "official Петър Стоев",
            "press Водещ",
            "official Петър Стоев");
  }

  @Test
  void shotListsAreNoBriefings() {
    String shot =
        "%d. SOUNDBITE (English) Rafa Grassi, Director, Tides Agency:\n“We will go on.”\n";
    String text =
        "Shotlist\n\n1. Wide shot\n" + shot.formatted(2) + "3. Wide shot\n" + shot.formatted(4);

    assertThat(TurnLines.of(text)).allMatch(turn -> turn.endsWith("-"));
  }

  @Test
  void questionsBehindDashesStandBetweenTheAnswersOfSeveral() {
    assertThat(
            TurnLines.of(
                """
                社長定例会見の要旨

                出席　社長　大河内　隆
                　　　常務　槇原　聡子

                　本日は、改正からの状況についてご説明します。ご利用は順調です。

                ――抗議があったと聞いています。

                社長　町長とは昨日お会いしました。ご理解をいただきました。

                ――運賃値上げの可能性は。

                社長　今年度は考えていません。

                ――無人化の計画を教えてください。

                常務　三か年で四十一駅を予定しています。
                """))
        .containsExactly(
            "official -",
            "press -",
            "official 社長",
            "press -",
            "official 社長",
            "press -",
            "official 常務");
  }
}
