package org.presser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided pages for the HTML reader: text, whatever the page. */
class HtmlFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void readHtml(byte[] data) throws Exception {
    Targets.readHtml(data);
  }
}
