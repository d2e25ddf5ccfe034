package org.presser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The shipped lexicons in the form that is read fastest: for each language what {@link Words} hold
 * in the end, merged and folded, words with the same meaning in one group. Read as JSON, the
 * lexicons of all languages would take longer than the parsing of a transcript.
 *
 * <p>The build makes them of the JSON; where they are missing, the JSON serves.
 */
public final class CompiledLexicons {

  private static final String FOLDER = "compiled/";
  private static final String ENDING = ".txt";

  /** No code of a language. */
  private static final String COMMONEST = "commonest-words";

  private static final String WEEKDAYS = "weekdays";

  private static final int HEXADECIMAL = 16;

  private CompiledLexicons() {}

  /**
   * Part of the build: writes all compiled lexicons.
   *
   * @param args the folder of the classes
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder =
        Path.of(args[0]).resolve(CompiledLexicons.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder.resolve(FOLDER));
    Lexicons lexicons = Lexicons.fromJson();
    for (String code : lexicons.codes()) {
      write(folder, code, compile(lexicons.words(code)));
    }
    write(folder, Lexicons.COMMON, compile(lexicons.words(null)));
    write(folder, COMMONEST, compile(lexicons.commonest()));
    write(folder, WEEKDAYS, weekdays(lexicons.codes()));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(FOLDER + name + ENDING), text);
  }

  /** Returns the words for a document in a language, if they were compiled. */
  static Optional<Words> words(String code) {
    return read(code).map(CompiledLexicons::words);
  }

  /** Returns the commonest words of all languages, if they were compiled. */
  static Optional<CommonestWords> commonest() {
    return read(COMMONEST).map(CompiledLexicons::commonestWords);
  }

  /** Returns the names of the days of the week by languages, as far as they were compiled. */
  static Map<String, Set<String>> weekdays() {
    return Days.BY_CODE;
  }

  /** Those names, read once. */
  private static final class Days {
    static final Map<String, Set<String>> BY_CODE =
        read(WEEKDAYS).map(CompiledLexicons::weekdays).orElse(Map.of());
  }

  private static String weekdays(List<String> codes) {
    StringBuilder out = new StringBuilder();
    out.append(codes.size()).append('\n');
    for (String code : codes) {
      Set<String> names = Weekdays.java(code);
      out.append(code).append('\n').append(names.size()).append('\n');
      names.forEach(name -> out.append(name).append('\n'));
    }
    return out.toString();
  }

  private static Map<String, Set<String>> weekdays(Cursor in) {
    Map<String, Set<String>> all = new HashMap<>();
    for (int codes = in.number(); codes > 0; codes--) {
      String code = in.line();
      Set<String> names = new HashSet<>();
      for (int count = in.number(); count > 0; count--) {
        names.add(in.line());
      }
      all.put(code, names);
    }
    return all;
  }

  private static Optional<Cursor> read(String name) {
    try (InputStream in = CompiledLexicons.class.getResourceAsStream(FOLDER + name + ENDING)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Cursor(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String compile(Words words) {
    StringBuilder out = new StringBuilder();
    for (WordClass c : WordClass.values()) {
      out.append(words.longest(c)).append('\n');
    }
    numbers(words.months(), out);
    numbers(words.eras(), out);
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : words.known()) {
      String bits = Long.toString(words.classes(word), HEXADECIMAL);
      int label = words.labelClass(word).map(Enum::ordinal).orElse(-1);
      groups.computeIfAbsent(bits + "\n" + label, k -> new ArrayList<>()).add(word);
    }
    groups(groups, out);
    return out.toString();
  }

  private static void numbers(Map<String, Integer> numbers, StringBuilder out) {
    out.append(numbers.size()).append('\n');
    new TreeMap<>(numbers)
        .forEach((name, number) -> out.append(name).append('\n').append(number).append('\n'));
  }

  private static void groups(Map<String, List<String>> groups, StringBuilder out) {
    int words = groups.values().stream().mapToInt(List::size).sum();
    out.append(words).append('\n').append(groups.size()).append('\n');
    groups.forEach(
        (key, members) -> {
          out.append(key).append('\n').append(members.size()).append('\n');
          members.stream().sorted().forEach(word -> out.append(word).append('\n'));
        });
  }

  private static Words words(Cursor in) {
    int[] longest = new int[WordClass.values().length];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = in.number();
    }
    WordTable months = new WordTable(0);
    for (Map.Entry<String, Integer> month : numbers(in).entrySet()) {
      months.put(month.getKey(), month.getValue());
    }
    Map<String, Integer> eras = numbers(in);
    WordClass[] all = WordClass.values();
    WordTable classes = new WordTable(in.number());
    Map<Long, List<String>> byBits = new HashMap<>();
    Map<String, WordClass> labels = new HashMap<>();
    for (int groups = in.number(); groups > 0; groups--) {
      Long bits = Long.parseLong(in.line(), HEXADECIMAL);
      int label = in.number();
      List<String> group = byBits.computeIfAbsent(bits, k -> new ArrayList<>());
      for (int count = in.number(); count > 0; count--) {
        String word = in.line();
        group.add(word);
        classes.put(word, bits);
        if (label >= 0) {
          labels.put(word, all[label]);
        }
      }
    }
    return new Words(classes, byBits, labels, longest, months, eras);
  }

  private static Map<String, Integer> numbers(Cursor in) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int count = in.number(); count > 0; count--) {
      String name = in.line();
      numbers.put(name, in.number());
    }
    return numbers;
  }

  static String compile(CommonestWords words) {
    StringBuilder out = new StringBuilder();
    out.append(String.join(" ", words.codes())).append('\n');
    out.append(words.writers().size()).append('\n');
    new TreeMap<>(words.writers())
        .forEach(
            (script, codes) ->
                out.append(script).append('\n').append(String.join(" ", codes)).append('\n'));
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : words.words()) {
      String codes = String.join(" ", words.languages(word));
      groups.computeIfAbsent(codes, k -> new ArrayList<>()).add(word);
    }
    groups(groups, out);
    return out.toString();
  }

  private static CommonestWords commonestWords(Cursor in) {
    List<String> languages = List.of(in.line().split(" "));
    Map<UnicodeScript, List<String>> writers = new HashMap<>();
    for (int count = in.number(); count > 0; count--) {
      UnicodeScript script = UnicodeScript.valueOf(in.line());
      writers.put(script, List.of(in.line().split(" ")));
    }
    int words = in.number();
    Map<String, List<String>> groups = new HashMap<>();
    for (int count = in.number(); count > 0; count--) {
      String codes = in.line();
      List<String> members = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        members.add(in.line());
      }
      groups.put(codes, members);
    }
    return new CommonestWords(languages, writers, groups, words);
  }

  /** Reads lines one after the other. */
  private static final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text;
    }

    String line() {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end);
      at = end + 1;
      return line;
    }

    int number() {
      return Integer.parseInt(line());
    }
  }
}
