package org.presser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The lexicons that are shipped, and those that a user adds on top. Thread-safe.
 *
 * <p>{@link #words(String)} gives the words for a document in one language.
 */
public final class Lexicons {

  /** What belongs to no language. */
  private static final String COMMON = "common";

  private static final String ENGLISH = "en";

  private static final List<String> SHIPPED =
      List.of(
          COMMON, ENGLISH, "zh", "es", "fr", "de", "ru", "ja", "ko", "pt", "it", "hi", "ar", "tr",
          "id", "uk", "nl", "pl", "sv", "fa", "vi", "el", "he", "cs", "hu", "ro", "th");

  private final Map<String, Lexicon> shipped;
  private final List<Lexicon> added;
  private final Map<String, List<String>> common;
  private final Map<String, Words> views = new ConcurrentHashMap<>();

  private Lexicons(Map<String, Lexicon> shipped, List<Lexicon> added) {
    this.shipped = shipped;
    this.added = List.copyOf(added);
    this.common = common(languages());
  }

  /** Returns the shipped lexicons. */
  public static Lexicons shipped() {
    return Shipped.ALL;
  }

  /** Returns these lexicons with another on top, whose words hold in documents of its language. */
  public Lexicons with(Lexicon lexicon) {
    List<Lexicon> more = new ArrayList<>(added);
    more.add(lexicon);
    return new Lexicons(shipped, more);
  }

  /** Returns these lexicons, each changed. */
  Lexicons changed(UnaryOperator<Lexicon> change) {
    Map<String, Lexicon> all = new LinkedHashMap<>();
    shipped.forEach((code, lexicon) -> all.put(code, change.apply(lexicon)));
    return new Lexicons(all, added.stream().map(change).toList());
  }

  /** Returns the lexicon of every language, without what is common to all. */
  public List<Lexicon> languages() {
    List<Lexicon> all = new ArrayList<>(shipped.values());
    all.addAll(added);
    all.removeIf(l -> l.language().equals(COMMON));
    return all;
  }

  /** Returns the languages among whose commonest words a folded word is. */
  public List<String> languagesOf(String folded) {
    return common.getOrDefault(folded, List.of());
  }

  private static Map<String, List<String>> common(List<Lexicon> lexicons) {
    Map<String, List<String>> common = new HashMap<>();
    for (Lexicon l : lexicons) {
      for (String word : l.words(WordClass.FUNCTION_WORDS)) {
        common.computeIfAbsent(word, k -> new ArrayList<>(1)).add(l.language());
      }
    }
    return common;
  }

  /**
   * Returns the words for a document.
   *
   * @param language the BCP 47 code of the document's language, or null if it is not known
   */
  public Words words(String language) {
    return views.computeIfAbsent(language == null ? COMMON : language, this::merge);
  }

  private Words merge(String language) {
    List<Lexicon> list = new ArrayList<>();
    for (Lexicon l : added) {
      if (l.language().equals(language) || l.language().equals(COMMON)) {
        list.add(l);
      }
    }
    for (String code : List.of(language, COMMON, ENGLISH)) {
      Lexicon l = shipped.get(code);
      if (l != null && !list.contains(l)) {
        list.add(l);
      }
    }
    return new Words(list);
  }

  private static final class Shipped {

    static final Lexicons ALL = load();

    private static Lexicons load() {
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
      return new Lexicons(all, List.of());
    }
  }
}
