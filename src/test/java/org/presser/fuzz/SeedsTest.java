package org.presser.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that fuzzing starts from, and all that it ever found, run through each target. */
class SeedsTest {

  private static final Path SEEDS = Path.of("src", "test", "resources", "org", "presser", "fuzz");

  private interface Target {
    void run(byte[] data) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> seeds() throws IOException {
    return Stream.of(
            tests("ParserFuzzTestInputs/parse", Targets::parse),
            tests("DecoderFuzzTestInputs/decode", Targets::decode),
            tests("LexiconFuzzTestInputs/readLexicon", Targets::readLexicon),
            tests("HtmlFuzzTestInputs/readHtml", Targets::readHtml))
        .flatMap(List::stream);
  }

  private static List<DynamicTest> tests(String folder, Target target) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
      return files
          .sorted()
          .map(
              f ->
                  DynamicTest.dynamicTest(
                      folder + "/" + f.getFileName(), () -> target.run(Files.readAllBytes(f))))
          .toList();
    }
  }
}
