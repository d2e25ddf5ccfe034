package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parallel work whose results keep the order of the things. */
class OrderedWorkTest {

  @Test
  void resultsComeInTheOrderOfTheThings() {
    List<Integer> results = new ArrayList<>();

    OrderedWork.run(
        4,
        16,
        IntStream.range(0, 500).iterator(),
        () -> false,
        OrderedWorkTest::slow,
        results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void onlySoManyThingsAreUnderWay() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> results = new ArrayList<>();

    OrderedWork.run(
        2,
        8,
        IntStream.range(0, 200).peek(i -> underWay.incrementAndGet()).iterator(),
        () -> false,
        i -> {
          most.accumulateAndGet(underWay.get(), Math::max);
          return slow(i);
        },
        result -> {
          underWay.decrementAndGet();
          results.add(result);
        });

    assertThat(results).hasSize(200);
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void stoppedRunFinishesWhatWasBegun() {
    AtomicBoolean stopped = new AtomicBoolean();
    List<Integer> begun = new ArrayList<>();
    List<Integer> results = new ArrayList<>();

    OrderedWork.run(
        1,
        4,
        IntStream.iterate(0, i -> i + 1).iterator(),
        stopped::get,
        i -> {
          begun.add(i);
          stopped.set(i == 20);
          return i;
        },
        results::add);

    assertThat(results).isEqualTo(begun).hasSize(21);
  }

  private static int slow(int i) {
    if (i % 7 == 0) {
      Thread.yield();
    }
    return i;
  }
}
