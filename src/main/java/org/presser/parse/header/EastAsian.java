package org.presser.parse.header;

import java.util.Map;

/** Characters that Chinese, Japanese and Korean put behind the numbers of dates and times. */
final class EastAsian {

  static final String YEAR = "年년";
  static final String MONTH = "月월";
  static final String DAY = "日号號일";
  static final String HOUR = "時时點点시";
  static final String MINUTE = "分분";

  /** The letters of Japan's eras and the years before their first. */
  static final Map<Character, Integer> ERAS =
      Map.of('M', 1867, 'T', 1911, 'S', 1925, 'H', 1988, 'R', 2018);

  /** The first year of an era. */
  static final char FIRST_YEAR = '元';

  /** Half past. */
  static final String HALF = "半반";

  private EastAsian() {}
}
