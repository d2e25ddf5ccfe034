package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.WordClass;

/** What a label shows by itself. */
class LabelFormTest {

  @ParameterizedTest
  @CsvSource({
    "en,Q,ASKING",
    "en,QUESTION,ASKING",
    "en,Question 12,ASKING",
    "en,A,ANSWERING",
    "en,MODERATOR,MODERATING",
    "en,Speaker 3,ANONYMOUS",
    "zh,记者,ASKING",
    "de,Zusatzfrage,ASKING",
    "ja,問,ASKING",
    "ru,Ответ,ANSWERING"
  })
  void knownLabelsTellWhatTheyDo(String language, String label, WordClass kind) {
    assertThat(form(language, label).labelClass()).contains(kind);
    assertThat(form(language, label).evident()).isTrue();
  }

  @Test
  void smallLetterAloneIsNoLabel() {
    assertThat(form("en", "q").labelClass()).isEmpty();
  }

  @Test
  void wordsInALabelShowWhoSpeaks() {
    assertThat(form("en", "Tide News").outlet()).isTrue();
    assertThat(form("en", "Minister Quill").office()).isTrue();
    assertThat(form("en", "MS. QUILL").honorific()).isTrue();
    assertThat(form("zh", "潮汐社记者").asks()).isTrue();
    assertThat(form("en", "Ada Quill").evident()).isFalse();
  }

  @Test
  void keysAndNotesAreKnownToBeNoSpeakers() {
    assertThat(form("en", "Note").known()).isTrue();
    assertThat(form("en", "Date").known()).isTrue();
    assertThat(form("en", "Ada Quill").known()).isFalse();
  }

  @Test
  void parenthesisIsApart() {
    LabelForm form = form("de", "Frage (zum Jemen)");

    assertThat(form.core()).isEqualTo("frage");
    assertThat(form.aside()).isEqualTo("zum Jemen");
    assertThat(form.anonymous()).as("the parenthesis tells one from another").isFalse();
    assertThat(form("de", "Frage").anonymous()).isTrue();
  }

  @Test
  void wordsAreCountedByKind() {
    LabelForm sentence = form("en", "We will of course say this");

    assertThat(sentence.nameLike()).isFalse();
    assertThat(sentence.small()).isPositive();
    assertThat(sentence.common()).isPositive();
    assertThat(form("en", "Ada Quill").nameLike()).isTrue();
    assertThat(form("en", "ADA QUILL").upper()).isTrue();
    assertThat(form("zh", "林某").cased()).isFalse();
    assertThat(form("zh", "林某").tokens()).as("characters").isEqualTo(2);
    assertThat(form("en", "Room 12").digits()).isEqualTo(2);
  }

  @Test
  void wordsKeepApostrophesHyphensAndPeriods() {
    assertThat(LabelForm.words("Mr. O'Quill-Venn, Tide/Quay"))
        .containsExactly("Mr.", "O'Quill-Venn", "Tide", "Quay");
  }

  private static LabelForm form(String language, String label) {
    return LabelForm.of(label, Lexicons.shipped().words(language));
  }
}
