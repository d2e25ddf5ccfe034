package org.presser.parse.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Role;
import org.presser.model.TurnKind;

/** Exchanges and kinds by the roles of the turns, one letter each. */
class ExchangesTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // roles: press, official, moderator, interpreter, other, unknown
        "'' | '' | ''",
        "p | 1 | q",
        "o | 0 | s",
        "opo | 011 | sqa",
        "popo | 1122 | qaqa",
        "oopopo | 001122 | ssqaqa",
        "ppo | 111 | qqa",
        "pppoopo | 1111122 | qqqaaqa",
        "mpompo | 011122 | sqasqa",
        "ompo | 0011 | ssqa",
        "pipo | 1111 | qsqa",
        "poip | 1112 | qasq",
        "pmpo | 1111 | qsqa",
        "pup | 111 | qsq",
        "xop | 001 | ssq",
      })
  void numbersAndKinds(String letters, String numbers, String kinds) {
    List<Role> roles = letters.chars().mapToObj(ExchangesTest::role).toList();
    String got =
        Exchanges.number(roles).stream().map(String::valueOf).collect(Collectors.joining());
    assertThat(got).as("exchange").isEqualTo(numbers);
    assertThat(
            Exchanges.kinds(roles).stream()
                .map(ExchangesTest::letter)
                .collect(Collectors.joining()))
        .as("kind")
        .isEqualTo(kinds);
  }

  private static Role role(int letter) {
    return switch (letter) {
      case 'p' -> Role.PRESS;
      case 'o' -> Role.OFFICIAL;
      case 'm' -> Role.MODERATOR;
      case 'i' -> Role.INTERPRETER;
      case 'x' -> Role.OTHER;
      default -> Role.UNKNOWN;
    };
  }

  private static String letter(TurnKind kind) {
    return switch (kind) {
      case QUESTION -> "q";
      case ANSWER -> "a";
      case STATEMENT -> "s";
    };
  }
}
