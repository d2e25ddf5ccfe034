package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two words the same. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q|q",
        "MR. QUILL|mr quill",
        "Señora|senora",
        "ΥΠΟΥΡΓΌΣ|υπουργοσ",
        "Министр Ёлкин|министр елкин",
        "  Ada \u00a0 Quill  |ada quill",
        "l’État|l'etat",
        "İstanbul|istanbul",
        "ｱ記者|ｱ記者",
        "a\u200bb|ab",
        "أسئلة الصحفيين|اسيله الصحفيين",
        "مُؤْتَمَرٌ صَحَفِيّ|موتمر صحفي",
        "المتحـــدث|المتحدث",
        "على|علي",
        "خبرگزاری\u200cها|خبرگزاريها",
        "کنفرانس|كنفرانس",
        "ہفتہ|هفته",
        "क्ष\u200dत्र|क्षत्र"
      })
  void caseAccentsBlanksPeriodsAndSpellingDoNotMatter(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).as("folded twice").isEqualTo(folded);
  }
}
