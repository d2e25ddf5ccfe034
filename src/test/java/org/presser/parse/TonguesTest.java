package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Briefing;
import org.presser.model.Role;

/** Small briefings in languages of which no real transcript was at hand. */
class TonguesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sl | Novinarska konferenca ministrice za pomole, 6. maja 2031 | Novinar | Ministrica"
            + " | Ali boste še letos odprli nov pomol? | Seveda, to bomo naredili, ker je zelo"
            + " potrebno.",
        "mk | Прес-конференција на министерот за кејови, 6 мај 2031 | Новинар | Министерот"
            + " | Дали ќе го отворите новиот кеј оваа година? | Секако, тоа ќе го направиме и ова"
            + " треба да го знаат сите.",
        "sq | Konferencë për shtyp e ministrit të moleve, 6 maj 2031 | Gazetari | Ministri"
            + " | A do ta hapni molin e ri këtë vit? | Po, do ta bëjmë, sepse kjo është shumë e"
            + " nevojshme për të gjithë.",
        "lt | Krantinių ministro 2031 m. gegužės 6 d. spaudos konferencija | Žurnalistas | Ministras"
            + " | Ar šiemet bus atidaryta nauja krantinė? | Taip, mes tai padarysime, nes tai yra"
            + " labai svarbu.",
        "lv | Piestātņu ministra preses konference, 2031. gada 6. maijā | Žurnālists | Ministrs"
            + " | Vai šogad tiks atvērta jaunā piestātne? | Jā, mēs to darīsim, jo tas ir ļoti"
            + " svarīgi.",
        "et | Kaide ministri pressikonverents, 6. mai 2031 | Ajakirjanik | Minister"
            + " | Kas uus kai avatakse veel sel aastal? | Jah, me teeme seda, sest see on väga"
            + " oluline meile.",
        "is | Blaðamannafundur bryggjuráðherra, 6. maí 2031 | Blaðamaður | Ráðherra"
            + " | Verður nýja bryggjan opnuð á þessu ári? | Já, við gerum það, því það er mjög"
            + " mikilvægt fyrir okkur.",
        "gl | Rolda de prensa da conselleira de Peiraos, 6 de maio de 2031 | Xornalista"
            + " | Conselleira | Vai abrir o novo peirao este ano? | Si, imos facelo, porque é unha"
            + " cousa moi importante para nós.",
        "eu | Kaietako sailburuaren prentsaurrekoa, 2031ko maiatzaren 6a | Kazetaria | Sailburua"
            + " | Aurten zabalduko al da kai berria? | Bai, hori egingo dugu, oso garrantzitsua da"
            + " eta guztiak jakin behar du.",
        "af | Mediakonferensie van die Minister van Kaaie, 6 Mei 2031 | Joernalis | Minister"
            + " | Sal die nuwe kaai vanjaar oopgaan? | Ja, ons gaan dit doen, want dit is baie"
            + " belangrik vir almal.",
        "az | Körpülər nazirinin mətbuat konfransı, 6 may 2031 | Jurnalist | Nazir"
            + " | Yeni körpü bu il açılacaqmı? | Bəli, biz bunu edəcəyik, çünki bu çox vacibdir və"
            + " lazım olan bir işdir.",
        "kk | Айлақ министрінің баспасөз конференциясы, 6 мамыр 2031 | Журналист | Министр"
            + " | Жаңа айлақ биыл ашыла ма? | Иә, біз оны жасаймыз, бұл өте маңызды және керек.",
        "mn | Хөлөг онгоцны сайдын хэвлэлийн бага хурал | Сэтгүүлч | Сайд"
            + " | Шинэ боомт энэ онд нээгдэх үү? | Тийм, бид үүнийг хийх болно, энэ бол маш чухал"
            + " юм.",
        "ka | ნავმისადგომების მინისტრის პრესკონფერენცია, 6 მაისი 2031 | ჟურნალისტი | მინისტრი"
            + " | გაიხსნება თუ არა წელს ახალი ნავმისადგომი? | დიახ, ჩვენ ამას გავაკეთებთ.",
        "hy | Նավամատույցների նախարարի մամուլի ասուլիսը, 6 մայիսի 2031 | Լրագրող | Նախարար"
            + " | Այս տարի կբացվի՞ նոր նավամատույցը? | Այո, մենք դա կանենք։",
        "sw | Mkutano wa Waziri wa Magati na waandishi wa habari, 6 Mei 2031 | Mwandishi | Waziri"
            + " | Je, gati jipya litafunguliwa mwaka huu? | Ndiyo, serikali itafanya hivyo kwa"
            + " sababu hii ni muhimu sana kwa wananchi wote.",
        "ne | घाट मन्त्रीको पत्रकार सम्मेलन | पत्रकार | मन्त्री | के यो वर्ष नयाँ घाट खुल्छ? | हो, हामी यो काम गर्छौं, यो धेरै"
            + " महत्त्वपूर्ण छ।",
        "ta | துறைமுக அமைச்சரின் செய்தியாளர் சந்திப்பு | செய்தியாளர் | அமைச்சர் | புதிய துறைமுகம் இந்த ஆண்டு"
            + " திறக்கப்படுமா? | ஆம், நாங்கள் அதைச் செய்வோம்.",
        "km | សន្និសីទសារព័ត៌មានរបស់រដ្ឋមន្ត្រី | អ្នកសារព័ត៌មាន | រដ្ឋមន្ត្រី | តើកំពង់ផែថ្មីនឹងបើកឆ្នាំនេះទេ? | បាទ"
            + " យើងនឹងធ្វើ។",
        "my | ဝန်ကြီး၏ သတင်းစာရှင်းလင်းပွဲ | သတင်းထောက် | ဝန်ကြီး | ဆိပ်ကမ်းသစ်ကို ဒီနှစ် ဖွင့်မလား? | ဟုတ်ကဲ့ ဖွင့်ပါမယ်။",
        "lo | ກອງປະຊຸມຖະແຫຼງຂ່າວຂອງລັດຖະມົນຕີ | ນັກຂ່າວ | ລັດຖະມົນຕີ | ທ່າເຮືອໃໝ່ຈະເປີດປີນີ້ບໍ່? | ແມ່ນແລ້ວ ພວກເຮົາຈະເຮັດ.",
      })
  void labelsTellWhoAsks(
      String language, String title, String asks, String answers, String ask, String answer) {
    String pair = asks + ": " + ask + "\n\n" + answers + ": " + answer + "\n\n";
    Briefing briefing = TranscriptParser.create().parse(title + "\n\n" + pair.repeat(2));

    assertThat(briefing.header().language()).isEqualTo(language);
    assertThat(briefing.header().title()).isEqualTo(title);
    assertThat(briefing.header().briefing()).isTrue();
    assertThat(briefing.turns())
        .extracting(turn -> turn.role())
        .isEqualTo(List.of(Role.PRESS, Role.OFFICIAL, Role.PRESS, Role.OFFICIAL));
    assertThat(briefing.header().date()).isEqualTo(title.contains("2031") ? "2031-05-06" : null);
  }
}
