package org.presser.parse.header;

import org.presser.lexicon.Words;

/**
 * A text of a header that was asked about; what is found in it is found once, when it is needed.
 */
final class AskedText {

  private final String text;
  private final Folded folded;
  private PlacedWords whole;
  private PlacedWords loose;
  private NameTokens tokens;

  AskedText(String s) {
    text = s;
    folded = Folded.of(s);
  }

  /** Returns the text folded. */
  Folded folded() {
    return folded;
  }

  /** Returns the lexicon's words in it, see {@link PlacedWords#of}. */
  PlacedWords words(Words words, boolean asLoose) {
    if (asLoose) {
      loose = loose == null ? PlacedWords.of(folded, words, true) : loose;
      return loose;
    }
    whole = whole == null ? PlacedWords.of(folded, words, false) : whole;
    return whole;
  }

  /** Returns its words and marks as parts of names. */
  NameTokens tokens(HeaderWords words) {
    tokens = tokens == null ? new NameTokens(text, words) : tokens;
    return tokens;
  }
}
