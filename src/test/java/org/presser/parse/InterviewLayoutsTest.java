package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;

/** Interviews and briefings whose turns are told by other things than two known labels. */
class InterviewLayoutsTest {

  @Test
  void whoAnswersAloneUnderALabelIsAskedBetween() {
    assertThat(
            turns(
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
            turns(
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
            turns(
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
            turns(
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
            turns(
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
            turns(
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
  void labelsAreReadThoughTheirPrintDiffers() {
    assertThat(
            turns(
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
            turns(
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
            turns(
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
            turns(
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
            turns(
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
  void aHeadlineThatQuotesIsNoTurn() {
    assertThat(
            turns(
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

  private static List<String> turns(String text) {
    Briefing b = TranscriptParser.create().parse(text);
    return b.turns().stream()
        .map(
            t ->
                t.role().name().toLowerCase(Locale.ROOT)
                    + " "
                    + (t.label() == null ? "-" : t.label()))
        .toList();
  }
}
