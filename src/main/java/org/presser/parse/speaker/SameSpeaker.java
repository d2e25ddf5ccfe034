package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Role;
import org.presser.parse.turn.Draft;

/** Treats the several labels of one speaker as one: they share a role, and a turn that goes on. */
public final class SameSpeaker {

  /** A label whose last word is shorter may be another's, as {@code SPEAKER A} is. */
  private static final int WORD = 3;

  private SameSpeaker() {}

  /**
   * Returns the roles with that of a speaker's most frequent label whose role is known for all of
   * the speaker's, and that of the label it resembles for what seems a slip.
   */
  public static Map<String, Role> roles(
      Map<String, Role> roles, SpeakerTable table, List<Draft> drafts) {
    Map<String, Integer> turns = new HashMap<>();
    drafts.forEach(d -> count(turns, String.valueOf(d.label())));
    Map<String, String> leading = new HashMap<>();
    table
        .ids()
        .forEach((label, id) -> leading.merge(id, label, (a, b) -> leading(a, b, roles, turns)));
    Map<String, Role> same = new HashMap<>(roles);
    table.ids().forEach((label, id) -> same.put(label, roles.get(leading.get(id))));
    Map<String, Integer> labels = new HashMap<>();
    table.ids().values().forEach(id -> count(labels, id));
    for (Resemblance r : table.resemblances()) {
      if (slip(r, turns) && labels.getOrDefault(table.ids().get(r.label()), 0) < 2) {
        same.put(r.label(), same.get(r.other()));
      }
    }
    return same;
  }

  /** Of two labels of a speaker the one whose role is known, or else the more frequent one. */
  private static String leading(
      String a, String b, Map<String, Role> roles, Map<String, Integer> turns) {
    boolean open = roles.get(a) == Role.UNKNOWN;
    if (open != (roles.get(b) == Role.UNKNOWN)) {
      return open ? b : a;
    }
    return turns.get(b) > turns.get(a) ? b : a;
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  /** Tells whether a label stands once and resembles one that stands more often. */
  private static boolean slip(Resemblance r, Map<String, Integer> turns) {
    String word = r.label().substring(r.label().lastIndexOf(' ') + 1);
    return turns.getOrDefault(r.label(), 0) == 1
        && turns.getOrDefault(r.other(), 0) > 1
        && word.length() >= WORD
        && word.chars().noneMatch(Character::isDigit);
  }

  /**
   * Returns the turns, an official's joined with the one right before under a fuller label: {@code
   * PRESS SECRETARY ANN LEE}, then {@code MS. LEE}.
   */
  public static List<Draft> join(List<Draft> drafts, Map<String, Role> roles, SpeakerTable table) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      Draft last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && goesOn(last, d, roles, table)) {
        last.resume(d);
      } else {
        out.add(d);
      }
    }
    return out;
  }

  private static boolean goesOn(
      Draft last, Draft next, Map<String, Role> roles, SpeakerTable table) {
    return last.label() != null
        && next.label() != null
        && last.label().length() > next.label().length()
        && roles.get(next.label()) == Role.OFFICIAL
        && table.ids().get(last.label()).equals(table.ids().get(next.label()));
  }
}
