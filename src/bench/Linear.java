import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntFunction;
import org.presser.parse.TranscriptParser;

/**
 * Parse times of texts that grow tenfold and a hundredfold, and of odd ones of 5 MB.
 *
 * <pre>java -cp target/presser.jar src/bench/Linear.java</pre>
 */
final class Linear {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  /** Times are those of the processor, so that other programs do not disturb them. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String EXCHANGE =
      """
      Q: Will the north lock open in June, as the minister said on Monday?

      MS. QUILL: It will open when it is safe, and not before. We have had two inspections, and a \
      third is due at 12:30 tomorrow. Let me add one thing: the south lock stays as it is.

      """;

  private Linear() {}

  public static void main(String[] args) {
    String head = "Press Briefing by Ada Quill\nPort Aldous, May 6, 2031\n\n";
    growth("exchanges", n -> head + EXCHANGE.repeat(n * 100));
    growth("one line", n -> head + EXCHANGE.replace('\n', ' ').repeat(n * 100));
    growth("labels", n -> head + "Q: Why?\nA: So.\n".repeat(n * 1000));
    growth("distinct labels", n -> head + distinct(n * 1000));
    growth("blanks", n -> " ".repeat(n * 50_000) + "\n");
    growth("colons", n -> ":".repeat(n * 50_000) + "\n");
    growth("blank lines", n -> head + "\n".repeat(n * 50_000));
    growth("brackets", n -> "(".repeat(n * 50_000) + "\n");
    growth("full-width", n -> head + "記者：為什麼？\n發言人：因為。\n".repeat(n * 500));
  }

  private static String distinct(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("MR. ").append(name(i)).append(": We shall see.\n\nQ: When?\n\n");
    }
    return text.toString();
  }

  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i + 26; rest > 0; rest /= 26) {
      name.append((char) ('A' + rest % 26));
    }
    return name.toString();
  }

  private static void growth(String what, IntFunction<String> text) {
    for (int i = 0; i < 20; i++) {
      seconds(text.apply(1)); // until it is compiled
    }
    double one = best(text.apply(1), 5);
    double ten = best(text.apply(10), 3);
    String large = text.apply(100);
    double hundred = best(large, 3);
    System.out.printf(
        Locale.ROOT,
        "%-16s 1x %8.4f s   10x %5.1f times   100x %6.1f times   (%.1f MB in %.2f s)%n",
        what,
        one,
        ten / one,
        hundred / one,
        large.length() / 1e6,
        hundred);
  }

  private static double best(String text, int tries) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      best = Math.min(best, seconds(text));
    }
    return best;
  }

  private static double seconds(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    PARSER.parse(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
