package org.presser.parse.header;

import org.presser.lexicon.WordClass;

/**
 * Finds the last name that stands right before a minister's office in text without spaces, {@code
 * 汐見港湾大臣}: nothing marks where the name ends and the office's field begins.
 *
 * <p>Where the lexicon knows the office, the name is what is before it. The document may say name
 * and title without the field elsewhere. Else the count of characters tells: a field's name is made
 * of words of two characters, so that an odd one too many belongs to a name of three.
 */
final class Surnames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  /** A title is one of ministers if at least so many offices end with it. */
  private static final int LEAST_OFFICES = 3;

  /** A common word stands in the body more often than this without the title behind it. */
  private static final int MOST_OTHER = 2;

  /** What the names of bodies end with that a minister may head. */
  private static final String MINISTRIES = "省庁府";

  /** What the names of regions end with that a governor heads. */
  private static final String REGIONS = "都道府県";

  /** What last names end with: words for fields, woods, waters, houses. */
  private static final String LAST =
      "峰峯寺松田村川河山野原島嶋崎﨑木本井沢澤谷口藤森林松岡坂塚橋池永尾江津辺部屋根場間上下内浦見瀬宮寺町畑倉石城庭葉淵垣越戸越水泉浜滝";

  private final String s;
  private final BodyLabels labels;
  private final HeaderWords words;

  Surnames(String s, BodyLabels labels, HeaderWords words) {
    this.s = s;
    this.labels = labels;
    this.words = words;
  }

  /** Returns the name before an office, or null. */
  String before(Hit office) {
    String title = title(office.word());
    int from = office.start();
    while (from > 0 && Character.isIdeographic(s.charAt(from - 1))) {
      from--;
    }
    String run = s.substring(from, office.start());
    if (title == null || run.length() < SHORTEST || words.holds(run, WordClass.OFFICES)) {
      return null;
    }
    boolean whole = run.length() <= LONGEST;
    boolean told = whole && labels.occurs(run + title) > 0;
    String name = !whole ? shortened(run, title) : told || last(run) ? run : null;
    boolean region = "知事".equals(title) && REGIONS.indexOf(run.charAt(run.length() - 1)) >= 0;
    return name == null || region || known(name) || common(name, title, run) ? null : name;
  }

  private boolean common(String name, String title, String run) {
    String field = run.substring(name.length()) + title;
    return labels.occurs(name) - labels.occurs(name + title)
        > MOST_OTHER + (field.equals(title) ? 0 : labels.occurs(name + field));
  }

  private boolean known(String name) {
    return words.holds(name, WordClass.INSTITUTIONS, WordClass.PLACES, WordClass.BRIEFING)
        || words.is(name, WordClass.OFFICES, WordClass.FUNCTION_WORDS, WordClass.HEADINGS)
        || inInstitution(name)
        || MINISTRIES.chars().anyMatch(c -> labels.stands(name + (char) c));
  }

  private boolean inInstitution(String name) {
    return words.words().all(WordClass.INSTITUTIONS).stream().anyMatch(w -> w.startsWith(name));
  }

  /** Returns the end of an office that many other offices have too, or null. */
  private String title(String office) {
    for (int n = 2; n <= office.length(); n++) {
      String end = office.substring(office.length() - n);
      long offices =
          words.words().all(WordClass.OFFICES).stream()
              .filter(w -> w.endsWith(end) && w.length() >= end.length() + 2)
              .limit(LEAST_OFFICES)
              .count();
      if (offices == LEAST_OFFICES && words.is(end, WordClass.OFFICES)) {
        return end;
      }
    }
    return null;
  }

  private String shortened(String run, String title) {
    for (int n = SHORTEST; n <= LONGEST; n++) {
      if (labels.begins(run.substring(0, n) + title)) {
        return run.substring(0, n);
      }
    }
    String name = run.substring(0, run.length() % 2 == 0 ? SHORTEST : LONGEST);
    return last(name) ? name : null;
  }

  private static boolean last(String name) {
    return LAST.indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
