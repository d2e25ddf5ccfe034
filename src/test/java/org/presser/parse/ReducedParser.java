package org.presser.parse;

import java.util.Set;
import org.presser.lexicon.ReducedLexicons;

/** A parser that lacks words. */
public final class ReducedParser {

  private ReducedParser() {}

  /** Returns a parser with the shipped lexicons but for some entries. */
  public static TranscriptParser without(Set<String> entries) {
    return new TranscriptParser(ReducedLexicons.without(entries));
  }
}
