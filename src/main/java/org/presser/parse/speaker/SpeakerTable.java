package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Words;
import org.presser.model.Header;
import org.presser.model.Role;
import org.presser.model.Speaker;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.Piece;

/**
 * Who speaks in a document.
 *
 * <p>Immutable.
 *
 * @param speakers the speakers, in order of first turn
 * @param ids every label's {@link Speaker#id()}, in order of first use
 * @param parts what every label says by itself
 * @param resemblances labels that look like slips of others
 */
public record SpeakerTable(
    List<Speaker> speakers,
    Map<String, String> ids,
    Map<String, LabelParts> parts,
    List<Resemblance> resemblances) {

  /** Copies the collections. */
  public SpeakerTable {
    speakers = List.copyOf(speakers);
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    resemblances = List.copyOf(resemblances);
  }

  /**
   * Makes the table.
   *
   * @param drafts the turns; those without a label have no speaker
   * @param roles the role of every label
   * @param forms what every label shows by itself
   * @param text the text that the turns lie in
   * @param header the header, for those whom it announces
   */
  public static SpeakerTable of(
      List<Draft> drafts,
      Map<String, Role> roles,
      Map<String, LabelForm> forms,
      Words words,
      String text,
      Header header) {
    Map<String, int[]> counts = counts(drafts, text);
    List<String> labels = new ArrayList<>(counts.keySet());
    String top = drafts.isEmpty() ? "" : text.substring(0, drafts.get(0).start());
    List<LabelParts> announced = Announced.of(header.spokespersons(), top, words);
    List<LabelParts> parts = new ArrayList<>();
    labels.forEach(l -> parts.add(LabelParts.of(l, role(roles, l), words)));
    sameLabels(parts);
    Tails.resolve(parts, announced);

    List<Named> all = new ArrayList<>();
    for (LabelParts p : parts) {
      LabelForm form = forms.get(p.label());
      boolean collective = form != null && form.collective();
      all.add(Named.of(p, role(roles, p.label()), false, collective));
    }
    announced.forEach(p -> all.add(Named.of(p, Role.OFFICIAL, true, false)));
    Aliases.Joined joined = Aliases.join(all);
    List<Resemblance> alike = new ArrayList<>();
    joined.accents().forEach(p -> alike.add(accents(labels.get(p[1]), labels.get(p[0]))));
    List<Integer> turns = counts.values().stream().map(c -> c[0]).toList();
    alike.addAll(NearDuplicates.find(labels, turns, joined.groups(), words));
    return collect(all, joined.groups(), counts, alike);
  }

  /** Labels that differ in print only have the parts of the one that shows most. */
  private static void sameLabels(List<LabelParts> parts) {
    Map<String, LabelParts> best = new HashMap<>();
    for (LabelParts p : parts) {
      best.merge(NameKey.loose(p.label()), p, (a, b) -> a.title() != null ? a : b);
    }
    parts.replaceAll(p -> p.title() != null ? p : best.get(NameKey.loose(p.label())).as(p.label()));
  }

  private static Resemblance accents(String label, String other) {
    return new Resemblance(label, other, true, true);
  }

  private static Role role(Map<String, Role> roles, String label) {
    return roles.getOrDefault(label, Role.UNKNOWN);
  }

  /** Turns and words of every label, in order of first use. */
  private static Map<String, int[]> counts(List<Draft> drafts, String text) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Draft d : drafts) {
      if (d.label() == null) {
        continue;
      }
      int[] count = counts.computeIfAbsent(d.label(), k -> new int[2]);
      count[0]++;
      for (Piece p : d.pieces()) {
        count[1] += WordCount.of(text, p.from(), p.to());
      }
    }
    return counts;
  }

  private static SpeakerTable collect(
      List<Named> all, Groups groups, Map<String, int[]> counts, List<Resemblance> alike) {
    Map<Integer, List<Named>> members = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      members.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(all.get(i));
    }
    SpeakerIds given = new SpeakerIds();
    List<Speaker> speakers = new ArrayList<>();
    Map<String, String> found = new HashMap<>();
    Map<String, LabelParts> parts = new LinkedHashMap<>();
    for (List<Named> group : members.values()) {
      if (group.get(0).announced()) {
        continue;
      }
      Speaker speaker = SpeakerMaker.make(group, counts, given);
      speakers.add(speaker);
      speaker.labels().forEach(l -> found.put(l, speaker.id()));
    }
    Map<String, String> ids = new LinkedHashMap<>();
    for (Named n : all) {
      if (!n.announced()) {
        ids.put(n.parts().label(), found.get(n.parts().label()));
        parts.put(n.parts().label(), n.parts());
      }
    }
    return new SpeakerTable(speakers, ids, parts, alike);
  }

  /** Returns the speaker's id of a label; null for speech without a label. */
  public String id(String label) {
    return label == null ? null : ids.get(label);
  }

  /** Tells whether a label names a person or an outlet, and not just anybody. */
  public boolean named(String label) {
    LabelParts p = label == null ? null : parts.get(label);
    return p != null && p.named();
  }
}
