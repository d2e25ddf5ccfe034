package org.presser.parse.scheme;

import java.util.Locale;
import java.util.Optional;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/** Reads what a label shows by itself. */
final class LabelFormReader {

  /** The classes of words that are the keys of fields, or else no speakers. */
  private static final long FIELDS =
      Words.bits(
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

  private static final long FALSE = Words.bits(WordClass.FALSE_LABELS);

  private LabelFormReader() {}

  /** Reads a label. */
  static LabelForm read(String label, Words words) {
    String bare = label;
    String aside = null;
    int paren = asideStart(label);
    if (paren > 0) {
      aside = label.substring(paren + 1, label.length() - 1).strip();
      bare = label.substring(0, paren).strip();
    }
    bare = Spacing.closed(bare);
    String folded = Folding.fold(bare);
    String core = core(folded, words);
    Optional<WordClass> labelClass = labelClass(label, folded, core, words);
    if (labelClass.isEmpty() && aside != null) {
      labelClass = words.labelClass(Folding.fold(aside)).filter(c -> c == WordClass.MODERATING);
    }
    String all = bare.equals(label) ? folded : Folding.fold(label);
    return form(label, bare, all, core, labelClass, aside, words);
  }

  private static LabelForm form(
      String label,
      String bare,
      String all,
      String core,
      Optional<WordClass> labelClass,
      String aside,
      Words words) {
    Tokens t = Tokens.of(known(bare, words), words);
    WordClass prefix = prefix(label, all, words);
    long whole = words.classes(core) | words.classes(all) | before(core, "/", words);
    whole |= before(all, " (", words) & FALSE;
    long held = LabelClasses.of(all, words);
    boolean title = Words.holds(held, WordClass.BRIEFING) && !endsAsking(all, words);
    boolean known = labelClass.isEmpty() && ((whole & FIELDS) != 0 || title);
    boolean key = Words.holds(whole, WordClass.KEY_BRIEFERS);
    boolean asks = prefix == WordClass.ASKING || Words.holds(held, WordClass.ASKING_WORDS);
    boolean outlet = quoted(bare) || Words.holds(held, WordClass.OUTLETS);
    boolean office = Words.holds(held, WordClass.OFFICES);
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

  /** Tells whether a label in a dense script ends in one that asks: an outlet's reporter asks. */
  private static boolean endsAsking(String folded, Words words) {
    boolean asks = false;
    for (int i = 1; i < folded.length() - 1 && !asks && Chars.cjk(folded.charAt(0)); i++) {
      asks = words.labelClass(folded.substring(i)).filter(c -> c == WordClass.ASKING).isPresent();
    }
    return asks;
  }

  /** Tells whether a label begins with a title in quotation marks, as publications are named. */
  private static boolean quoted(String label) {
    int kind = "«《„“".indexOf(label.charAt(0));
    return kind >= 0 && label.indexOf("»》“”".charAt(kind), 1) > 2;
  }

  /** The class of a known label that a longer label begins with, or null. */
  private static WordClass prefix(String label, String folded, Words words) {
    int end = prefixEnd(label, folded, words);
    String known = folded.substring(0, end);
    return end > 0 ? words.labelClass(known).orElse(null) : null;
  }

  /**
   * The end of a known label at the start of a longer one: {@code FRAGE NAME}, {@code Q - Name},
   * {@code Q. Mr. Name}, {@code PV Name}.
   */
  private static int prefixEnd(String label, String folded, Words words) {
    int last = folded.lastIndexOf(' ', words.longestLabel());
    int least = abbreviation(label) ? 2 : 3;
    for (int i = last; i >= least; i = folded.lastIndexOf(' ', i - 1)) {
      if (words.labelClass(folded.substring(0, i)).isPresent()) {
        return i;
      }
    }
    int rest = folded.startsWith(". ", 1) ? 3 : folded.startsWith(" ", 1) ? 2 : 0;
    boolean address = rest > 0 && honorific(folded.substring(rest), words);
    boolean letter = (folded.startsWith(" - ", 1) || address) && folded.length() > 4;
    return letter && words.labelClass(folded.substring(0, 1)).isPresent() ? 1 : 0;
  }

  /** Tells whether a label begins with two capitals that stand for more: small letters follow. */
  private static boolean abbreviation(String label) {
    return label.length() > 3
        && Character.isUpperCase(label.charAt(0))
        && Character.isUpperCase(label.charAt(1))
        && label.charAt(2) == ' '
        && label.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean honorific(String folded, Words words) {
    int blank = folded.indexOf(' ');
    int end = blank > 0 && folded.charAt(blank - 1) == '.' ? blank - 1 : blank;
    return blank > 0 && words.has(WordClass.HONORIFICS, folded.substring(0, end));
  }

  /** A label without the known label that it begins with. */
  private static String known(String bare, Words words) {
    int end = prefixEnd(bare, bare.toLowerCase(Locale.ROOT), words);
    return end > 0 && end < bare.length() ? bare.substring(end + 1) : bare;
  }

  /** The classes of a label's part before a mark: fields of two languages share a line. */
  private static long before(String folded, String mark, Words words) {
    int at = folded.indexOf(mark);
    return at > 0 ? words.classes(folded, 0, at) : 0;
  }

  private static Optional<WordClass> labelClass(
      String label, String folded, String core, Words words) {
    boolean letter = core.length() == 1 && Chars.cased(core.charAt(0));
    if (letter && !Character.isUpperCase(label.codePointAt(0))) {
      return Optional.empty();
    }
    Optional<WordClass> c = words.labelClass(folded);
    c = c.isPresent() ? c : words.labelClass(core);
    return c.isPresent() ? c : eitherWay(folded, words);
  }

  /** The class of a label printed in two languages, {@code MODERATOR/MODÉRATEUR}. */
  private static Optional<WordClass> eitherWay(String folded, Words words) {
    int slash = folded.indexOf('/');
    if (slash < 2 || slash + 2 >= folded.length()) {
      return Optional.empty();
    }
    Optional<WordClass> first = words.labelClass(folded.substring(0, slash).strip());
    Optional<WordClass> second = words.labelClass(folded.substring(slash + 1).strip());
    return second.isEmpty() || second.equals(first) ? first : Optional.empty();
  }

  /**
   * Takes an article before and a number behind a folded label away; with a small word before the
   * article, {@code for the minister}, somebody is spoken to.
   */
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
    boolean article = space > 0 && space <= 4 && words.has(WordClass.CONNECTIVES, core, 0, space);
    int next = core.indexOf(' ', space + 1);
    boolean addressed = next > 0 && words.has(WordClass.CONNECTIVES, core, space + 1, next);
    return article && !addressed ? core.substring(space + 1) : core;
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
}
