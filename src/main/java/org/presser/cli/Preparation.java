package org.presser.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Weekdays;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Source;
import org.presser.text.Checksum;
import org.presser.write.BriefingWriter;

/**
 * What every run needs and what does not depend on the transcript, done on a second core while the
 * transcript is read.
 */
final class Preparation implements Runnable {

  private static final String IN_TURN = "presser.in-turn";

  private static final String LIKELY_LANGUAGE = "en";

  private Preparation() {}

  /**
   * Begins; whoever needs something before it is ready makes it or waits for it. Where {@value
   * #IN_TURN} is true all is done before this returns: the build lists what a run loads, and what
   * two threads load at the same time differs from run to run.
   */
  static void begin() {
    // No lambda: what Java does for the first one would have to be waited for.
    Preparation preparation = new Preparation();
    if (Boolean.getBoolean(IN_TURN)) {
      preparation.run();
      return;
    }
    Thread thread = new Thread(preparation, "presser-preparation");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    // In the order in which they are needed. Java looks for its checksums when the first is made.
    Checksum.sha256(new byte[0]);
    Lexicons lexicons = Lexicons.shipped();
    lexicons.languagesOf("");
    lexicons.words(LIKELY_LANGUAGE);
    Weekdays.of(LIKELY_LANGUAGE);
    try {
      // A first document takes several times as long to write as the others.
      BriefingWriter.prettyJson().write(empty(), Writer.nullWriter());
    } catch (IOException e) {
      throw new AssertionError("a writer to nowhere does not fail", e);
    }
  }

  private static Briefing empty() {
    Header header =
        new Header(
            null, null, null, null, null, null, null, List.of(), null, false, Map.of(), null);
    return new Briefing(
        new Source("-", 0, 0, "UTF-8", ""),
        header,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
