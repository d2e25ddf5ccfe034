package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/**
 * Writes turns as WebVTT captions with voices.
 *
 * <p>A turn with a later time code than all before it opens a cue, which lasts until the next one;
 * turns without such a code share the cue of the turn before. The last cue lasts as long as its
 * words take to speak.
 */
final class VttWriter implements BriefingWriter {

  /** About 150 words a minute, and five letters and a blank to a word. */
  private static final int CHARACTERS_PER_SECOND = 15;

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    List<Cue> cues = cues(briefing.turns());
    if (cues.isEmpty()) {
      throw new UnfitBriefingException("no time codes, which vtt needs");
    }
    Map<String, Speaker> speakers = SpeakerNames.byId(briefing);
    out.write("WEBVTT\n");
    if (briefing.header().title() != null) {
      out.write("\nNOTE " + line(briefing.header().title()) + "\n");
    }
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int end = i + 1 < cues.size() ? cues.get(i + 1).start() : cue.start() + seconds(cue.turns());
      out.write("\n" + clock(cue.start()) + " --> " + clock(end) + "\n");
      for (Turn turn : cue.turns()) {
        out.write(voice(turn, speakers));
      }
    }
  }

  /** Turns that are shown together from a second on. */
  private record Cue(int start, List<Turn> turns) {}

  private static List<Cue> cues(List<Turn> turns) {
    List<Cue> cues = new ArrayList<>();
    List<Turn> before = new ArrayList<>();
    TimeCodes codes = TimeCodes.of(turns);
    for (Turn turn : turns) {
      Integer start = codes.seconds(turn.time());
      Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
      if (start != null && (last == null || start > last.start())) {
        cues.add(new Cue(start, new ArrayList<>(List.of(turn))));
      } else {
        (last == null ? before : last.turns()).add(turn);
      }
    }
    if (!cues.isEmpty() && !before.isEmpty()) {
      addOpening(cues, before);
    }
    return cues;
  }

  /** What is said before the first time code is shown from the start on. */
  private static void addOpening(List<Cue> cues, List<Turn> before) {
    if (cues.get(0).start() > 0) {
      cues.add(0, new Cue(0, before));
    } else {
      cues.get(0).turns().addAll(0, before);
    }
  }

  private static int seconds(List<Turn> turns) {
    int characters = turns.stream().mapToInt(turn -> turn.text().length()).sum();
    return 1 + characters / CHARACTERS_PER_SECOND;
  }

  private static String clock(int seconds) {
    return TimeCodes.clock(seconds) + ".000";
  }

  private static String voice(Turn turn, Map<String, Speaker> speakers) {
    String name = SpeakerNames.of(turn, speakers);
    String text = escaped(turn.text().replaceAll("\\s*\n\\s*", "\n").strip());
    return name == null ? text + "\n" : "<v " + escaped(line(name)) + ">" + text + "</v>\n";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").replace("-->", "->");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
