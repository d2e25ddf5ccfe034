import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least that any converter has to do on this Java and these cores: reads each file of a tree,
 * decodes it and writes its text as one JSON string.
 *
 * <pre>java -cp target/presser.jar src/bench/Floor.java IN OUT THREADS</pre>
 */
final class Floor {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Floor() {}

  public static void main(String[] args) throws Exception {
    Path in = Path.of(args[0]);
    Path out = Path.of(args[1]);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[2]));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(in)) {
      files = walk.filter(f -> f.toString().endsWith(".txt")).toList();
    }
    List<Future<?>> pending = new ArrayList<>();
    for (Path file : files) {
      pending.add(threads.submit(() -> copy(file, out.resolve(in.relativize(file) + ".json"))));
    }
    for (Future<?> future : pending) {
      future.get();
    }
    threads.shutdown();
  }

  private static void copy(Path file, Path target) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Files.createDirectories(target.getParent());
      try (OutputStream bytes = Files.newOutputStream(target);
          Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
          JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
        json.writeString(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
