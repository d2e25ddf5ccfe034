package org.presser;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.presser.eval.Evaluation;
import org.presser.eval.Evaluator;
import org.presser.eval.FileScore;
import org.presser.lexicon.Folding;
import org.presser.lexicon.ReducedLexicons;
import org.presser.parse.ReducedParser;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;

/**
 * Asks what the parser owes to words that it could know from one layout only.
 *
 * <p>For each family of a corpus, every lexicon entry that occurs in that family's files and in no
 * other's is taken out; then the family is scored. Large families should keep a strict F1 of 0.90,
 * small ones lose at most one turn; what does not is marked.
 *
 * <pre>
 * mvn package
 * java -cp target/test-classes:target/presser.jar org.presser.Generalisation [--words] [FOLDER]
 * </pre>
 *
 * <p>The folder is {@code ../shared/corpus} if none is given; with {@code --words} the entries are
 * listed.
 */
final class Generalisation {

  /** A family of so many turns is large. */
  private static final int LARGE = 20;

  private static final double KEPT = 0.90;

  private static final String ROW = "%-36s %6s %6s %8s %8s %6s  %s%n";

  private final TranscriptReader reader = new TranscriptReader(TextDecoder.detecting());
  private final Map<String, List<Path>> families = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  private Generalisation() {}

  /** Runs the program; exit code 1 if a family loses too much. */
  public static void main(String[] args) throws Exception {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean words = rest.remove("--words");
    Path folder = Path.of(rest.isEmpty() ? "../shared/corpus" : rest.get(0));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Generalisation().run(folder, words, out) ? 0 : 1);
  }

  private boolean run(Path folder, boolean words, PrintStream out) throws Exception {
    read(folder);
    Map<String, Set<String>> only = entriesOfOneFamily();
    out.printf(ROW, "family", "turns", "words", "with", "without", "lost", "");
    int weak = 0;
    for (Map.Entry<String, List<Path>> family : families.entrySet()) {
      Set<String> entries = only.getOrDefault(family.getKey(), Set.of());
      Evaluation with = score(TranscriptParser.create(), family.getValue());
      Evaluation without = score(ReducedParser.without(entries), family.getValue());
      int turns = with.total().gold();
      int lost = with.total().strict() - without.total().strict();
      boolean kept = turns >= LARGE ? without.byFile() >= KEPT : lost <= 1;
      weak += kept ? 0 : 1;
      out.printf(
          ROW,
          family.getKey(),
          turns,
          entries.size(),
          figure(with.byFile()),
          figure(without.byFile()),
          lost,
          kept ? "" : "too much");
      if (words && !entries.isEmpty()) {
        out.println("    " + String.join(", ", entries));
      }
    }
    out.println(families.size() + " families, " + weak + " lose too much");
    return weak == 0;
  }

  private void read(Path folder) throws Exception {
    for (Path file : Evaluator.find(folder)) {
      String family = Evaluator.name(file).replaceFirst("-\\d.*$", "");
      families.computeIfAbsent(family, f -> new ArrayList<>()).add(file);
      texts.merge(family, Folding.fold(reader.read(file, "-").text()), (a, b) -> a + "\n" + b);
    }
  }

  private Map<String, Set<String>> entriesOfOneFamily() {
    Map<String, Set<String>> only = new TreeMap<>();
    for (String entry : ReducedLexicons.entries()) {
      List<String> in =
          texts.keySet().stream().filter(f -> occurs(entry, texts.get(f))).limit(2).toList();
      if (in.size() == 1) {
        only.computeIfAbsent(in.get(0), f -> new HashSet<>()).add(entry);
      }
    }
    return only;
  }

  /** Tells whether an entry stands in a text as a word of its own, where words are told apart. */
  private static boolean occurs(String entry, String text) {
    if (entry.isEmpty()) {
      return false;
    }
    for (int i = text.indexOf(entry); i >= 0; i = text.indexOf(entry, i + 1)) {
      int end = i + entry.length();
      boolean before = i > 0 && joined(text.charAt(i - 1), text.charAt(i));
      boolean after = end < text.length() && joined(text.charAt(end - 1), text.charAt(end));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(char a, char b) {
    boolean spaced = !Character.isIdeographic(a) && !kana(a) && !Character.isIdeographic(b);
    return spaced && Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
  }

  private static boolean kana(char c) {
    return c >= 0x3040 && c <= 0x30ff || c >= 0xac00 && c <= 0xd7af || c >= 0x0e00 && c <= 0x0e7f;
  }

  private Evaluation score(TranscriptParser parser, List<Path> files) throws Exception {
    Evaluator evaluator = new Evaluator(reader, parser::parse);
    List<FileScore> scores = new ArrayList<>();
    for (Path file : files) {
      scores.add(evaluator.score(file));
    }
    return new Evaluation(scores);
  }

  private static String figure(double f1) {
    return String.format(Locale.ROOT, "%.3f", f1);
  }
}
