package org.presser.text;

import java.util.Locale;

/** Numbers of bytes in the words of users: {@code 64 MB}, {@code 100 kB}. */
final class ByteCount {

  private static final int UNIT = 1024;
  private static final String[] NAMES = {"bytes", "kB", "MB", "GB"};

  private ByteCount() {}

  /** Returns a number in the largest unit that it fills, with a decimal where it needs one. */
  static String text(long bytes) {
    int unit = 0;
    double number = bytes;
    while (number >= UNIT && unit + 1 < NAMES.length) {
      number /= UNIT;
      unit++;
    }
    String digits = String.format(Locale.ROOT, "%.1f", number);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
        + " "
        + NAMES[unit];
  }
}
