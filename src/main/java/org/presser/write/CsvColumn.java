package org.presser.write;

import java.util.List;
import java.util.function.Function;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Turn;

/**
 * A column of a table.
 *
 * @param name the name, as the JSON rows have it
 * @param value what stands in it; null where there is nothing
 * @param <R> what a row is made of
 */
record CsvColumn<R>(String name, Function<Row<R>, Object> value) {

  private static final String BETWEEN_NAMES = "; ";

  /** The columns of a table of turns; places are flat: {@code startLine} is {@code start.line}. */
  static final List<CsvColumn<Turn>> OF_TURNS =
      List.of(
          new CsvColumn<>("file", r -> r.briefing().source().name()),
          header("date", Header::date),
          header("title", Header::title),
          header("institution", Header::institution),
          header("spokespersons", h -> String.join(BETWEEN_NAMES, h.spokespersons())),
          header("language", Header::language),
          member("id", Turn::id),
          member("exchange", Turn::exchange),
          member("kind", t -> Words.of(t.kind())),
          member("role", t -> Words.of(t.role())),
          member("label", Turn::label),
          member("speaker", Turn::speaker),
          member("text", Turn::text),
          member("startLine", t -> t.span().start().line()),
          member("startColumn", t -> t.span().start().column()),
          member("startOffset", t -> t.span().start().offset()),
          member("endLine", t -> t.span().end().line()),
          member("endColumn", t -> t.span().end().column()),
          member("endOffset", t -> t.span().end().offset()),
          member("time", Turn::time),
          member("followUpTo", Turn::followUpTo));

  /** The columns of a table of exchanges. */
  static final List<CsvColumn<Exchange>> OF_EXCHANGES =
      List.of(
          header("date", Header::date),
          header("title", Header::title),
          header("institution", Header::institution),
          member("spokesperson", Exchange::answerer),
          member("asker", Exchange::asker),
          member("question", Exchange::question),
          member("answer", Exchange::answer),
          new CsvColumn<>("file", r -> r.briefing().source().name()),
          member("number", Exchange::number),
          member("line", Exchange::line));

  private static <R> CsvColumn<R> header(String name, Function<Header, Object> value) {
    return new CsvColumn<>(name, r -> value.apply(r.briefing().header()));
  }

  private static <R> CsvColumn<R> member(String name, Function<R, Object> value) {
    return new CsvColumn<>(name, r -> value.apply(r.member()));
  }

  /**
   * What a row is made of.
   *
   * @param briefing the briefing
   * @param member the turn or exchange
   */
  record Row<R>(Briefing briefing, R member) {}
}
