package org.presser.parse.exchange;

import java.util.ArrayList;
import java.util.List;
import org.presser.model.Role;
import org.presser.model.TurnKind;

/** Numbers exchanges: a run of one or more questions with the answers that follow. */
public final class Exchanges {

  private Exchanges() {}

  /**
   * Returns the exchange of every turn: 0 before the first question, and a new number with each
   * question that an answer stands before. All others belong to the exchange that they stand in.
   *
   * @param roles the roles of the turns, in text order
   */
  public static List<Integer> number(List<Role> roles) {
    List<Integer> numbers = new ArrayList<>(roles.size());
    int number = 0;
    boolean answered = true;
    for (Role role : roles) {
      if (role == Role.PRESS && answered) {
        number++;
        answered = false;
      }
      answered |= role == Role.OFFICIAL && number > 0;
      numbers.add(number);
    }
    return numbers;
  }

  /**
   * Returns the kind of every turn: a turn of the press is a question, an official's an answer once
   * a question stands before it, and all else a statement.
   *
   * @param roles the roles of the turns, in text order
   */
  public static List<TurnKind> kinds(List<Role> roles) {
    List<TurnKind> kinds = new ArrayList<>(roles.size());
    boolean asked = false;
    for (Role role : roles) {
      asked |= role == Role.PRESS;
      kinds.add(kind(role, asked));
    }
    return kinds;
  }

  private static TurnKind kind(Role role, boolean asked) {
    if (role == Role.PRESS) {
      return TurnKind.QUESTION;
    }
    return role == Role.OFFICIAL && asked ? TurnKind.ANSWER : TurnKind.STATEMENT;
  }
}
