package org.presser.trust;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntFunction;
import org.presser.trust.Components.Component;

/**
 * Runs all hostile inputs of a length in bytes through all components and prints component, input
 * and seconds of the processor, a line for each. A process of its own, so that its memory can be
 * small.
 */
final class HostileRun {

  private static final Duration STUCK = Duration.ofMinutes(3);

  /** A part of each input comes first, off the clock. */
  private static final int WARM = 8;

  private HostileRun() {}

  /** Runs with the length that the first argument gives; a second one is a part of input names. */
  public static void main(String[] args) {
    int length = Integer.parseInt(args[0]);
    String part = args.length > 1 ? args[1] : "";
    IntFunction<String> usual = Hostile.inputs().get("exchanges");
    for (int i = 0; i < 20; i++) {
      Parsed.parse(usual.apply(20_000));
    }
    Components.all()
        .forEach(
            (name, component) ->
                component.inputs().entrySet().stream()
                    .filter(input -> input.getKey().contains(part))
                    .forEach(
                        input ->
                            run(
                                name,
                                input.getKey().replace('\n', '⏎'),
                                component,
                                input.getValue(),
                                length)));
    System.exit(0);
  }

  private static void run(
      String name, String input, Component component, IntFunction<String> maker, int length) {
    String text = cut(maker, length);
    Timer timer = new Timer(true);
    timer.schedule(new Halt(name + "\t" + input), STUCK.toMillis());
    String fault = "";
    Duration start = processorTime();
    long clock = System.nanoTime();
    try {
      // What Java needs to compile its way is no matter of the input.
      component.work().on(cut(maker, length / WARM)).run();
      Components.Timed timed = component.work().on(text);
      start = processorTime();
      clock = System.nanoTime();
      timed.run();
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      fault = "\t" + e;
    }
    // Other programs make the wait longer, and Java's compilers, beside it, the processor's time.
    double waited = (System.nanoTime() - clock) / 1e9;
    double seconds = Math.min(waited, processorTime().minus(start).toMillis() / 1e3);
    timer.cancel();
    System.out.printf(Locale.ROOT, "%s\t%s\t%.2f%s%n", name, input, seconds, fault);
  }

  /** Makes an input of so many bytes in UTF-8, or a little less. */
  private static String cut(IntFunction<String> input, int bytes) {
    String text = input.apply(bytes);
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    return size <= bytes ? text : input.apply((int) ((long) bytes * bytes / size));
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** Ends the process where an input never comes to an end. */
  private static final class Halt extends TimerTask {
    private final String input;

    Halt(String input) {
      this.input = input;
    }

    @Override
    public void run() {
      System.out.println(input + "\t" + STUCK.toSeconds() + "\tstuck");
      Runtime.getRuntime().halt(1);
    }
  }
}
