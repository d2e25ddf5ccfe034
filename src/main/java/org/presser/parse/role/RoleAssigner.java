package org.presser.parse.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Role;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.turn.Draft;

/**
 * Gives every label its role. Words decide where they can; else the one whose turns follow many
 * different labels answers, and those who ask before him are the press.
 */
public final class RoleAssigner {

  private static final Map<WordClass, Role> KNOWN =
      Map.of(
          WordClass.ASKING, Role.PRESS,
          WordClass.ANSWERING, Role.OFFICIAL,
          WordClass.MODERATING, Role.MODERATOR,
          WordClass.INTERPRETING, Role.INTERPRETER);

  /** A doubt smaller than this leaves the role open. */
  private static final double DOUBT = 0.2;

  /** A moderator's turns are shorter, in characters, than this. */
  private static final int SHORT = 260;

  /** A question is mostly shorter, in characters, than this. */
  private static final int BRIEF = 600;

  /** A turn up to this length that asks may only call a name. */
  private static final int CALL = 60;

  /** An interview's host asks in this share of his turns at least. */
  private static final double HOST = 0.3;

  /** What parts an outlet or an office from the name before it. */
  private static final List<String> BEHIND_NAMES = List.of(",", " (", " [");

  /** A member of a committee asks in this share of his turns at least. */
  private static final double MEMBER = 0.6;

  private static final double MOSTLY = 0.55;
  private static final double HARDLY = 0.35;

  private final Map<String, LabelForm> forms;
  private final Map<String, LabelStats> stats;
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Double> margins = new HashMap<>();

  private final NameEvidence names;
  private final String hub;
  private boolean anonymousPress;

  private RoleAssigner(
      List<Draft> drafts, Map<String, LabelForm> forms, String text, String top, Words words) {
    this.forms = forms;
    this.stats = LabelStats.of(drafts, text, words);
    this.names = new NameEvidence(Introductions.of(drafts, forms, text), top, words);
    // Several who have no labels ask.
    this.anonymousPress = drafts.stream().filter(RoleAssigner::silentlyAsks).count() > 1;
    stats.keySet().forEach(this::known);
    this.hub = Hub.find(stats, forms, roles, names.presented(), this::hosts);
  }

  /**
   * Returns the role of every label, and how sure it is.
   *
   * @param top the text above the first turn, which may name who briefs
   */
  public static Roles assign(
      List<Draft> drafts, Map<String, LabelForm> forms, String text, String top, Words words) {
    RoleAssigner a = new RoleAssigner(drafts, forms, text, top, words);
    a.stats.keySet().forEach(a::decide);
    new Crowd(a.forms, a.stats, a.roles, a.margins, a.hub).join(a.names);
    a.share();
    List<String> moderators = a.stats.keySet().stream().filter(a::moderates).toList();
    moderators.forEach(m -> a.roles.put(m, Role.MODERATOR));
    a.interview();
    return new Roles(a.roles, a.margins);
  }

  private static boolean silentlyAsks(Draft d) {
    return d.label() == null && Boolean.TRUE.equals(d.asks());
  }

  private void known(String label) {
    LabelForm form = forms.get(label);
    Role role = form.labelClass().or(() -> lead(form)).map(KNOWN::get).orElse(null);
    role = stats.get(label).numbered() ? Role.PRESS : role;
    if (role != null) {
      roles.put(label, role);
      names.add(role, form);
      anonymousPress |= role == Role.PRESS && stats.get(label).turns() > 1;
    }
  }

  /** What a known label at the start of a longer one tells; an office may do several things. */
  private static Optional<WordClass> lead(LabelForm form) {
    return form.lead().filter(c -> !(c == WordClass.MODERATING && form.office()));
  }

  /** Who names the other speaker of a talk between two at its start asks him. */
  private boolean hosts(LabelStats s) {
    return s.welcoming() && !anonymousPress && pair();
  }

  private boolean pair() {
    return stats.size() <= LabelStats.GUESTS
        && stats.values().stream().filter(s -> s.turns() > 1).count() == 2;
  }

  private void decide(String label) {
    if (roles.containsKey(label)) {
      return;
    }
    double press = press(label);
    margins.put(label, Math.abs(press));
    Role role = press > 0 ? Role.PRESS : Role.OFFICIAL;
    if (Math.abs(press) < DOUBT) {
      role = Role.UNKNOWN;
    }
    roles.put(label, role);
  }

  private boolean open(String label) {
    return forms.get(label).labelClass().isEmpty();
  }

  /** Who is printed with an outlet or an office does the same where the name stands alone. */
  private void share() {
    for (String label : stats.keySet()) {
      String name = name(label);
      Role role = roles.get(label);
      LabelForm form = forms.get(name);
      boolean same = name.length() < label.length() && stats.containsKey(name);
      if (same && form.labelClass().isEmpty() && form.tokens() > 1 && sided(role)) {
        boolean longer = stats.get(label).turns() >= stats.get(name).turns();
        if (longer || !sided(roles.get(name))) {
          roles.put(name, role);
        } else {
          roles.put(label, roles.get(name));
        }
      }
    }
  }

  private static boolean sided(Role role) {
    return role == Role.PRESS || role == Role.OFFICIAL;
  }

  /** A label up to its comma or bracket. */
  private static String name(String label) {
    int end = label.length();
    for (String mark : BEHIND_NAMES) {
      int at = label.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return label.substring(0, end);
  }

  /** How much speaks for asking; negative for answering. */
  private double press(String label) {
    LabelForm f = forms.get(label);
    LabelStats s = stats.get(label);
    double press = 0;
    press += f.asks() ? 3 : 0;
    press += f.outlet() ? 2.5 : 0;
    press -= f.office() ? 2 : 0;
    press += !f.office() && f.label().indexOf(',') > 0 ? 0.8 : 0;
    press -= f.honorific() && !f.outlet() ? 0.7 : 0;
    boolean nobody = f.labelClass().filter(c -> c == WordClass.ANONYMOUS).isPresent();
    press += names.weigh(f);
    press -= anonymousPress && !f.outlet() && !f.asks() && !nobody ? 1.5 * (1 - s.asking()) : 0;
    press -= anonymousPress && opens(label) ? 1 : 0;
    press += nobody ? 0.8 : 0;
    press -= label.equals(hub) ? 3 : 0;
    boolean beside = f.aside() != null && !f.office() && !f.outlet() && !anonymousPress;
    press += beside && s.asking() >= MOSTLY ? 1.2 : 0;
    press += s.introduced() && !f.office() ? 2 : 0;
    boolean few = s.turns() <= 2 || s.asking() >= MOSTLY;
    press += s.queued() && !f.office() && (few || s.asking() > HOST) ? 1.5 : 0;
    press += 2.5 * s.addressing();
    press += s.called() && few && s.mean() < BRIEF && !f.office() ? 1 : 0;
    press += hosts(s) ? 2 : 0;
    press += 3 * (s.asking() - 0.35);
    press -= s.mean() > 500 && s.asking() < 0.5 ? 0.7 : 0;
    if (hub != null && !label.equals(hub)) {
      press += 2 * (s.precedes(hub) - 0.6);
      press += s.follows(hub) && s.precedes(hub) > 0 && !anonymousPress ? 0.4 : 0;
      press += f.office() && hears(s) ? 2.2 : 0;
    }
    return press;
  }

  /** Tells whether a label is the first of all. */
  private boolean opens(String label) {
    return label.equals(stats.keySet().iterator().next());
  }

  /** Tells whether somebody with an office questions the one who answers, as in a committee. */
  private boolean hears(LabelStats s) {
    return !anonymousPress && s.turns() > 1 && s.asking() >= MEMBER && s.precedes(hub) > MOSTLY;
  }

  private boolean answers(String label) {
    return forms.get(label).labelClass().filter(c -> c == WordClass.ANSWERING).isPresent();
  }

  /**
   * Where nobody else asks, who is called host or moderator does, and so do those with names who
   * question somebody whose label answers.
   */
  private void interview() {
    if (roles.containsValue(Role.PRESS)) {
      return;
    }
    boolean guest = stats.keySet().stream().anyMatch(l -> answers(l));
    for (Map.Entry<String, Role> e : roles.entrySet()) {
      LabelStats s = stats.get(e.getKey());
      LabelForm f = forms.get(e.getKey());
      boolean host = e.getValue() == Role.MODERATOR && s.asking() > HOST;
      boolean named = guest && open(e.getKey()) && !f.office() && !f.honorific();
      if (s.turns() > 1 && (host || named && s.asking() > HOST)) {
        e.setValue(Role.PRESS);
      }
    }
  }

  /** A named label with short turns that lead from the answers to the press. */
  private boolean moderates(String label) {
    LabelForm f = forms.get(label);
    LabelStats s = stats.get(label);
    Role role = roles.get(label);
    boolean chairs = f.lead().filter(c -> c == WordClass.MODERATING).isPresent();
    if (chairs && !label.equals(hub) && s.mean() < SHORT) {
      return true;
    }
    boolean open = f.labelClass().isEmpty() && f.lead().isEmpty() && !f.asks() && !f.outlet();
    boolean asks = role == Role.PRESS && s.asking() > 0.5 && s.mean() > CALL;
    return open
        && !asks
        && !label.equals(hub)
        && s.turns() > 1
        && s.mean() < SHORT
        && s.precedes(l -> roles.get(l) == Role.PRESS && !l.equals(label)) > MOSTLY
        && s.follows(l -> roles.get(l) == Role.PRESS) < HARDLY;
  }
}
