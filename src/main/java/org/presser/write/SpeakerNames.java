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

  /** Returns the speaker's name, else the first label, else the id. */
  static String of(Speaker speaker) {
    if (speaker.name() != null) {
      return speaker.name();
    }
    return speaker.labels().isEmpty() ? speaker.id() : speaker.labels().get(0);
  }

  /** Returns the speaker's name, else the turn's label, else null. */
  static String of(Turn turn, Map<String, Speaker> speakers) {
    Speaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
    return speaker == null || speaker.name() == null ? turn.label() : speaker.name();
  }
}
