package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.model.Header;
import org.presser.model.Role;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.Piece;

/** A briefing written down as lines {@code role label: speech}, for tests. */
public final class Script {

  private final String language;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, LabelForm> forms = new HashMap<>();
  private final Words words;
  private List<String> announced = List.of();

  /** Starts a script in a language. */
  public Script(String language) {
    this.language = language;
    this.words = Lexicons.shipped().words(language);
  }

  /** Adds a header that announces names. */
  public Script top(String lines, String... names) {
    text.append(lines).append('\n');
    announced = List.of(names);
    return this;
  }

  /** Adds a turn. */
  public Script turn(String role, String label, String speech) {
    int start = text.length();
    text.append(label).append(": ");
    int body = text.length();
    text.append(speech).append('\n');
    Shape shape = new Shape("", ":", false);
    Draft draft =
        new Draft(new Cue(0, start, start, start + label.length(), body, label, null, shape));
    draft.add(new Piece(body, text.length() - 1, false));
    drafts.add(draft);
    roles.put(label, Role.valueOf(role.toUpperCase(Locale.ROOT)));
    forms.put(label, LabelForm.of(label, words));
    return this;
  }

  /** Adds turns, each written {@code role label}, with the same speech. */
  public Script turns(String... lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      turn(line.substring(0, space), line.substring(space + 1), "Two words.");
    }
    return this;
  }

  /** Returns the header. */
  public Header header() {
    return new Header(
        null, null, null, null, null, null, null, announced, language, true, Map.of(), null);
  }

  /** Returns the table. */
  public SpeakerTable table() {
    return SpeakerTable.of(drafts, roles, forms, words, text.toString(), header());
  }

  /** Returns the words of the language. */
  public Words words() {
    return words;
  }
}
