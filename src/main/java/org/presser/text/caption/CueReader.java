package org.presser.text.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cues of WebVTT and SubRip; comments, styles and numbers are left out. */
final class CueReader {

  private final List<Cue> cues = new ArrayList<>();
  private CueTimes times;
  private List<String> lines = new ArrayList<>();

  private CueReader() {}

  static List<Cue> read(String text) {
    CueReader reader = new CueReader();
    text.lines().forEach(reader::take);
    reader.close();
    return reader.cues;
  }

  private void take(String line) {
    Optional<CueTimes> found = CueTimes.of(line);
    if (found.isPresent()) {
      if (!lines.isEmpty() && isNumber(lines.get(lines.size() - 1))) {
        lines.remove(lines.size() - 1); // the number of this cue, with no blank line before it
      }
      close();
      times = found.get();
    } else if (line.isBlank()) {
      close();
    } else if (times != null) {
      lines.add(line.strip());
    }
  }

  private static boolean isNumber(String line) {
    return line.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void close() {
    if (times != null && !lines.isEmpty()) {
      cues.add(new Cue(times.start(), times.end(), lines));
    }
    times = null;
    lines = new ArrayList<>();
  }
}
