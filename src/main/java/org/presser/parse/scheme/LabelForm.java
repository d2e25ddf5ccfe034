package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * What a label shows by itself, whatever stands around it.
 *
 * @param label the label as printed
 * @param core the folded label without article, number and parenthesis
 * @param labelClass what the whole label does by itself, if a lexicon knows it
 * @param asks whether a word in it asks
 * @param outlet whether a word in it names a news outlet
 * @param office whether a word in it is an office or rank
 * @param rank whether the whole label is an office, which one person holds
 * @param lead the class of a known label that it begins with: {@code FRAGE NAME}
 * @param honorific whether it begins with a form of address
 * @param known whether the lexicon knows it as no speaker: a note, a key of a field
 * @param key whether it is the key of a header's field, or may be
 * @param upper whether all its letters are capitals, of a script that has them
 * @param cased whether its script has capitals
 * @param tokens the number of words; of characters in scripts without spaces
 * @param small the number of words in small letters that no name holds
 * @param common the number of words that running text is made of
 * @param digits the number of digits
 * @param aside what stands in a parenthesis at its end, or null
 */
public record LabelForm(
    String label,
    String core,
    Optional<WordClass> labelClass,
    boolean asks,
    boolean outlet,
    boolean office,
    boolean rank,
    Optional<WordClass> lead,
    boolean honorific,
    boolean known,
    boolean key,
    boolean upper,
    boolean cased,
    int tokens,
    int small,
    int common,
    int digits,
    String aside) {

  private static final List<WordClass> FIELDS =
      List.of(
          WordClass.FALSE_LABELS,
          WordClass.KEY_DATE,
          WordClass.KEY_TIME,
          WordClass.KEY_PLACE,
          WordClass.KEY_TITLE,
          WordClass.KEY_POSTED,
          WordClass.KEY_INSTITUTION,
          WordClass.KEY_SUBJECTS,
          WordClass.KEY_LANGUAGE,
          WordClass.MAIL_KEYS,
          WordClass.FURNITURE,
          WordClass.HEADINGS,
          WordClass.NOTES,
          WordClass.END_MARKS,
          WordClass.POSTED);

  /** Reads a label. */
  public static LabelForm of(String label, Words words) {
    String bare = label;
    String aside = null;
    int paren = asideStart(label);
    if (paren > 0) {
      aside = label.substring(paren + 1, label.length() - 1).strip();
      bare = label.substring(0, paren).strip();
    }
    String folded = Folding.fold(bare);
    String core = core(folded, words);
    Optional<WordClass> labelClass = labelClass(label, folded, core, words);
    if (labelClass.isEmpty() && aside != null) {
      labelClass =
          words
              .labelClass(Folding.fold(aside))
              .filter(c -> c == WordClass.MODERATING || c == WordClass.INTERPRETING);
    }
    return read(label, bare, core, labelClass, aside, words);
  }

  private static LabelForm read(
      String label,
      String bare,
      String core,
      Optional<WordClass> labelClass,
      String aside,
      Words words) {
    Tokens t = Tokens.of(known(bare, words), words);
    String all = Folding.fold(label);
    boolean known =
        labelClass.isEmpty()
            && (FIELDS.stream().anyMatch(c -> listed(c, core, words) || listed(c, all, words))
                || Tokens.holds(all, WordClass.BRIEFING, words));
    WordClass prefix = prefix(all, words);
    boolean key = words.has(WordClass.KEY_BRIEFERS, core) || words.has(WordClass.KEY_BRIEFERS, all);
    boolean asks = prefix == WordClass.ASKING || Tokens.holds(all, WordClass.ASKING_WORDS, words);
    boolean outlet = quoted(bare) || Tokens.holds(all, WordClass.OUTLETS, words);
    boolean office = Tokens.holds(all, WordClass.OFFICES, words);
    boolean rank = words.has(WordClass.OFFICES, core);
    return new LabelForm(
        label,
        core,
        labelClass,
        asks,
        outlet,
        office,
        rank,
        Optional.ofNullable(prefix),
        t.honorific(),
        known,
        key,
        t.upper(),
        t.cased(),
        t.count(),
        t.small(),
        t.common(),
        t.digits(),
        aside);
  }

  /** Tells whether a label begins with a title in quotation marks, as publications are named. */
  private static boolean quoted(String label) {
    int kind = "«《„“".indexOf(label.charAt(0));
    return kind >= 0 && label.indexOf("»》“”".charAt(kind), 1) > 2;
  }

  /** The class of a known label of several letters that a longer label begins with, or null. */
  private static WordClass prefix(String folded, Words words) {
    int end = prefixEnd(folded, words);
    String known = folded.substring(0, end);
    boolean office = words.has(WordClass.OFFICES, known);
    return end > 0 && !office ? words.labelClass(known).orElse(null) : null;
  }

  /** The end of a known label at the start of a longer one: {@code FRAGE NAME}; 0 if none. */
  private static int prefixEnd(String folded, Words words) {
    for (int i = folded.lastIndexOf(' '); i > 2; i = folded.lastIndexOf(' ', i - 1)) {
      if (words.labelClass(folded.substring(0, i)).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** A label without the known label that it begins with. */
  private static String known(String bare, Words words) {
    int end = prefixEnd(bare.toLowerCase(Locale.ROOT), words);
    return end > 0 && end < bare.length() ? bare.substring(end + 1) : bare;
  }

  /** Tells whether a label, or its part before a slash, is a word of a class. */
  private static boolean listed(WordClass c, String folded, Words words) {
    int slash = folded.indexOf('/');
    return words.has(c, folded) || slash > 0 && words.has(c, folded.substring(0, slash));
  }

  private static Optional<WordClass> labelClass(
      String label, String folded, String core, Words words) {
    boolean letter = core.length() == 1 && Chars.cased(core.charAt(0));
    if (letter && !Character.isUpperCase(label.codePointAt(0))) {
      return Optional.empty();
    }
    Optional<WordClass> c = words.labelClass(folded);
    return c.isPresent() ? c : words.labelClass(core);
  }

  /** Takes an article before and a number behind a folded label away. */
  private static String core(String folded, Words words) {
    String core = folded;
    int end = core.length();
    while (end > 0
        && (Character.isDigit(core.charAt(end - 1)) || " #°".indexOf(core.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end > 0) {
      core = core.substring(0, end);
    }
    int space = core.indexOf(' ');
    boolean article =
        space > 0 && space <= 4 && words.has(WordClass.CONNECTIVES, core.substring(0, space));
    return article ? core.substring(space + 1) : core;
  }

  /** The index of a parenthesis that closes a label, or -1. */
  private static int asideStart(String label) {
    int last = label.length() - 1;
    if (last < 2 || ")）]".indexOf(label.charAt(last)) < 0) {
      return -1;
    }
    return Math.max(
        label.lastIndexOf('('), Math.max(label.lastIndexOf('（'), label.lastIndexOf('[')));
  }

  /** Tells whether nobody in particular is named: several people may speak under the label. */
  public boolean anonymous() {
    WordClass kind = labelClass.orElse(null);
    boolean nobody = kind == WordClass.ANONYMOUS;
    boolean side = (kind == WordClass.ASKING || kind == WordClass.ANSWERING) && !rank;
    return (nobody || side) && digits == 0 && aside == null;
  }

  /** Tells whether any word of the label shows that it names a speaker. */
  boolean evident() {
    return labelClass.isPresent() || asks || outlet || office || honorific || lead.isPresent();
  }

  /** Tells whether the label names a kind of person of whom there may be several. */
  public boolean collective() {
    return labelClass.isEmpty() && aside == null && asks && tokens <= 3;
  }

  /** Tells whether the label has the form of a name or an office. */
  public boolean nameLike() {
    return small == 0 && tokens > 0 && tokens <= 12 && digits <= 3;
  }

  /** Returns the words of a label. */
  public static List<String> words(String label) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < label.length()) {
      int j = i;
      while (j < label.length() && part(label.charAt(j))) {
        j++;
      }
      if (j > i) {
        out.add(label.substring(i, j));
      }
      i = j + 1;
    }
    return out;
  }

  private static boolean part(char c) {
    return Chars.word(c) || c == '\'' || c == '’' || c == '-' || c == '.';
  }
}
