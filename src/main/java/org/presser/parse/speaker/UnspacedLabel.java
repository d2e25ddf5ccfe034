package org.presser.parse.speaker;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.scheme.LabelForm;

/**
 * Reads a piece of a label in Chinese, Japanese or Korean, where titles stand behind the name
 * without a blank, or before it: {@code 田中記者}, {@code 外交部发言人…}, {@code … 장관}.
 */
final class UnspacedLabel {

  private static final Set<WordClass> DOES =
      EnumSet.of(WordClass.ASKING, WordClass.ANSWERING, WordClass.ASKING_WORDS);

  /** The longest name in Chinese characters or Hangul. */
  private static final int LONGEST = 4;

  private final boolean press;
  private final Words words;
  private final Parts parts;
  private String last;

  private UnspacedLabel(boolean press, Words words, Parts parts) {
    this.press = press;
    this.words = words;
    this.parts = parts;
  }

  /** Tells whether a piece is written in one of these scripts. */
  static boolean is(String piece) {
    int n = 0;
    int letters = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      n += han(c) || hangul(c) ? 1 : 0;
    }
    return n * 2 > letters;
  }

  private static boolean han(char c) {
    return Chars.cjk(c) && Character.isLetter(c) && c < 0xff00;
  }

  private static boolean hangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }

  static void read(String piece, boolean press, Words words, Parts parts) {
    UnspacedLabel label = new UnspacedLabel(press, words, parts);
    String[] tokens = piece.strip().split("\\s+");
    for (int i = 0; i < tokens.length; i++) {
      String outlet = parts.affiliation();
      label.token(tokens[i], tokens.length == 1);
      boolean more = i > 0 && outlet != null && outlet.equals(label.last);
      label.last = parts.affiliation();
      if (more && !outlet.equals(label.last)) {
        parts.affiliations(String.join(" ", tokens));
      }
    }
  }

  private void token(String printed, boolean single) {
    if (Brackets.quoted(printed)) {
      parts.affiliation(printed);
      return;
    }
    Optional<WordClass> kind = words.labelClass(Folding.fold(withoutCounter(printed)));
    boolean office = words.has(WordClass.OFFICES, Folding.fold(printed));
    if (kind.isPresent() || office) {
      if (office || kind.get() == WordClass.MODERATING || kind.get() == WordClass.INTERPRETING) {
        parts.office(printed);
      }
      return;
    }
    String bare = withoutDoing(printed);
    boolean did = !bare.equals(printed);
    if (press && outlet(bare)) {
      parts.affiliation(bare);
    } else if (did && single && !outlet(bare) && !titled(bare)) {
      if (press && bare.length() >= LONGEST) {
        parts.affiliation(bare);
      }
    } else if (hangul(bare.charAt(0)) && bare.length() < 3 && !single) {
      parts.affiliation(bare);
    } else if (!title(bare)) {
      plain(bare);
    }
  }

  /** Takes the letter or number off that tells speakers of one kind apart: {@code 記者A}. */
  private static String withoutCounter(String s) {
    int end = s.length();
    while (end > 1 && s.charAt(end - 1) < 128) {
      end--;
    }
    return s.substring(0, end);
  }

  private boolean titled(String bare) {
    return suffix(bare, WordClass.OFFICES) > 0 || suffix(bare, WordClass.HONORIFICS) > 0;
  }

  private boolean outlet(String s) {
    return LabelForm.of(s, words).outlet() || Brackets.quoted(s);
  }

  /** Takes words such as {@code 记者} and {@code 答} off the end. */
  private String withoutDoing(String s) {
    String bare = s;
    int longest;
    do {
      longest = 0;
      for (WordClass c : DOES) {
        longest = Math.max(longest, suffix(bare, c));
      }
      boolean letter =
          longest == 1
              && !titled(bare.substring(0, bare.length() - 1))
              && !outlet(bare.substring(0, bare.length() - 1));
      boolean office = suffix(bare, WordClass.OFFICES) >= longest;
      longest = letter || office ? 0 : longest;
      bare = bare.substring(0, bare.length() - longest);
    } while (longest > 0);
    return bare;
  }

  /** The length of the longest word of a class that ends a token and leaves some of it; else 0. */
  private int suffix(String s, WordClass c) {
    int most = Math.min(s.length() - 1, words.longest(c));
    for (int n = most; n > 0; n--) {
      if (words.has(c, s.substring(s.length() - n).toLowerCase(Locale.ROOT))) {
        return n;
      }
    }
    return 0;
  }

  /** Reads a token with a title in it; false if there is none. */
  private boolean title(String s) {
    int honorific = suffix(s, WordClass.HONORIFICS);
    int office = suffix(s, WordClass.OFFICES);
    if (words.has(WordClass.OFFICES, Folding.fold(s))) {
      parts.office(s);
    } else if (honorific > office && s.length() - honorific <= LONGEST) {
      parts.honorific(s.substring(s.length() - honorific));
      parts.name(s.substring(0, s.length() - honorific));
    } else if (office > 0) {
      behind(s, s.length() - office);
    } else {
      return before(s);
    }
    return true;
  }

  /** An office behind a name, or behind the words of an institution. */
  private void behind(String s, int at) {
    int start = at;
    for (int more = 1; more > 0 && start > 1; start -= more) {
      more = suffix(s.substring(0, start), WordClass.OFFICES);
    }
    String rest = s.substring(0, start);
    boolean bureau = institution(s.substring(start, start + 1)) && rest.length() == 2;
    if (parts.name() == null && personal(rest) && !bureau) {
      parts.name(rest);
      parts.office(s.substring(start));
    } else {
      parts.office(s);
    }
  }

  private boolean institution(String s) {
    return words.has(WordClass.INSTITUTIONS, s);
  }

  /** Tells whether characters before an office can be a name. */
  private boolean personal(String s) {
    boolean korean = hangul(s.charAt(0));
    boolean fits = korean ? s.length() == 3 : s.length() < LONGEST;
    return fits && !institution(s) && !institution(s.substring(s.length() - 1));
  }

  /** An office, with or without the words of an institution, before a name. */
  private boolean before(String s) {
    for (int n = 2; n <= Math.min(LONGEST, s.length() - 2); n++) {
      String head = s.substring(0, s.length() - n);
      boolean whole = words.has(WordClass.OFFICES, head) || suffix(head, WordClass.OFFICES) > 1;
      if (whole && parts.name() == null) {
        parts.office(head);
        parts.name(s.substring(s.length() - n));
        return true;
      }
    }
    return false;
  }

  /** A token without a title: a name; before a name, who sent the one who asks. */
  private void plain(String s) {
    if (!han(s.charAt(0)) && !hangul(s.charAt(0)) && press && LabelForm.of(s, words).outlet()) {
      parts.affiliation(s);
    } else if (parts.name() == null) {
      parts.name(s);
    } else if (press && parts.affiliation() == null) {
      parts.affiliation(parts.takeName());
      parts.name(s);
    } else {
      String first = parts.takeName();
      parts.name(first + " " + s);
    }
  }
}
