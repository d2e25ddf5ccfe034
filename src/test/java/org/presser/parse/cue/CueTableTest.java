package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.parse.page.Page;

/** Every cue of lines in many shapes; and that a line may end anywhere. */
class CueTableTest {

  private static final String TABLE = "cues.txt";

  @Test
  void cuesAreThoseOfTheTable() throws IOException {
    Tables.check(TABLE, text -> cues(text).map(cue -> drawn(cue, text)).toList());
  }

  @Test
  void lineMayEndAnywhere() throws IOException {
    for (String text : Tables.inputs(TABLE)) {
      for (int end = 0; end <= text.length(); end++) {
        String part = text.substring(0, end);
        assertThat(cues(part)).as(part).allMatch(cue -> fits(cue, part));
      }
    }
  }

  private static Stream<Cue> cues(String text) {
    Page page = Page.of(text);
    boolean[] none = new boolean[page.count()];
    List<Cue> inside = InlineCueFinder.find(page, none, none);
    return Stream.concat(CueFinder.find(page, none).stream(), inside.stream());
  }

  private static boolean fits(Cue cue, String text) {
    return cue.open() <= cue.start()
        && cue.start() < cue.end()
        && cue.end() <= cue.body()
        && cue.body() <= text.length()
        && text.substring(cue.start(), cue.end()).replaceAll("[\\s\\h]+", " ").equals(cue.label());
  }

  /** Draws {@code label|speech}, with marks, delimiter and time code before it. */
  private static String drawn(Cue cue, String text) {
    String end = text.indexOf('\n') < 0 ? text : text.substring(0, text.indexOf('\n'));
    String speech = text.substring(cue.body(), Math.max(cue.body(), end.length()));
    String shape = "%s[%s]%s".formatted(cue.shape().opener(), cue.label(), cue.shape().delimiter());
    String alone = cue.shape().alone() ? " alone" : "";
    String time = cue.time() == null ? "" : " at " + cue.time();
    return "  %s%s%s at %d: %s".formatted(shape, alone, time, cue.start(), speech).stripTrailing();
  }
}
