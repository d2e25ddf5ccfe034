package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.parse.page.Page;

/** People talking, or a list, a log, a sheet. */
class DialogueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Briefing\n\nQ: Why is it shut?\n\nA: It is not safe.\n\nQ: When?\n\nA: In June.\n",
        "ADA QUILL: Good day. It is shut.\n\nQ: Why is it shut?\n\nADA QUILL: It is not safe.\n",
        "Reporter: Who pays?\n\nMinister Quill: The Board pays.\n\nReporter: How much?\n\n"
            + "Minister Quill: I do not know.\n"
      })
  void questionsAndAnswersAreADialogue(String text) {
    assertThat(Dialogue.enough(weigh(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lock will open in June. It is not safe yet.\n",
        "Length: 12 m\nWidth: 4 m\nDepth: 3 m\nLength: 14 m\nWidth: 5 m\n",
        "Flour: 200 g\nSugar: 100 g\nButter: 50 g\n\nMix all.\n",
        ""
      })
  void listsAndProseAreNone(String text) {
    assertThat(Dialogue.enough(weigh(text))).isFalse();
  }

  @Test
  void anInterviewIsEnteredWithAnAnswer() {
    String talk = "A - In June. It is safe.\nQ - Who pays?\nA - The Board does.\n";
    assertThat(Dialogue.enough(weigh("In full\nGood evening. Will it open?\n" + talk))).isTrue();
    assertThat(Dialogue.enough(weigh("In full\nQ - Will it open?\n" + talk))).isFalse();
  }

  @Test
  void aLabelThatNoLexiconKnowsIsAnotherSide() {
    String talk = "Q: Who pays?\n\nZorbaxi: The Board.\n\nQ: When?\n\nZorbaxi: In June.\n\n";
    assertThat(weigh(talk + talk))
        .extracting(Evidence::reason)
        .contains("several speakers recur")
        .doesNotContain("only one side is labelled");
  }

  private static List<Evidence> weigh(String text) {
    return Dialogue.weigh(Page.of(text), Schemes.words(), Schemes.of(text));
  }
}
