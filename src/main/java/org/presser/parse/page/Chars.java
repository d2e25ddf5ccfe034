package org.presser.parse.page;

/** Kinds of characters that the parser tells apart. */
public final class Chars {

  private static final CharSet TERMINAL = CharSet.of(".!?…。！？｡؟।።‽۔။។։፧:：;；—–");
  private static final CharSet FULL_STOPS = CharSet.of(".!?…。！？｡؟।።‽۔။។։፧");
  private static final CharSet CLOSING = CharSet.of("\"'”’»›)]}）］｝」』】〉》〕*_");
  private static final CharSet OPENING = CharSet.of("\"'“‘„«‹([{（［｛「『【〈《〔");

  private Chars() {}

  /** Tells whether a character is a blank: white space, no-break and ideographic spaces. */
  public static boolean blank(char c) {
    return c <= ' ' || c >= '\u00a0' && c <= '\u3000' && wideBlank(c);
  }

  /** Tells whether a character beyond ASCII is what Java calls a space or white space. */
  private static boolean wideBlank(char c) {
    return switch (c) {
      case '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }

  /** Tells whether a character takes no place: zero-width marks and direction marks. */
  public static boolean invisible(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\u00ad';
  }

  /** Tells whether a character may close a sentence. */
  public static boolean terminal(char c) {
    return TERMINAL.has(c);
  }

  /** Tells whether a character closes a sentence for good, unlike a colon or a dash. */
  public static boolean fullStop(char c) {
    return FULL_STOPS.has(c);
  }

  /** Tells whether a character of a text is a question mark of its script. */
  public static boolean question(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return c == '?' || c == ';' && index > 0 && greek(text.charAt(index - 1));
    }
    return c == '？' || c == '؟' || c == '\u037e' || c == '՞' || c == '\u1367';
  }

  private static boolean greek(char c) {
    return c >= '\u0370' && c < '\u0400' || c >= '\u1f00' && c < '\u2000';
  }

  /** Tells whether a character closes a bracket or a quotation. */
  public static boolean closing(char c) {
    return CLOSING.has(c);
  }

  /** Tells whether a character opens a bracket or a quotation. */
  public static boolean opening(char c) {
    return OPENING.has(c);
  }

  /** Tells whether a character is a digit of any script. */
  public static boolean digit(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9';
    }
    return !ideograph(c) && Character.isDigit(c);
  }

  /** Tells whether a character is a colon of any width, or the Ethiopic one before speech. */
  public static boolean colon(char c) {
    return c == ':' || c > '\u2200' && wideColon(c) || c == '\u1366';
  }

  private static boolean wideColon(char c) {
    return c == '：' || c == '∶' || c == '︰' || c == '﹕' || c == '꞉';
  }

  /** Tells whether a character belongs to a script that is written without spaces. */
  public static boolean unspaced(int c) {
    return (c >= 0x0e00 && c <= 0x0eff)
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0x3005 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x20000 && c <= 0x3ffff);
  }

  /** Tells whether a character is Chinese, Japanese, or of full width. */
  public static boolean cjk(char c) {
    return (c >= 0x2e80 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff00 && c <= 0xffef);
  }

  /**
   * Tells whether a character is a small letter of a script that uses capitals; Georgian does not.
   */
  public static boolean small(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    return Character.isLowerCase(c) && !(c >= '\u10d0' && c <= '\u10ff');
  }

  /** Tells whether a character is a letter of a script that has capitals. */
  public static boolean cased(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return !ideograph(c) && anyCase(c);
  }

  /** Tells whether a character lies where no digit and no letter with a case does. */
  private static boolean ideograph(char c) {
    return c >= '\u2e80' && c <= '\u9fff';
  }

  private static boolean anyCase(char c) {
    return Character.isUpperCase(c) || small(c) || Character.isTitleCase(c);
  }

  /** Tells whether a character is a letter. */
  public static boolean letter(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return Character.isLetter(c);
  }

  /** Tells whether a character is a letter or a digit. */
  public static boolean letterOrDigit(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return Character.isLetterOrDigit(c);
  }

  /** Tells whether a character is a letter, a digit or a combining mark. */
  public static boolean word(char c) {
    if (c < 0x80) {
      return letterOrDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c >= '\u0300' && combining(c));
  }

  private static boolean combining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
