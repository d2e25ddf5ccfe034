package org.presser.parse.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Those whom the body labels as answering: evidence for who it is that the header announces.
 *
 * <p>Never changed once made.
 */
final class Answerers {

  /** A last name is known again by its stem if that has so many letters at least. */
  private static final int LEAST_STEM = 4;

  /** Who holds the office: {@code THE GOVERNOR (Ada Quill)}. */
  private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）]+)[)）]$");

  private static final Pattern BEHIND_NAME = Pattern.compile("[,(（，:/]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
  private static final int LONGEST_ENDING = 3;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_DENSE = 2;

  /** Where more people seem to answer, no label is that of one whom a header announces. */
  private static final int MOST = 1000;

  private final List<List<String>> labels = new ArrayList<>();
  private final List<List<String>> bodies = new ArrayList<>();
  private final boolean inflects;

  private Answerers(boolean inflects) {
    this.inflects = inflects;
  }

  /** Makes them from the labels of those who answer. */
  static Answerers of(Collection<String> labels, HeaderWords words) {
    Answerers made = new Answerers(!words.english());
    if (labels.size() > MOST) {
      return made;
    }
    List<String> all = new ArrayList<>(labels);
    for (String label : labels) {
      Matcher bracket = BRACKET.matcher(label);
      if (bracket.find()) {
        all.add(bracket.group(1));
        List<String> of = new ArrayList<>(parts(label));
        of.removeIf(p -> words.is(p, WordClass.OFFICES));
        made.bodies.add(of);
      }
    }
    for (String label : all) {
      List<String> parts = new ArrayList<>(parts(label));
      boolean office = parts.removeIf(p -> words.is(p, WordClass.OFFICES, WordClass.HONORIFICS));
      boolean of = office && parts.stream().anyMatch(words::joins);
      if (!parts.isEmpty() && !of && !words.joins(parts.get(0))) {
        made.labels.add(parts);
      }
    }
    return made;
  }

  /** The words of a label up to a comma or bracket, folded. */
  private static List<String> parts(String label) {
    Matcher mark = BEHIND_NAME.matcher(label);
    String name = mark.find() ? label.substring(0, mark.start()) : label;
    return NO_WORD
        .splitAsStream(Folding.fold(name.replace('.', ' ')))
        .filter(p -> !p.isBlank())
        .toList();
  }

  /** Tells whether there is nobody. */
  boolean none() {
    return labels.isEmpty();
  }

  /** Tells whether somebody of a whole name answers: under it or under its last name. */
  boolean have(String name) {
    List<String> parts = parts(name);
    return !parts.isEmpty() && labels.stream().anyMatch(l -> same(l, parts));
  }

  /** Tells whether words end the name of an office whose holder the label has in brackets. */
  boolean ofOffice(String name) {
    List<String> parts = parts(name);
    return bodies.stream()
        .anyMatch(
            b ->
                b.size() >= parts.size()
                    && b.subList(b.size() - parts.size(), b.size()).equals(parts));
  }

  /** Tells whether somebody answers under a whole name just as it is. */
  boolean haveWhole(String name) {
    List<String> parts = parts(name);
    return labels.stream().anyMatch(l -> whole(l, parts));
  }

  private boolean same(List<String> label, List<String> name) {
    String last = label.get(label.size() - 1);
    int least = Chars.cased(last.charAt(0)) ? SHORTEST : SHORTEST_DENSE;
    boolean surname = last.length() >= least && like(last, name.get(name.size() - 1));
    return surname || whole(label, name);
  }

  /** Tells whether a label is a whole name, in the same or in another order. */
  private boolean whole(List<String> label, List<String> name) {
    return label.size() > 1
        && label.size() == name.size()
        && label.stream().allMatch(p -> in(name, p));
  }

  private boolean in(List<String> name, String part) {
    return name.stream().anyMatch(n -> like(n, part));
  }

  /** Tells whether two words are the same, in another case of a language that has cases. */
  private boolean like(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return inflects && n >= LEAST_STEM && Math.max(a.length(), b.length()) - n <= LONGEST_ENDING;
  }
}
