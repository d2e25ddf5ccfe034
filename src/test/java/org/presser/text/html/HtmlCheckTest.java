package org.presser.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>Words",
        "\n <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<p>Words",
        "<html lang=en>Words",
        "<!-- saved from url=(0014)about:internet --><html>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html>",
        "<HEAD><title>Words</title>",
        "<p>One</p>\n<p>Two</p>\n<p>Three</p>",
        "<div><b>Q</b> One<br>Two<br>Three</div>",
        "One<br>\nTwo</p>\n<p>Three</p>\n<p>Four</p>"
      })
  void pagesAndPiecesOfPagesAreHtml(String text) {
    assertThat(HtmlCheck.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Words",
        "<b>Q:</b> Will it open?\n<b>A:</b> Yes.\n<b>Q:</b> When?\n<b>A:</b> In June.",
        "Q: Is 3 < 4?\nA: It is, <laughs> and 5 > 4.",
        "<Tide Daily> Will it open?\n<Ada Quill> Yes.\n<Tide Daily> When?",
        "<질문> 언제입니까?\n<답변> 유월입니다.",
        "Words\n\n<p>\n\nMore words\n\nAnd more\n\nAnd more",
        "He wrote <html> on the board.",
        "<!DOCTYPE book>",
        "<",
        "<!--"
      })
  void plainTextWithTagsIsNot(String text) {
    assertThat(HtmlCheck.isHtml(text)).isFalse();
  }

  @Test
  void looksAtEachCharacterOnce() {
    String hostile = "a\n".repeat(1_000_000) + "<".repeat(1_000_000) + "<!--".repeat(100_000);

    Assertions.assertTimeout(Duration.ofSeconds(3), () -> HtmlCheck.isHtml(hostile));
  }
}
