package org.presser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The lexicons that are shipped, and those that a user adds on top. Thread-safe.
 *
 * <p>{@link #words(String)} gives the words for a document in one language.
 */
public final class Lexicons {

  /** What belongs to no language. */
  static final String COMMON = "common";

  private static final String ENGLISH = "en";

  private static final List<String> SHIPPED =
      List.of(
          COMMON, ENGLISH, "zh", "es", "fr", "de", "ru", "ja", "ko", "pt", "it", "hi", "ar", "tr",
          "id", "uk", "nl", "pl", "sv", "fa", "vi", "el", "he", "cs", "hu", "ro", "th", "da", "no",
          "fi", "tl", "ms", "bg", "sk", "hr", "sr", "ca", "ur", "bn", "sl", "mk", "sq", "lt", "lv",
          "et", "is", "gl", "eu", "af", "az", "kk", "mn", "ka", "hy", "sw", "ne", "ta", "km", "my",
          "lo", "uz", "am", "be", "ky", "te", "kn", "ml", "gu", "pa", "si");

  private static final Lexicons AS_SHIPPED = new Lexicons(null, List.of());

  /** The lexicons by their codes, or null for those that are shipped. */
  private final Map<String, Lexicon> own;

  private final List<Lexicon> added;
  private final Map<String, Words> views = new ConcurrentHashMap<>();
  private volatile CommonestWords commonest;

  private Lexicons(Map<String, Lexicon> own, List<Lexicon> added) {
    this.own = own;
    this.added = List.copyOf(added);
  }

  /** Returns the shipped lexicons. */
  public static Lexicons shipped() {
    return AS_SHIPPED;
  }

  /** Returns the shipped lexicons as they are read from JSON, for what compiles them. */
  static Lexicons fromJson() {
    return new Lexicons(Json.ALL, List.of());
  }

  /** Returns these lexicons with another on top, whose words hold in documents of its language. */
  public Lexicons with(Lexicon lexicon) {
    List<Lexicon> more = new ArrayList<>(added);
    more.add(lexicon);
    return new Lexicons(own, more);
  }

  /** Returns these lexicons, each changed. */
  Lexicons changed(UnaryOperator<Lexicon> change) {
    Map<String, Lexicon> all = new LinkedHashMap<>();
    base().forEach((code, lexicon) -> all.put(code, change.apply(lexicon)));
    return new Lexicons(all, added.stream().map(change).toList());
  }

  private Map<String, Lexicon> base() {
    return own == null ? Json.ALL : own;
  }

  private boolean isAsShipped() {
    return own == null && added.isEmpty();
  }

  /** Returns the codes of the languages, the first ones the most likely. */
  public List<String> codes() {
    Set<String> codes = new LinkedHashSet<>(own == null ? SHIPPED : own.keySet());
    added.forEach(l -> codes.add(l.language()));
    codes.remove(COMMON);
    return List.copyOf(codes);
  }

  /** Returns the languages among whose commonest words a folded word is. */
  public List<String> languagesOf(String folded) {
    return commonest().words().languages(folded);
  }

  /**
   * Returns the language among whose commonest words are most of a text's words, of several the
   * most likely; null if no language has more than a number of them.
   *
   * @param folded the words, folded, a space between two
   */
  public String mostCommon(String folded, double more) {
    return commonest().words().mostCommon(folded, more);
  }

  /** Returns the languages whose commonest words are written in a script. */
  public List<String> writtenIn(UnicodeScript script) {
    return commonest().writtenIn(script);
  }

  CommonestWords commonest() {
    if (commonest == null) {
      Optional<CommonestWords> compiled =
          isAsShipped() ? CompiledLexicons.commonest(codes()) : Optional.empty();
      commonest = compiled.orElseGet(() -> CommonestWords.of(languages()));
    }
    return commonest;
  }

  private List<Lexicon> languages() {
    List<Lexicon> all = new ArrayList<>(base().values());
    all.addAll(added);
    all.removeIf(l -> l.language().equals(COMMON));
    return all;
  }

  /**
   * Returns the words for a document.
   *
   * @param language the BCP 47 code of the document's language, or null if it is not known
   */
  public Words words(String language) {
    return views.computeIfAbsent(language == null ? COMMON : language, this::view);
  }

  private Words view(String language) {
    Optional<Words> compiled = isAsShipped() ? CompiledLexicons.words(language) : Optional.empty();
    return compiled.orElseGet(() -> merge(language));
  }

  private Words merge(String language) {
    List<Lexicon> list = new ArrayList<>();
    for (Lexicon l : added) {
      if (l.language().equals(language) || l.language().equals(COMMON)) {
        list.add(l);
      }
    }
    for (String code : List.of(language, COMMON, ENGLISH)) {
      Lexicon l = base().get(code);
      if (l != null && !list.contains(l)) {
        list.add(l);
      }
    }
    return LexiconMerge.of(list);
  }

  /** The shipped lexicons, read when they are first needed. */
  private static final class Json {

    static final Map<String, Lexicon> ALL = load();

    private static Map<String, Lexicon> load() {
      Map<String, Lexicon> all = new LinkedHashMap<>();
      for (String code : SHIPPED) {
        String name = code + ".json";
        try (InputStream in = Lexicons.class.getResourceAsStream(name)) {
          if (in != null) {
            all.put(code, LexiconReader.read(name, in.readAllBytes()));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (LexiconException e) {
          throw new IllegalStateException(e.getMessage(), e);
        }
      }
      return all;
    }
  }
}
