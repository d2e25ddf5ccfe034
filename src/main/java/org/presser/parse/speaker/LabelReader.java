package org.presser.parse.speaker;

import java.util.List;
import java.util.Optional;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Role;
import org.presser.parse.page.Chars;
import org.presser.parse.scheme.LabelForm;

/**
 * Reads a label piece by piece: pieces between commas, and what stands in parentheses behind them.
 * The first piece that names a person is the speaker; the others tell office and outlet.
 */
final class LabelReader {

  private final Words words;
  private final boolean press;
  private final Parts parts = new Parts();
  private boolean officeBehind;

  private LabelReader(Role role, Words words) {
    this.words = words;
    this.press = role == Role.PRESS || role == Role.UNKNOWN;
    if (role == Role.PRESS) {
      parts.asks();
    }
  }

  static LabelParts read(String label, Role role, Words words) {
    LabelReader reader = new LabelReader(role, words);
    for (String piece : Brackets.split(label)) {
      reader.piece(piece);
    }
    return reader.parts.of(label);
  }

  private void piece(String piece) {
    Brackets b = Brackets.of(piece);
    LabelForm form = LabelForm.of(b.bare(), words);
    Optional<WordClass> kind = form.labelClass();
    if (words.has(WordClass.FOLLOW_UPS, Folding.fold(b.bare()))) {
      kind = Optional.of(WordClass.ASKING);
    }
    if (parts.name() != null && kind.isEmpty() && b.aside() != null) {
      attribute(LabelForm.of(piece, words));
      return;
    }
    bare(form, kind);
    if (b.aside() != null && Chars.word(firstOf(b.aside()))) {
      aside(b.aside(), kind);
    }
  }

  private static char firstOf(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Chars.word(s.charAt(i))) {
        return s.charAt(i);
      }
    }
    return ' ';
  }

  private void bare(LabelForm form, Optional<WordClass> kind) {
    String bare = form.label();
    if (kind.isPresent()) {
      known(form, kind.get());
    } else if (Brackets.quoted(bare)) {
      if (press) {
        parts.affiliation(bare);
      } else {
        parts.name(Brackets.unquoted(bare));
      }
    } else if (UnspacedLabel.is(bare)) {
      UnspacedLabel.read(bare, press, words, parts);
    } else if (parts.name() != null) {
      attribute(form);
    } else {
      SpacedLabel.read(form, press, words, parts);
    }
  }

  /** A piece that a lexicon knows as a whole. */
  private void known(LabelForm form, WordClass kind) {
    String bare = form.label();
    switch (kind) {
      case ASKING -> parts.asks();
      case MODERATING, INTERPRETING -> parts.office(withoutArticle(bare));
      case ANSWERING -> {
        if (form.office() && !form.collective()) {
          parts.office(withoutArticle(bare));
        }
      }
      default -> {}
    }
  }

  private String withoutArticle(String s) {
    int space = s.indexOf(' ');
    boolean article =
        space > 0
            && space <= 4
            && words.has(WordClass.CONNECTIVES, Folding.fold(s.substring(0, space)));
    return article ? s.substring(space + 1) : s;
  }

  /** A piece behind the name. */
  private void attribute(LabelForm form) {
    String piece = form.label();
    List<LabelWord> list = LabelWord.of(piece, words);
    if (form.office() && !form.asks()) {
      parts.office(piece);
      officeBehind = true;
      return;
    }
    if (form.asks()) {
      int outlet = LabelWord.phrase(list, 0, WordClass.OUTLETS, words);
      if (outlet > 0) {
        parts.affiliation(LabelWord.join(list, 0, outlet));
      }
      if (outlet < list.size()) {
        parts.office(LabelWord.join(list, outlet, list.size()));
      }
      return;
    }
    int from = 0;
    while (from < list.size() - 1
        && list.get(from).small()
        && words.has(WordClass.CONNECTIVES, list.get(from).folded())) {
      from++;
    }
    if (list.get(from).small() || !press && !form.outlet() || officeBehind && !form.outlet()) {
      parts.office(piece);
    } else {
      parts.affiliation(LabelWord.join(list, from, list.size()));
    }
  }

  private void aside(String aside, Optional<WordClass> kind) {
    String folded = Folding.fold(aside);
    if (words.has(WordClass.NOTES, folded) || words.has(WordClass.CONTINUED, folded)) {
      return;
    }
    LabelForm form = LabelForm.of(aside, words);
    boolean small = Character.isLowerCase(firstOf(aside));
    boolean runs =
        form.labelClass()
            .filter(c -> c == WordClass.MODERATING || c == WordClass.INTERPRETING)
            .isPresent();
    if (runs || form.office() && parts.name() != null) {
      parts.office(aside);
    } else if (small) {
      return;
    } else if (form.outlet() && aside.indexOf(',') < 0) {
      parts.affiliation(aside);
    } else if (form.cased() && form.common() > 0 && form.small() > 0) {
      return;
    } else if (parts.name() != null) {
      if (form.cased()) {
        parts.affiliation(aside);
      }
    } else if (asksOnly(kind) && aside.indexOf(',') < 0 && !form.honorific() && !form.office()) {
      if (form.cased()) {
        parts.affiliation(aside);
      }
    } else {
      Brackets.split(aside).forEach(this::piece);
    }
  }

  /** Tells whether the piece before a parenthesis says only that somebody asks. */
  private boolean asksOnly(Optional<WordClass> kind) {
    return kind.isPresent()
        ? kind.get() == WordClass.ASKING
        : parts.asking() && parts.office() == null;
  }
}
