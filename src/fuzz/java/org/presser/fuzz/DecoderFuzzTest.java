package org.presser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided bytes for the decoder: text, or a refusal in words. */
class DecoderFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void decode(byte[] data) throws Exception {
    Targets.decode(data);
  }
}
