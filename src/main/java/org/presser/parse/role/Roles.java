package org.presser.parse.role;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.presser.model.Role;

/**
 * What each label does.
 *
 * @param byLabel the role of each label
 * @param margins for each label whose words do not tell its role, how much more spoke for one side
 *     than for the other, from 0; what others do may have changed the role after that
 */
public record Roles(Map<String, Role> byLabel, Map<String, Double> margins) {

  /** Copies the maps. */
  public Roles {
    byLabel = Collections.unmodifiableMap(new HashMap<>(byLabel));
    margins = Collections.unmodifiableMap(new HashMap<>(margins));
  }
}
