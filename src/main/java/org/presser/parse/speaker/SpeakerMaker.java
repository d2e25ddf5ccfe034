package org.presser.parse.speaker;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.presser.model.Role;
import org.presser.model.Speaker;

/** Makes one speaker of all labels that mean one. */
final class SpeakerMaker {

  private SpeakerMaker() {}

  /**
   * Makes a speaker.
   *
   * @param group its labels, in order of first use, then the announced name if there is one
   * @param counts the turns and words of every label
   * @param ids what gives ids
   */
  static Speaker make(List<Named> group, Map<String, int[]> counts, SpeakerIds ids) {
    List<String> labels =
        group.stream().filter(n -> !n.announced()).map(n -> n.parts().label()).toList();
    int turns = 0;
    int words = 0;
    for (String label : labels) {
      turns += counts.get(label)[0];
      words += counts.get(label)[1];
    }
    String name = name(group);
    String office = first(group, LabelParts::office);
    String title = office != null ? office : first(group, LabelParts::honorific);
    String affiliation = first(group, LabelParts::affiliation);
    String apart = affiliation != null ? affiliation : title;
    String id = name == null ? ids.give(labels.get(0), null) : ids.give(name, apart);
    return new Speaker(id, name, role(group, counts), title, affiliation, labels, turns, words);
  }

  /** The fullest name, of equals the first. */
  private static String name(List<Named> group) {
    Named fullest = group.get(0);
    for (Named n : group) {
      int more = n.tokens().size() - fullest.tokens().size();
      boolean longer = more == 0 && n.key().length() > fullest.key().length();
      fullest = more > 0 || longer ? n : fullest;
    }
    return fullest.parts().name();
  }

  private static String first(List<Named> group, Function<LabelParts, String> part) {
    for (Named n : group) {
      String found = part.apply(n.parts());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The role of the label with the most turns among those whose role is known. */
  private static Role role(List<Named> group, Map<String, int[]> counts) {
    Role role = Role.UNKNOWN;
    int most = 0;
    for (Named n : group) {
      int turns = n.announced() ? 0 : counts.get(n.parts().label())[0];
      if (n.role() != Role.UNKNOWN && turns > most) {
        role = n.role();
        most = turns;
      }
    }
    return role;
  }
}
