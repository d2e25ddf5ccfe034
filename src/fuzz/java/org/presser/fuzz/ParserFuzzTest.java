package org.presser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided texts for the parser: no exception, and what is promised for any text holds. */
class ParserFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void parse(byte[] data) throws Exception {
    Targets.parse(data);
  }
}
