package org.presser.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How right a set of transcripts was parsed. All figures go from 0 to 1.
 *
 * @param files the transcripts, in order
 */
public record Evaluation(List<FileScore> files) {

  /** Copies the list. */
  public Evaluation {
    files = List.copyOf(files);
  }

  /**
   * Files of one layout.
   *
   * @param name the layout's name
   * @param files the number of files
   * @param turns the turns that should be there
   * @param strict the mean of the files' strict F1
   */
  public record Family(String name, int files, int turns, double strict) {}

  /** Returns the turns of all files together. */
  public Tally total() {
    return files.stream().map(FileScore::tally).reduce(Tally.ZERO, Tally::plus);
  }

  /** Returns the families, by name. */
  public List<Family> families() {
    Map<String, List<Tally>> groups = new TreeMap<>();
    files.forEach(f -> groups.computeIfAbsent(f.family(), k -> new ArrayList<>()).add(f.tally()));
    List<Family> families = new ArrayList<>();
    groups.forEach(
        (name, tallies) -> {
          int turns = tallies.stream().mapToInt(Tally::gold).sum();
          families.add(new Family(name, tallies.size(), turns, strict(tallies)));
        });
    return families;
  }

  private static double strict(List<Tally> tallies) {
    return tallies.stream().mapToDouble(Tally::strictF1).average().orElse(0);
  }

  /** Returns the mean of the files' strict F1. */
  public double byFile() {
    return strict(files.stream().map(FileScore::tally).toList());
  }

  /** Returns the mean of the families' strict F1. */
  public double byFamily() {
    return families().stream().mapToDouble(Family::strict).average().orElse(0);
  }

  /** Returns the number of files whose turns are all strictly right. */
  public long perfect() {
    return files.stream().filter(f -> f.tally().strictF1() == 1).count();
  }

  /** Returns the number of files that could not be parsed. */
  public long failed() {
    return files.stream().filter(f -> f.failure() != null).count();
  }

  /** Returns the F1 of each part of the header. */
  public Map<HeaderField, Double> header() {
    Map<HeaderField, Double> figures = new EnumMap<>(HeaderField.class);
    for (HeaderField field : HeaderField.values()) {
      int gold = 0;
      int got = 0;
      int right = 0;
      for (FileScore f : files) {
        HeaderMark mark = f.header().get(field.ordinal());
        gold += mark.gold() != null ? 1 : 0;
        got += mark.got() != null ? 1 : 0;
        right += mark.right() ? 1 : 0;
      }
      figures.put(field, Tally.f1(right, gold, got));
    }
    return figures;
  }

  /** Returns the mean of the header's figures. */
  public double headerMean() {
    return header().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
