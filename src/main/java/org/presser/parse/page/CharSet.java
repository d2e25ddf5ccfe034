package org.presser.parse.page;

/**
 * A set of characters that tells at once whether it has one; most that is asked about is ASCII.
 *
 * @param low the characters before {@code @}, as bits
 * @param high the other ASCII characters, as bits
 * @param others all other characters
 */
public record CharSet(long low, long high, String others) {

  /** Makes the set of some characters. */
  public static CharSet of(String chars) {
    long low = 0;
    long high = 0;
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c - 64;
      } else {
        others.append(c);
      }
    }
    return new CharSet(low, high, others.toString());
  }

  /** Tells whether a character is in the set. */
  public boolean has(char c) {
    if (c < 64) {
      return (low >>> c & 1) != 0;
    }
    return c < 128 ? (high >>> c - 64 & 1) != 0 : others.indexOf(c) >= 0;
  }
}
