import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.presser.model.Briefing;
import org.presser.model.Turn;
import org.presser.parse.TranscriptParser;

/**
 * Makes transcripts for measuring: the header and the end of a sample, and between them its turns,
 * drawn at random until the size is reached. The same arguments make the same files.
 *
 * <pre>java -cp target/presser.jar src/bench/MakeTranscripts.java samples OUT 10000 30000</pre>
 */
final class MakeTranscripts {

  private static final int FILES_IN_A_FOLDER = 500;

  /** A sample in pieces. */
  private record Sample(String head, List<String> turns, String tail) {}

  private MakeTranscripts() {}

  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Sample sample = cut(Files.readString(file));
        if (sample.turns().size() > 2) {
          samples.add(sample);
        }
      }
    }
    Path out = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    int bytes = Integer.parseInt(args[3]);
    Random random = new Random(1);
    long sum = 0;
    for (int i = 0; i < count; i++) {
      Sample sample = samples.get(i % samples.size());
      // From half the size to one and a half.
      byte[] text = text(sample, bytes / 2 + random.nextInt(bytes), random).getBytes(StandardCharsets.UTF_8);
      Path folder = out.resolve(String.format("%03d", i / FILES_IN_A_FOLDER));
      Files.createDirectories(folder);
      Files.write(folder.resolve(String.format("%06d.txt", i)), text);
      sum += text.length;
    }
    System.out.printf("%d files, %.1f MB, %.1f KB each%n", count, sum / 1e6, sum / 1e3 / count);
  }

  private static Sample cut(String text) {
    Briefing briefing = TranscriptParser.create().parse(text);
    List<String> turns = new ArrayList<>();
    int end = text.length();
    for (Turn turn : briefing.turns()) {
      int from = at(text, turn.span().start().offset());
      // With what stands before its label on the line, a bracket or a time code.
      from = text.lastIndexOf('\n', from - 1) + 1;
      end = at(text, turn.span().end().offset());
      turns.add(text.substring(from, end).strip());
    }
    int start = briefing.turns().isEmpty() ? 0 : text.indexOf(turns.get(0));
    return new Sample(text.substring(0, Math.max(0, start)), turns, text.substring(end));
  }

  private static int at(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }

  private static String text(Sample sample, int bytes, Random random) {
    StringBuilder text = new StringBuilder(sample.head());
    int size = sample.head().getBytes(StandardCharsets.UTF_8).length;
    List<String> turns = sample.turns();
    for (int i = random.nextInt(turns.size()); size < bytes; i++) {
      // Pairs stay pairs: most samples take turns.
      i = i % 2 == 0 ? random.nextInt(turns.size()) / 2 * 2 : i;
      String turn = turns.get(i % turns.size());
      text.append(turn).append("\n\n");
      size += turn.getBytes(StandardCharsets.UTF_8).length + 2;
    }
    return text.append(sample.tail()).toString();
  }
}
