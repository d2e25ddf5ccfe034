package org.presser.parse.header;

/** Characters that Chinese, Japanese and Korean put behind the numbers of dates and times. */
final class EastAsian {

  static final String YEAR = "年년";
  static final String MONTH = "月월";
  static final String DAY = "日号號일";
  static final String HOUR = "時时點点시";
  static final String MINUTE = "分분";

  /** The first year of an era. */
  static final char FIRST_YEAR = '元';

  /** Half past. */
  static final String HALF = "半반";

  private EastAsian() {}
}
