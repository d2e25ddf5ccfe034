package org.presser.trust;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntFunction;
import org.presser.trust.Components.Component;

/**
 * Runs all hostile inputs of a length through all components and prints component, input and
 * seconds of the processor, a line for each. A process of its own, so that its memory can be small.
 */
final class HostileRun {

  private static final Duration STUCK = Duration.ofMinutes(3);

  private HostileRun() {}

  /** Runs with the length that the first argument gives. */
  public static void main(String[] args) {
    int length = Integer.parseInt(args[0]);
    IntFunction<String> usual = Hostile.inputs().get("exchanges");
    for (int i = 0; i < 20; i++) {
      Parsed.parse(usual.apply(20_000));
    }
    Components.all()
        .forEach(
            (name, component) ->
                component
                    .inputs()
                    .forEach(
                        (input, text) ->
                            run(name, input.replace('\n', '⏎'), component, text.apply(length))));
    System.exit(0);
  }

  private static void run(String name, String input, Component component, String text) {
    Timer timer = new Timer(true);
    timer.schedule(new Halt(name + "\t" + input), STUCK.toMillis());
    Duration start = processorTime();
    String fault = "";
    try {
      component.work().on(text);
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      fault = "\t" + e;
    }
    double seconds = processorTime().minus(start).toMillis() / 1e3;
    timer.cancel();
    System.out.printf(Locale.ROOT, "%s\t%s\t%.2f%s%n", name, input, seconds, fault);
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
