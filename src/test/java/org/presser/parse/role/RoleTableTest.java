package org.presser.parse.role;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.model.Turn;
import org.presser.parse.TranscriptParser;

/** Who asks, who answers and who runs the meeting, in small transcripts of many kinds. */
class RoleTableTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  @Test
  void rolesAreThoseOfTheTable() throws IOException {
    Tables.check("roles.txt", RoleTableTest::drawn);
  }

  static List<String> drawn(String text) {
    Set<String> out = new LinkedHashSet<>();
    for (Turn t : PARSER.parse(text).turns()) {
      out.add("  " + t.role().name().toLowerCase(Locale.ROOT) + ": " + t.label());
    }
    return List.copyOf(out);
  }
}
