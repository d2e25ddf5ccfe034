package org.presser.parse.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.model.Role;

/** Which question follows up which; the last turn of each row is the one that is looked at. */
class FollowUpsTest {

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // turns before, as label=text; A answers | the question | what it follows up
        "en | Q=Why? A=So. | Q=— but when? | 1",
        "en | Q=Why? A=So. | Q=-- but when? | 1",
        "en | Q=Why? A=So. | Q=... but when? | 1",
        "en | Q=Why? A=So. | Q=When? | -",
        "en | Q=Why? A=So. | Q=Can I follow up on that? | 1",
        "en | Q=Why? A=So. | Q=And just to follow up on the lock: when? | 1",
        "en | Q=Why? A=So. | Q=We follow up on all letters, do you? | -",
        "en | Q=Why? A=So. | Follow-up=When? | 1",
        "en | Tide Daily=Why? A=So. | Tide Daily=When? | 1",
        "en | Tide Daily=Why? A=So. | Fen Gazette=When? | -",
        "en | Tide Daily=Why? A=So. Fen Gazette=How? A=So. | Tide Daily=When? | -",
        "en | Tide Daily=Why? A=So. Fen Gazette=How? A=So. | Tide Daily=A follow-up: when? | 1",
        "en | Q=Why? Q=How? A=So. | Q=A follow-up: when? | 2",
        "en | A=So. | Q=A follow-up: when? | -",
        "de | Frage=Warum? A=So. | Zusatzfrage=Wann? | 1",
        "de | Frage=Warum? A=So. | Zusatz=Danke. | 1",
        "zh | 法新社记者=为什么？ A=这样。 | 追问=何时？ | 1",
        "zh | 法新社记者=为什么？ A=这样。 | 法新社记者追问=何时？ | 1",
        "zh | 法新社记者=为什么？ A=这样。 | 法新社记者=何时？ | 1",
        "zh | 记者=为什么？ A=这样。 | 记者=何时？ | -",
        "zh | 记者=为什么？ A=这样。 | 记者=追问一下，何时？ | 1",
      })
  void findsWhatAQuestionFollowsUp(String language, String before, String question, Integer id) {
    List<Spoken> turns = new ArrayList<>();
    for (String turn : before.split("(?<=[.?。？]) ")) {
      turns.add(spoken(turn));
    }
    turns.add(spoken(question));
    List<Integer> found = FollowUps.find(turns, Lexicons.shipped().words(language));
    assertThat(found.get(turns.size() - 1)).isEqualTo(id);
  }

  private static Spoken spoken(String turn) {
    String label = turn.substring(0, turn.indexOf('='));
    String text = turn.substring(turn.indexOf('=') + 1);
    boolean named = label.contains(" ") || label.startsWith("法新社");
    Role role = label.equals("A") ? Role.OFFICIAL : Role.PRESS;
    return new Spoken(role, label, label, named, text);
  }

  @Test
  void dashBeforeEveryQuestionTellsNothing() {
    List<Spoken> turns = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      turns.add(spoken("Q=— Why?"));
      turns.add(spoken("A=So."));
    }
    assertThat(FollowUps.find(turns, Lexicons.shipped().words("en"))).containsOnlyNulls();
  }

  @Test
  void answersFollowUpNothing() {
    List<Spoken> turns = List.of(spoken("Q=Why?"), spoken("A=-- to follow up, so."));
    assertThat(FollowUps.find(turns, Lexicons.shipped().words("en"))).containsOnlyNulls();
  }

  @Test
  void sameAskerWithoutAnAnswerBetweenGoesOnAsking() {
    List<Spoken> turns = List.of(spoken("Tide Daily=Why?"), spoken("Tide Daily=When?"));
    assertThat(FollowUps.find(turns, Lexicons.shipped().words("en"))).containsOnlyNulls();
  }
}
