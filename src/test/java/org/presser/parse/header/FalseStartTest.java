package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.parse.page.Page;
import org.presser.parse.turn.BodyCues;

/** Which line is taken for the first turn, where others look like one above it. */
class FalseStartTest {

  private static final String CUE = "> ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a title with a colon or dash above the date
        "> Governor Quill - Storm Briefing¶6 May 2031¶¶> QUILL: Good morning. | 3",
        // fields that look like labels
        "> Principal: Ada Quill¶Subject: The lock¶¶> Host: Good morning. | 3",
        // lists of persons below a label alone
        "> Participants:¶Mr. Ada Quill, Governor¶¶> Host: Good morning. | 3",
        // speech with a year in it is no header
        "> Ada Quill: Good morning.¶In 2031 we shall open the lock, and we shall do so in June."
            + "¶> Reuters: Why? | 0",
        "> Spokesperson: Good morning.¶> Q: Why?¶> Spokesperson: Because. | 0",
      })
  void findsTheFirstTurn(String printed, int line) {
    String[] lines = printed.split("¶", -1);
    boolean[] opens = new boolean[lines.length];
    boolean[] alone = new boolean[lines.length];
    int first = lines.length;
    for (int i = 0; i < lines.length; i++) {
      opens[i] = lines[i].startsWith(CUE);
      lines[i] = opens[i] ? lines[i].substring(CUE.length()) : lines[i];
      alone[i] = opens[i] && lines[i].endsWith(":");
      first = opens[i] ? Math.min(first, i) : first;
    }
    Page page = Page.of(String.join("\n", lines));
    BodyCues cues = new BodyCues(opens, alone, first);
    assertThat(FalseStart.skip(page, Lexicons.shipped().words("en"), cues)).isEqualTo(line);
  }
}
