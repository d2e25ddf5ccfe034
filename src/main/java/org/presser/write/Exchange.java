package org.presser.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.model.Briefing;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import org.presser.model.TurnKind;

/**
 * One exchange of a briefing: its questions and its answers, each joined to one text.
 *
 * @param number the number of the exchange, from 1
 * @param line the line where the first question starts, from 1
 * @param asker the names of those who ask, or null
 * @param question the questions, or null
 * @param answerer the names of those who answer, or null
 * @param answer the answers, or null where nobody answers
 */
record Exchange(
    int number, int line, String asker, String question, String answerer, String answer) {

  private static final String BETWEEN_NAMES = "; ";
  private static final String BETWEEN_TEXTS = "\n\n";

  /** Returns a briefing's exchanges in text order. */
  static List<Exchange> of(Briefing briefing) {
    Map<Integer, List<Turn>> turns = new LinkedHashMap<>();
    for (Turn turn : briefing.turns()) {
      if (turn.exchange() > 0) {
        turns.computeIfAbsent(turn.exchange(), number -> new ArrayList<>()).add(turn);
      }
    }
    Map<String, Speaker> speakers = SpeakerNames.byId(briefing);
    List<Exchange> exchanges = new ArrayList<>();
    turns.forEach((number, members) -> exchanges.add(of(number, members, speakers)));
    return exchanges;
  }

  private static Exchange of(int number, List<Turn> turns, Map<String, Speaker> speakers) {
    List<Turn> questions = ofKind(turns, TurnKind.QUESTION);
    List<Turn> answers = ofKind(turns, TurnKind.ANSWER);
    Turn first = questions.isEmpty() ? turns.get(0) : questions.get(0);
    return new Exchange(
        number,
        first.span().start().line(),
        names(questions, speakers),
        text(questions),
        names(answers, speakers),
        text(answers));
  }

  private static List<Turn> ofKind(List<Turn> turns, TurnKind kind) {
    return turns.stream().filter(turn -> turn.kind() == kind).toList();
  }

  private static String names(List<Turn> turns, Map<String, Speaker> speakers) {
    Set<String> names = new LinkedHashSet<>();
    for (Turn turn : turns) {
      String name = SpeakerNames.of(turn, speakers);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }

  private static String text(List<Turn> turns) {
    return turns.isEmpty()
        ? null
        : String.join(BETWEEN_TEXTS, turns.stream().map(Turn::text).toList());
  }
}
