package org.presser.trust;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.presser.trust.Scripts.Sample;

/** What the README promises holds for transcripts, spoilt ones, and texts without any sense. */
class PromisesTest {

  @Provide
  Arbitrary<String> transcripts() {
    return Scripts.samples().map(Sample::text);
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Rough.spoilt();
  }

  @Provide
  Arbitrary<String> senseless() {
    return Rough.texts();
  }

  @Property(seed = "1", tries = 150)
  void promisesHoldForTranscripts(@ForAll("transcripts") String text) {
    hold(text);
  }

  @Property(seed = "2", tries = 150)
  void promisesHoldForSpoiltTranscripts(@ForAll("spoilt") String text) {
    hold(text);
  }

  @Property(seed = "3", tries = 400)
  void promisesHoldForTextsWithoutSense(@ForAll("senseless") String text) {
    hold(text);
  }

  private static void hold(String text) {
    for (Promise promise : Promise.values()) {
      assertThat(promise.faults(text)).as(promise.words()).isEmpty();
    }
  }
}
