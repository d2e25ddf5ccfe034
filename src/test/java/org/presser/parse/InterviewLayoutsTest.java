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

  @Test
  void whoIsHeardBrieflyBeforeTheAnswersAsksWhereSeveralDo() {
    assertThat(
            TurnLines.of(
                """
                Press Briefing, Port Aldous, May 6, 2031

                MINISTER QUILL: Good afternoon. The lock stays shut until June.

                JANE HARKER: Why until June?

                MINISTER QUILL: The inspectors come in May.

                TOM BRANDT: And who pays?

                MINISTER QUILL: The Board does.

                RUTH VALE: When does it say so?

                MINISTER QUILL: Today.

                IVO MARSH: But it did not say so this morning, it told us.

                MINISTER QUILL: It does now.
                """))
        .contains("press JANE HARKER", "press TOM BRANDT", "press RUTH VALE", "press IVO MARSH");
  }

  @Test
  void whoeverSpeaksFromTheAudienceAsks() {
    assertThat(
            TurnLines.of(
                """
                Town hall press conference, Port Aldous

                MINISTER QUILL: The lock stays shut.

                AUDIENCE MEMBER: That is what you said last year.

                MINISTER QUILL: It was true last year. It is true now.

                AUDIENCE MEMBER: Then open it.
                """))
        .containsExactly(
            "official MINISTER QUILL",
            "press AUDIENCE MEMBER",
            "official MINISTER QUILL",
            "press AUDIENCE MEMBER");
  }

  @Test
  void membersOfACommitteeWithOfficesAskItsWitness() {
    assertThat(
            TurnLines.of(
                """
                COMMITTEE ON HARBOURS

                Chairman: I welcome Mr. Keane to the meeting. He has ten minutes.

                Mr. Dermot Keane: I thank the Chairman. The board has a deficit of 4 million. There are                 three reasons, and dredging is the first of them.

                Senator Orla Tuohy: Why was the contract not tendered?

                Mr. Dermot Keane: It was an emergency. It is in the statement that members have.

                Senator Orla Tuohy: It lasted fourteen months. Has he read the letter?

                Mr. Dermot Keane: I have. We answered it in March, at some length.
                """))
        .containsExactly(
            "official Chairman",
            "official Mr. Dermot Keane",
            "press Senator Orla Tuohy",
            "official Mr. Dermot Keane",
            "press Senator Orla Tuohy",
            "official Mr. Dermot Keane");
  }

  @Test
  void whoIsAskedIsIntroducedInTheHeader() {
    assertThat(
            TurnLines.of(
                """
                ENTREVISTA | MINISTRA DE MUELLES

                “El muelle no vota, por eso hay que escucharlo”

                Carmela Ibarra recibe a este diario al cumplirse un año de la riada

                Carmela Ibarra (Puerto Alto, 1991) llegó al ministerio tres días antes de la riada. Pide                 que se apague el aire.

                Pregunta. ¿Qué recuerda de aquella noche?

                Respuesta. El ruido. Nadie te prepara para el ruido.

                P. ¿Qué falló?

                R. Fallaron dos cosas: los sensores y nosotros. Ya están cambiados.
                """))
        .containsExactly("press Pregunta", "official Respuesta", "press P", "official R");
  }
}
