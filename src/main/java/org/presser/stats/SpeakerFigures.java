package org.presser.stats;

import org.presser.model.Role;

/**
 * What one speaker, or one outlet, says in all briefings.
 *
 * @param name the name; the same name is the same speaker where the role is the same, too
 * @param role what the speaker does
 * @param briefings the number of briefings with a turn
 * @param turns the number of turns
 * @param followUps the number of questions that follow up another
 * @param words the number of words
 */
public record SpeakerFigures(
    String name, Role role, long briefings, long turns, long followUps, long words) {

  SpeakerFigures plus(SpeakerFigures other) {
    return new SpeakerFigures(
        name,
        role,
        briefings + other.briefings,
        turns + other.turns,
        followUps + other.followUps,
        words + other.words);
  }
}
