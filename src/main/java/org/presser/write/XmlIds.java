package org.presser.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.presser.model.Speaker;

/** Makes the speakers' ids fit for {@code xml:id}, apart from all other ids of the document. */
final class XmlIds {

  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{Nd}-]");
  private static final String PREFIX = "speaker.";

  private XmlIds() {}

  /** Returns the XML ids by speakers' ids. */
  static Map<String, String> of(List<Speaker> speakers) {
    Map<String, String> ids = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (Speaker speaker : speakers) {
      String id = PREFIX + UNFIT.matcher(speaker.id()).replaceAll("_");
      while (!given.add(id)) {
        id += "_";
      }
      ids.put(speaker.id(), id);
    }
    return ids;
  }
}
