package org.presser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided bytes for the lexicon reader: a lexicon, or an error with its place. */
class LexiconFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void readLexicon(byte[] data) throws Exception {
    Targets.readLexicon(data);
  }
}
