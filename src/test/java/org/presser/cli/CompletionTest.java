package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What a shell completes; the build makes its script in the same way. */
class CompletionTest {

  @TempDir private Path folder;

  @Test
  void shellCompletesCommandsOptionsAndTheirWords() throws Exception {
    assumeTrue(Shell.works("bash -c true"), "bash is there");
    CommandFactory factory = new CommandFactory();
    CommandLine presser = new CommandLine(factory.create(PresserCommand.class), factory);
    Files.writeString(folder.resolve("presser.bash"), AutoComplete.bash("presser", presser));

    assertThat(completed("presser", "--format", "")).contains("jsonl\n", "convokit\n", "html\n");
    assertThat(completed("presser", "comp")).isEqualTo("compare\n");
    assertThat(completed("presser", "stats", "--to")).isEqualTo("--top\n");
  }

  /** Returns the completions of the last word, a line each. */
  private String completed(String... words) throws Exception {
    String array = "\"" + String.join("\" \"", words) + "\"";
    return new Shell(folder)
        .run(
            "bash -c '. ./presser.bash; compopt() { :; }; COMP_WORDS=("
                + array
                + "); COMP_CWORD="
                + (words.length - 1)
                + "; COMP_LINE=\""
                + String.join(" ", words)
                + "\"; _complete_presser; printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
  }
}
