package org.presser.parse.speaker;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.scheme.LabelForm;

/**
 * Reads a piece of a label in a script with spaces: titles first, then the name. Offices may have
 * words before them ({@code Harbour Minister}); an office with {@code of} goes on to the end.
 */
final class SpacedLabel {

  /** Words before a name that say what somebody does here. */
  private static final List<WordClass> DOES =
      List.of(
          WordClass.ASKING,
          WordClass.ANSWERING,
          WordClass.MODERATING,
          WordClass.INTERPRETING,
          WordClass.ASKING_WORDS);

  private final List<LabelWord> list;
  private final boolean press;
  private final Words words;
  private final Parts parts;

  /** The end of what stands before the name. */
  private int head;

  private int officeFrom = -1;
  private int officeTo = -1;
  private int honorificFrom = -1;
  private int honorificTo = -1;

  private SpacedLabel(List<LabelWord> list, boolean press, Words words, Parts parts) {
    this.list = list;
    this.press = press;
    this.words = words;
    this.parts = parts;
  }

  static void read(LabelForm form, boolean press, Words words, Parts parts) {
    List<LabelWord> list = LabelWord.of(form.label(), words);
    dropVerbs(list, words);
    if (!list.isEmpty()) {
      new SpacedLabel(list, press, words, parts).read(form);
    }
  }

  /** Drops words in small letters behind a name, such as the verb of {@code Ms Vale asked}. */
  private static void dropVerbs(List<LabelWord> list, Words words) {
    long small = list.stream().filter(LabelWord::small).count();
    boolean sure =
        list.size() - small > 1 || LabelWord.phrase(list, 0, WordClass.HONORIFICS, words) > 0;
    if (small == list.size()) {
      return;
    }
    while (list.get(list.size() - 1).small()) {
      String last = list.get(list.size() - 1).folded();
      if (!sure && !words.has(WordClass.FUNCTION_WORDS, last)
          || words.has(WordClass.OFFICES, last)
          || words.has(WordClass.HONORIFICS, last)
          || words.has(WordClass.OUTLETS, last)
          || words.has(WordClass.ASKING_WORDS, last)) {
        return;
      }
      list.remove(list.size() - 1);
    }
  }

  private void read(LabelForm form) {
    titles();
    if (head == 0 && press && form.outlet()) {
      outlet(0);
    } else if (head == 0) {
      untitled(form);
    } else {
      titled();
    }
  }

  /** Finds the titles and where they end. */
  private void titles() {
    int i = article();
    while (i < list.size()) {
      int office = LabelWord.phrase(list, i, WordClass.OFFICES, words);
      int honorific = LabelWord.phrase(list, i, WordClass.HONORIFICS, words);
      if (honorific > 0 && honorific >= office && i + honorific < list.size() && next(i)) {
        honorificFrom = honorificFrom < 0 ? i : honorificFrom;
        honorificTo = i + honorific;
        head = i += honorific;
      } else if (office > 0 && (!press || next(i))) {
        officeFrom = officeFrom < 0 ? head : officeFrom;
        officeTo = i + office;
        head = i += office;
      } else {
        int does = next(i) ? does(i) : 0;
        head = does > 0 ? i + does : head;
        i += Math.max(1, does);
      }
    }
  }

  /** Tells whether a place is the start or right behind a title. */
  private boolean next(int i) {
    return i == head || head == 0 && i == article();
  }

  private int article() {
    LabelWord first = list.get(0);
    boolean article =
        list.size() > 1
            && first.text().length() <= 4
            && words.has(WordClass.CONNECTIVES, first.folded())
            && (LabelWord.phrase(list, 1, WordClass.OFFICES, words) > 0 || does(1) > 0);
    return article ? 1 : 0;
  }

  private int does(int i) {
    int longest = 0;
    for (WordClass c : DOES) {
      longest = Math.max(longest, LabelWord.phrase(list, i, c, words));
    }
    boolean letter = longest == 1 && list.get(i).folded().length() < 2;
    return letter ? 0 : longest;
  }

  private void titled() {
    int size = list.size();
    if (head >= size) {
      onlyTitles();
      return;
    }
    boolean object = officeTo == head && object(head);
    if (honorificTo > honorificFrom && !object) {
      parts.honorific(LabelWord.join(list, honorificFrom, honorificTo));
    }
    if (officeTo > 0) {
      int from = Math.max(officeFrom, article());
      parts.office(LabelWord.join(list, from, object ? size : officeTo));
    }
    boolean nobody = list.get(size - 1).counter() && size - head == 1;
    if (object || nobody || list.subList(head, size).stream().allMatch(LabelWord::small)) {
      return;
    }
    if (press
        && officeTo < 0
        && honorificTo < 0
        && LabelForm.of(LabelWord.join(list, head, size), words).outlet()) {
      outlet(head);
    } else {
      name(head);
    }
  }

  /**
   * A label of titles only: {@code Health Minister}, and {@code MR. KING}, whose last is a name.
   */
  private void onlyTitles() {
    int size = list.size();
    boolean address = honorificFrom >= 0 && officeTo == size;
    if (address && size - honorificTo <= 1) {
      parts.honorific(LabelWord.join(list, honorificFrom, honorificTo));
      parts.name(LabelWord.join(list, honorificTo, size));
    } else if (officeTo > 0) {
      parts.office(LabelWord.join(list, article(), size));
    }
  }

  /** Tells whether a word such as {@code of} makes what follows a part of the office. */
  private boolean object(int i) {
    String word = list.get(i).folded();
    return words.has(WordClass.CONNECTIVES, word) && words.has(WordClass.FUNCTION_WORDS, word);
  }

  private void untitled(LabelForm form) {
    if (list.size() > 1 && list.get(0).abbreviated()) {
      parts.honorific(list.get(0).text());
      name(1);
    } else if (!form.asks() || !press) {
      name(0);
    }
  }

  /** The name, without a form of address behind it. */
  private void name(int from) {
    int to = list.size();
    while (to - from > 2 && words.has(WordClass.HONORIFICS, list.get(to - 1).folded())) {
      to--;
    }
    if (to < list.size() && honorificTo < 0) {
      parts.honorific(LabelWord.join(list, to, list.size()));
    }
    parts.name(LabelWord.join(list, from, to));
  }

  /** An outlet, with the word {@code reporter} behind it, or behind a person's name. */
  private void outlet(int from) {
    int to = list.size();
    while (to - from > 1 && words.has(WordClass.ASKING_WORDS, list.get(to - 1).folded())) {
      to--;
    }
    LabelWord last = list.get(to - 1);
    boolean behind = to - from > 2 && last.acronym() && words.has(WordClass.OUTLETS, last.folded());
    for (int i = from; behind && i < to - 1; i++) {
      behind = LabelWord.phrase(list, i, WordClass.OUTLETS, words) == 0;
    }
    if (behind) {
      parts.name(LabelWord.join(list, from, to - 1));
      parts.affiliation(last.text());
    } else {
      parts.affiliation(LabelWord.join(list, from, to));
    }
  }
}
