package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Header;

/** Titles that announce a briefing in another case than the lexicon's first, without any label. */
class AnnouncementsTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Стенограмма встречи министра причалов с журналистами"
            + " | Это было важно для нас, и мы об этом говорили, но не все это поняли.",
        "uk | Зі стенограми пресконференції міністра причалів"
            + " | Це було важливо для нас, і ми про це говорили, але не всі це зрозуміли.",
        "bg | Стенограма от брифинга на министъра на пристаните"
            + " | Това беше важно за нас и ние говорихме за това, но не всички са го разбрали.",
        "sr | Са конференције за новинаре министра пристаништа"
            + " | То је било важно за нас и о томе смо говорили, али нису сви то разумели.",
        "hr | Na konferenciji za medije ministra pristaništa"
            + " | To je bilo važno za nas i o tome smo govorili, ali nisu svi to razumjeli.",
        "pl | Zapis rozmowy po konferencji prasowej ministra nabrzeży"
            + " | To było dla nas ważne i o tym mówiliśmy, ale nie wszyscy to zrozumieli.",
        "cs | Na tiskové konferenci ministra přístavišť"
            + " | To bylo pro nás důležité a mluvili jsme o tom, ale ne všichni to pochopili.",
        "sk | Na tlačovej konferencii ministra prístavísk"
            + " | To bolo pre nás dôležité a hovorili sme o tom, ale nie všetci to pochopili.",
        "fi | Satamaministeri tiedotustilaisuudessa"
            + " | Se oli meille tärkeää ja me olemme puhuneet siitä, mutta kaikki eivät ole sitä vielä"
            + " ymmärtäneet.",
        "hu | A kikötői miniszter sajtótájékoztatóján"
            + " | Ez nekünk fontos volt, és erről már beszéltünk, de nem mindenki értette meg azt.",
        "el | Σημεία από την ενημέρωση των πολιτικών συντακτών"
            + " | Αυτό ήταν σημαντικό για εμάς και το είπαμε, αλλά δεν το κατάλαβαν όλοι με την πρώτη.",
        "ro | Stenograma conferinței de presă a ministrului cheiurilor"
            + " | Acest lucru a fost important pentru noi și am vorbit despre el, dar nu toți au"
            + " înțeles.",
        "de | Mitschrift: die Ministerin für Kaianlagen"
            + " | Das war für uns wichtig und wir haben darüber auch gesprochen, aber nicht alle haben"
            + " es verstanden.",
        "ar | نص المقابله التي اجراها وزير الارصفة"
            + " | كان هذا مهما لنا وقد تحدثنا عن هذا الأمر مع كل من كان في المدينة لكن ليس الجميع فهم"
            + " ذلك.",
        "fa | مشروح نشست خبري وزير اسکله‌ها"
            + " | این برای ما مهم بود و ما درباره آن با همه گفته ایم اما این را همه نفهمیدند.",
        "es | Versiones taquigráficas: la ministra de Muelles"
            + " | Esto fue importante para nosotros y lo hemos dicho, pero no todos lo han entendido.",
      })
  void titlesTellInAnyCase(String language, String title, String speech) {
    Header header = TranscriptParser.create().parse(title + "\n\n" + speech + "\n").header();

    assertThat(header.language()).isEqualTo(language);
    assertThat(header.briefing()).isTrue();
    assertThat(header.title()).isEqualTo(title);
  }
}
