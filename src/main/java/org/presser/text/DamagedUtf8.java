package org.presser.text;

/** Tells UTF-8 with a few broken bytes, as a cut or patched file has them, from other charsets. */
final class DamagedUtf8 {

  /** So many good sequences there must be for each bad byte. */
  private static final int GOOD_PER_BAD = 16;

  private DamagedUtf8() {}

  /** Whether well-formed sequences of several bytes far outnumber the bytes that fit in none. */
  static boolean isLikely(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceLength(bytes[at] & 0xFF);
      if (length > 0 && isContinued(bytes, at, length)) {
        good += length > 1 ? 1 : 0;
        at += length;
      } else {
        bad++;
        at++;
      }
    }
    return good >= GOOD_PER_BAD * bad;
  }

  private static int sequenceLength(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static boolean isContinued(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
