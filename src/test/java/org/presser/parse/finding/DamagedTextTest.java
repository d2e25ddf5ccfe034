package org.presser.parse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Finding;
import org.presser.parse.page.Page;

/** Which characters show that a text was decoded with a wrong charset before it came here. */
class DamagedTextTest {

  private static String message(String text) {
    List<Finding> found = DamagedText.of(Page.of(text));
    return found.isEmpty() ? "" : found.get(0).line() + ":" + found.get(0).column();
  }

  @Test
  void bothKindsOfDamageAreCounted() {
    Page page = Page.of("It is.\nA caf\ufffd, a cafÃ©, a cafÃ©, a \ufffd.\n");

    assertThat(DamagedText.of(page))
        .extracting(Finding::message)
        .containsExactly(
            "The text holds 2 replacement characters and 2 wrongly decoded, here first; it was"
                + " parsed as it is.");
    assertThat(message("It is.\nA caf\ufffd, a cafÃ©.")).isEqualTo("2:6");
  }

  @Test
  void oneOfAKindIsSingular() {
    assertThat(DamagedText.of(Page.of("cafÃ©")).get(0).message())
        .startsWith("The text holds 1 character decoded with a wrong charset, here first");
    assertThat(DamagedText.of(Page.of("caf\ufffd")).get(0).message())
        .startsWith("The text holds 1 replacement character, here first");
  }

  @ParameterizedTest
  @CsvSource({
    // Lead bytes of two, three and four, each with the least and the greatest that follow.
    "a Â£5,1:3",
    "Ã©,1:1",
    "â‚¬5,1:1",
    "ð\u009f\u0098\u0080,1:1",
    "à¤¹,1:1",
    "ï¿½,1:1",
    // The last of a text.
    "so Ã¼,1:4",
    // Letters of two bytes: a pair tells nothing, two of them do.
    "Ð¿Ñ€,1:1",
    "ß¿ß¿,1:1",
    // Bytes that stand for nothing.
    "it\u0092s,1:3",
    "\u0080,1:1",
    "\u009f,1:1",
    "锟斤拷,1:1",
    "so鈥攁nd,1:3",
  })
  void damageHasAPlace(String text, String place) {
    assertThat(message(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A letter with nothing behind it, or with a sound letter.
        "Ã",
        "SÃO",
        "Â",
        "â‚",
        "ðx",
        // One pair of a two-byte letter may be a letter and a mark.
        "Ð¿",
        "Ð¿Ñ",
        "Ð¿a€",
        // The end of a line in EBCDIC, and the first letters that are none of these.
        "a\u0085b",
        "\u00a0",
        "Á¡",
        "õ¿¿¿",
        // A Chinese character among its like.
        "中鈥中国",
        "锟",
      })
  void soundCharactersAreNoDamage(String text) {
    assertThat(message(text)).isEmpty();
  }
}
