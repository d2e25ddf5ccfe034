package org.presser.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/**
 * Counts briefings: add them one by one, then ask. The briefings themselves are not kept.
 *
 * <p>Not thread-safe.
 */
public final class Statistics {

  private final List<FileFigures> files = new ArrayList<>();
  private final Map<String, SpeakerFigures> speakers = new LinkedHashMap<>();
  private final Map<String, SpeakerFigures> outlets = new LinkedHashMap<>();
  private final Map<FindingKind, FindingFigures> findings = new EnumMap<>(FindingKind.class);

  /** Makes statistics of nothing. */
  public Statistics() {}

  /** Counts a briefing. */
  public void add(Briefing briefing) {
    files.add(FileFigures.of(briefing));
    Map<String, Long> followUps = new HashMap<>();
    for (Turn turn : briefing.turns()) {
      if (turn.followUpTo() != null && turn.speaker() != null) {
        followUps.merge(turn.speaker(), 1L, Long::sum);
      }
    }
    Set<String> speakersHere = new HashSet<>();
    Set<String> outletsHere = new HashSet<>();
    for (Speaker speaker : briefing.speakers()) {
      long follow = followUps.getOrDefault(speaker.id(), 0L);
      if (speaker.turns() > 0) {
        add(speakers, name(speaker), speaker, follow, speakersHere);
      }
      if (speaker.turns() > 0 && speaker.role() == Role.PRESS) {
        add(outlets, outlet(speaker), speaker, follow, outletsHere);
      }
    }
    addFindings(briefing.findings());
  }

  private static void add(
      Map<String, SpeakerFigures> to, String name, Speaker speaker, long follow, Set<String> seen) {
    String key = name + '\n' + speaker.role();
    boolean first = seen.add(key);
    to.merge(
        key,
        new SpeakerFigures(
            name, speaker.role(), first ? 1 : 0, speaker.turns(), follow, speaker.words()),
        SpeakerFigures::plus);
  }

  private void addFindings(List<Finding> all) {
    Set<FindingKind> seen = new HashSet<>();
    for (Finding finding : all) {
      FindingKind kind = finding.kind();
      int warning = finding.severity() == Severity.WARNING ? 1 : 0;
      findings.merge(
          kind, new FindingFigures(kind, 1, warning, seen.add(kind) ? 1 : 0), FindingFigures::plus);
    }
  }

  private static String name(Speaker speaker) {
    if (speaker.name() != null) {
      return speaker.name();
    }
    if (speaker.affiliation() != null) {
      return speaker.affiliation();
    }
    return speaker.labels().isEmpty() ? speaker.id() : speaker.labels().get(0);
  }

  private static String outlet(Speaker speaker) {
    return speaker.affiliation() == null ? name(speaker) : speaker.affiliation();
  }

  /** Returns the figures of each briefing, in the order in which they were added. */
  public List<FileFigures> files() {
    return List.copyOf(files);
  }

  /** Returns the sums over all briefings; file, date and institution are null. */
  public FileFigures total() {
    return files.stream().reduce(FileFigures.none(), FileFigures::plus);
  }

  /** Returns the speakers, those with most words first. */
  public List<SpeakerFigures> speakers() {
    return sorted(speakers.values());
  }

  /** Returns the outlets of the press, or who asks where no outlet is printed; as speakers. */
  public List<SpeakerFigures> outlets() {
    return sorted(outlets.values());
  }

  /** Returns the findings by kind. */
  public List<FindingFigures> findings() {
    return List.copyOf(findings.values());
  }

  private static List<SpeakerFigures> sorted(Collection<SpeakerFigures> figures) {
    return figures.stream()
        .sorted(
            Comparator.comparingLong(SpeakerFigures::words)
                .reversed()
                .thenComparing(SpeakerFigures::name))
        .toList();
  }
}
