package org.presser.cli;

import java.util.concurrent.Callable;
import org.presser.write.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code presser schema}: the JSON Schema of the documents. */
@Command(
    name = "schema",
    versionProvider = HelpOptions.VersionProvider.class,
    description = "Prints the JSON Schema (draft 2020-12) of the documents.",
    synopsisHeading = "Usage: ",
    customSynopsis = "presser schema [OPTIONS]",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private HelpOptions helpOptions;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics(streams.err(), false);
    boolean printed = Delivery.print(streams, diagnostics, out -> out.write(Schema.text()));
    return printed ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
