package org.presser.trust;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.presser.trust.Item.Noted;
import org.presser.trust.Item.Said;

/** Makes transcripts up: any language's words, casts, shapes, wraps, notes. */
final class Scripts {

  /** A transcript and how it is printed. */
  record Sample(Script script, Layout layout) {

    String text() {
      return script.print(layout);
    }

    @Override
    public String toString() {
      return layout + "\n" + text();
    }
  }

  private static final List<Tongue> TONGUES = Tongue.all();

  private Scripts() {}

  /** Returns transcripts of all languages. */
  static Arbitrary<Sample> samples() {
    return Arbitraries.of(TONGUES).flatMap(Scripts::samples);
  }

  private static Arbitrary<Sample> samples(Tongue t) {
    return Arbitraries.of(t.all("cast"))
        .flatMap(cast -> Combinators.combine(script(t, cast), layout(t)).as(Sample::new));
  }

  private static Arbitrary<Layout> layout(Tongue t) {
    Arbitrary<Integer> broken =
        Arbitraries.integers().between(t.dense() ? 34 : 60, t.dense() ? 45 : 90);
    Arbitrary<Integer> width = Arbitraries.oneOf(Arbitraries.just(0), broken);
    return Combinators.combine(Arbitraries.of(t.all("shape")), width)
        .as((shape, w) -> new Layout(shape, w, 1));
  }

  private static Arbitrary<Script> script(Tongue t, String cast) {
    String[] sides = cast.split(" \\| ");
    Arbitrary<List<String>> head =
        Combinators.combine(Arbitraries.of(t.all("title")), Arbitraries.of(t.all("line")))
            .as(List::of);
    Arbitrary<List<Item>> items =
        exchange(t, sides[0].split(", "), sides[1].split(", "))
            .list()
            .ofMinSize(4)
            .ofMaxSize(9)
            .map(Scripts::flat);
    Arbitrary<List<String>> foot =
        t.all("end").isEmpty()
            ? Arbitraries.just(List.of())
            : Arbitraries.of(t.all("end")).list().ofMaxSize(1);
    return Combinators.combine(head, items, foot).as((h, i, f) -> new Script(t, h, i, f));
  }

  private static List<Item> flat(List<List<Item>> exchanges) {
    List<Item> items = new ArrayList<>();
    exchanges.forEach(items::addAll);
    return items;
  }

  /** A question, its answer, and now and then a note behind it. */
  private static Arbitrary<List<Item>> exchange(Tongue t, String[] press, String[] officials) {
    Arbitrary<List<String>> lead = Arbitraries.of(t.all("lead")).list().ofMaxSize(1);
    Arbitrary<List<String>> ask = sentence(t, "question").list().ofMinSize(1).ofMaxSize(2);
    Arbitrary<List<String>> answer = paragraph(t).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Boolean> noted =
        t.all("event").isEmpty()
            ? Arbitraries.just(false)
            : Arbitraries.of(false, false, false, true);
    return Combinators.combine(
            Arbitraries.of(press),
            lead,
            ask,
            Arbitraries.of(officials),
            answer,
            noted,
            Arbitraries.of(t.all("event")))
        .as(
            (asker, l, q, official, a, n, event) -> {
              List<String> words = new ArrayList<>(l);
              words.addAll(q);
              List<Item> items = new ArrayList<>();
              items.add(new Said(asker, true, List.of(join(t, words))));
              items.add(new Said(official, false, a));
              if (n) {
                items.add(new Noted(event));
              }
              return items;
            });
  }

  private static Arbitrary<String> paragraph(Tongue t) {
    return sentence(t, "statement")
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(s -> join(t, s));
  }

  /** A sentence with things in its gaps: {@code {X}} and {@code {Y}}. */
  private static Arbitrary<String> sentence(Tongue t, String kind) {
    Arbitrary<String> thing = Arbitraries.of(t.all("thing"));
    return Combinators.combine(Arbitraries.of(t.all(kind)), thing, thing)
        .as((s, x, y) -> s.replace("{X}", x).replace("{Y}", y));
  }

  private static String join(Tongue t, List<String> sentences) {
    return String.join(t.dense() ? "" : " ", sentences);
  }
}
