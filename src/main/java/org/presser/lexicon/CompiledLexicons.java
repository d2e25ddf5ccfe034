package org.presser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The shipped lexicons in the form that is read fastest: for each language the tables that {@link
 * Words} hold in the end, merged and folded. Read as JSON, the lexicons of all languages would take
 * longer than the parsing of a transcript.
 *
 * <p>The build makes them of the JSON; where they are missing, the JSON serves.
 */
public final class CompiledLexicons {

  private static final String FOLDER = "compiled/";
  private static final String ENDING = ".bin";

  /** No code of a language. */
  private static final String COMMONEST = "commonest-words";

  private static final String WEEKDAYS = "weekdays";

  private CompiledLexicons() {}

  /**
   * Part of the build: writes all compiled lexicons.
   *
   * @param args the folder of the classes
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder =
        Path.of(args[0])
            .resolve(CompiledLexicons.class.getPackageName().replace('.', '/'))
            .resolve(FOLDER);
    Files.createDirectories(folder);
    Lexicons lexicons = Lexicons.fromJson();
    for (String code : lexicons.codes()) {
      write(folder, code, compile(lexicons.words(code)));
    }
    write(folder, Lexicons.COMMON, compile(lexicons.words(null)));
    write(folder, COMMONEST, compile(lexicons.commonest()));
    ArrayWriter weekdays = new ArrayWriter();
    Weekdays.java(lexicons.codes()).write(weekdays);
    write(folder, WEEKDAYS, weekdays.bytes());
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ENDING), bytes);
  }

  static byte[] compile(Words words) {
    ArrayWriter out = new ArrayWriter();
    words.write(out);
    return out.bytes();
  }

  static byte[] compile(CommonestWords words) {
    ArrayWriter out = new ArrayWriter();
    words.write(out);
    return out.bytes();
  }

  /** Returns the words for a document in a language, if they were compiled. */
  static Optional<Words> words(String code) {
    ArrayReader in = read(code);
    return in == null ? Optional.empty() : Optional.of(Words.read(in));
  }

  /**
   * Returns the commonest words of all languages, if they were compiled.
   *
   * @param codes the codes of the shipped languages
   */
  static Optional<CommonestWords> commonest(List<String> codes) {
    ArrayReader in = read(COMMONEST);
    return in == null ? Optional.empty() : Optional.of(CommonestWords.read(codes, in));
  }

  /**
   * Returns the names of the days of the week, if they were compiled.
   *
   * @param codes the codes of the shipped languages
   */
  static Optional<LanguageWords> weekdays(List<String> codes) {
    ArrayReader in = read(WEEKDAYS);
    return in == null ? Optional.empty() : Optional.of(LanguageWords.read(codes, in));
  }

  /** Opens what was compiled; null if it was not. */
  private static ArrayReader read(String name) {
    try (InputStream in = CompiledLexicons.class.getResourceAsStream(FOLDER + name + ENDING)) {
      return in == null ? null : new ArrayReader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
