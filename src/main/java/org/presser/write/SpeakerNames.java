package org.presser.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/** Finds the name to show for a turn's speaker. */
final class SpeakerNames {

  private SpeakerNames() {}

  static Map<String, Speaker> byId(Briefing briefing) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Speaker speaker : briefing.speakers()) {
      speakers.put(speaker.id(), speaker);
    }
    return speakers;
  }

  /** Returns the name of a turn's speaker, else the turn's label, else null. */
  static String of(Turn turn, Map<String, Speaker> speakers) {
    Speaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
    String known = speaker == null ? null : known(speaker);
    return known == null ? turn.label() : known;
  }

  /** Returns the name of a speaker, else the outlet, else the first label, else the id. */
  static String of(Speaker speaker) {
    String known = known(speaker);
    if (known != null) {
      return known;
    }
    return speaker.labels().isEmpty() ? speaker.id() : speaker.labels().get(0);
  }

  private static String known(Speaker speaker) {
    return speaker.name() == null ? speaker.affiliation() : speaker.name();
  }
}
