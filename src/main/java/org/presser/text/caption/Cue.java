package org.presser.text.caption;

import java.util.List;

/**
 * Lines that are shown together.
 *
 * @param start when they appear, in milliseconds
 * @param end when they go, in milliseconds
 * @param lines the lines with their tags, none of them blank
 */
record Cue(long start, long end, List<String> lines) {

  Cue {
    lines = List.copyOf(lines);
  }

  Cue withLines(List<String> other) {
    return new Cue(start, end, other);
  }
}
