package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;

/** Languages that are neighbours are told apart by their commonest words. */
class LanguageDetectorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sl | Danes smo se pogovarjali o novem pristanišču in o tem, kaj lahko še naredimo za ladje.",
        "hr | Danas smo razgovarali o novoj luci i o tome što još možemo učiniti za brodove.",
        "sr | Danas smo razgovarali o novoj luci i o tome šta još možemo da uradimo za brodove.",
        "sk | Dnes sme hovorili o novom prístave a o tom, čo ešte môžeme urobiť pre lode.",
        "cs | Dnes jsme mluvili o novém přístavu a o tom, co ještě můžeme udělat pro lodě.",
        "mk | Денес разговаравме за новото пристаниште и за тоа што уште може да се направи за"
            + " бродовите, а тоа ќе го кажеме и утре.",
        "bg | Днес говорихме за новото пристанище и за това какво още може да се направи за"
            + " корабите, а това ще го кажем и утре.",
        "ru | Сегодня мы говорили о новой гавани и о том, что ещё можно сделать для кораблей, и это"
            + " мы скажем и завтра.",
        "kk | Бүгін біз жаңа айлақ туралы және кемелер үшін тағы не істеуге болады деп айттық, бұл"
            + " өте маңызды.",
        "mn | Өнөөдөр бид шинэ боомтын талаар болон хөлөг онгоцны тулд өөр юу хийж болох тухай"
            + " ярьсан юм.",
        "uk | Сьогодні ми говорили про нову гавань і про те, що ще можна зробити для кораблів.",
        "sq | Sot kemi folur për portin e ri dhe për atë që mund të bëjmë për anijet, sepse kjo"
            + " është e rëndësishme.",
        "it | Oggi abbiamo parlato del nuovo porto e di quello che possiamo ancora fare per le navi.",
        "ro | Astăzi am vorbit despre noul port și despre ce mai putem face pentru nave.",
        "gl | Hoxe falamos do novo porto e do que aínda podemos facer polos barcos, porque é unha"
            + " cuestión moi importante para nós.",
        "pt | Hoje falámos do novo porto e do que ainda podemos fazer pelos navios, porque é uma"
            + " questão muito importante para nós.",
        "es | Hoy hemos hablado del nuevo puerto y de lo que todavía podemos hacer por los barcos,"
            + " porque es una cuestión muy importante.",
        "ca | Avui hem parlat del nou port i del que encara podem fer pels vaixells, perquè és una"
            + " qüestió molt important.",
        "af | Vandag het ons gepraat oor die nuwe hawe en oor wat ons nog vir die skepe kan doen,"
            + " want dit is baie belangrik.",
        "nl | Vandaag hebben we gesproken over de nieuwe haven en over wat we nog voor de schepen"
            + " kunnen doen, want dat is heel belangrijk.",
        "az | Bu gün biz yeni liman haqqında və gəmilər üçün daha nə edə biləcəyimiz barədə"
            + " danışdıq, bu çox vacibdir.",
        "tr | Bugün yeni liman hakkında ve gemiler için daha ne yapabileceğimizi konuştuk, bu çok"
            + " önemli bir konu.",
        "lt | Šiandien mes kalbėjome apie naują uostą ir apie tai, ką dar galime padaryti dėl"
            + " laivų, nes tai yra labai svarbu.",
        "lv | Šodien mēs runājām par jauno ostu un par to, ko vēl varam darīt kuģu labā, jo tas ir"
            + " ļoti svarīgi.",
        "et | Täna me rääkisime uuest sadamast ja sellest, mida veel saab laevade heaks teha, sest"
            + " see on väga oluline.",
        "fi | Tänään puhuimme uudesta satamasta ja siitä, mitä vielä voimme tehdä laivojen hyväksi,"
            + " koska se on hyvin tärkeää.",
        "is | Í dag höfum við talað um nýju höfnina og það sem við getum gert fyrir skipin, því það"
            + " er mjög mikilvægt.",
        "da | I dag har vi talt om den nye havn og om, hvad vi kan gøre for skibene, for det er"
            + " meget vigtigt.",
        "no | I dag har vi snakket om den nye havna og om hva vi kan gjøre for skipene, for det er"
            + " veldig viktig.",
        "sv | I dag har vi talat om den nya hamnen och om vad vi kan göra för fartygen, för det är"
            + " mycket viktigt.",
        "eu | Gaur portu berriari buruz hitz egin dugu eta ontzien alde zer egin behar den ere esan"
            + " dugu, hori oso garrantzitsua da.",
        "sw | Leo tumezungumza kuhusu bandari mpya na pia kuhusu kile ambacho serikali inaweza"
            + " kufanya kwa ajili ya meli, kwa sababu hii ni muhimu sana.",
        "id | Hari ini kami berbicara tentang pelabuhan baru dan tentang apa yang masih dapat kami"
            + " lakukan untuk kapal.",
        "ne | आज हामीले नयाँ बन्दरगाहको बारेमा कुरा गर्‍यौँ र यो पनि भन्यौँ कि जहाजका लागि के गर्न सकिन्छ, यो धेरै"
            + " महत्त्वपूर्ण छ।",
        "hi | आज हमने नए बंदरगाह के बारे में बात की और यह भी कहा कि जहाजों के लिए और क्या किया जा सकता है।",
        "ta | இன்று நாங்கள் புதிய துறைமுகம் குறித்து பேசினோம்.",
        "ka | დღეს ჩვენ ახალ ნავსადგურზე ვისაუბრეთ.",
        "hy | Այսօր մենք խոսեցինք նոր նավահանգստի մասին։",
        "km | ថ្ងៃនេះយើងបាននិយាយអំពីកំពង់ផែថ្មី។",
        "my | ယနေ့ ကျွန်တော်တို့ ဆိပ်ကမ်းသစ်အကြောင်း ပြောခဲ့ပါတယ်။",
        "lo | ມື້ນີ້ພວກເຮົາໄດ້ເວົ້າກ່ຽວກັບທ່າເຮືອໃໝ່.",
        "th | วันนี้เราได้พูดคุยเกี่ยวกับท่าเรือใหม่",
      })
  void oneSentenceTells(String language, String text) {
    assertThat(LanguageDetector.detect(text, Lexicons.shipped())).isEqualTo(language);
  }
}
