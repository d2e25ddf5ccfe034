package org.presser.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.presser.model.Briefing;
import org.presser.model.Turn;
import org.presser.text.DecodedText;
import org.presser.text.TextDecoder;
import org.presser.text.UnreadableTextException;
import org.presser.trust.Scripts.Sample;
import org.presser.write.OutputFormat;

/** The way round: what was written is read again. */
class AgainTest {

  @Provide
  Arbitrary<Sample> samples() {
    return Scripts.samples();
  }

  @Provide
  Arbitrary<Charset> wideCharsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        Charset.forName("UTF-32LE"),
        Charset.forName("UTF-32BE"));
  }

  /** Every charset of Java that can be written. */
  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        Charset.availableCharsets().values().stream()
            .filter(Charset::canEncode)
            .filter(c -> !c.name().startsWith("x-COMPOUND") && !c.name().contains("JISAutoDetect"))
            .toList());
  }

  @Property(seed = "4", tries = 200)
  void textFormatGivesTheSameTurns(@ForAll("samples") Sample sample) {
    Briefing first = Parsed.parse(sample.text());
    Assume.that(first.turns().stream().noneMatch(AgainTest::misleads));

    Briefing again = Parsed.parse(Promise.written(OutputFormat.TEXT, first));

    assertThat(again.turns())
        .extracting(Turn::label, Turn::text)
        .isEqualTo(first.turns().stream().map(t -> tuple(t.label(), t.text())).toList());
  }

  @Property(seed = "5", tries = 200)
  void unicodeIsRecognisedWithAndWithoutMark(
      @ForAll("samples") Sample sample,
      @ForAll("wideCharsets") Charset charset,
      @ForAll boolean mark)
      throws UnreadableTextException {
    byte[] bytes = ((mark ? "\ufeff" : "") + sample.text()).getBytes(charset);

    DecodedText decoded = TextDecoder.detecting().decode(bytes);

    assertThat(decoded).isEqualTo(new DecodedText(sample.text(), charset.name()));
  }

  @Property(seed = "6", tries = 300)
  void everyCharsetThatCanHoldTheTextGivesIt(
      @ForAll("samples") Sample sample, @ForAll("charsets") Charset charset)
      throws UnreadableTextException {
    Assume.that(charset.newEncoder().canEncode(sample.text()));

    DecodedText decoded = TextDecoder.strict(charset).decode(sample.text().getBytes(charset));

    assertThat(decoded.text()).isEqualTo(sample.text());
  }

  /** Tells whether a turn has no label, or a paragraph that looks as if it had one. */
  private static boolean misleads(Turn turn) {
    return turn.label() == null || turn.text().matches("(?s)(.*\\n\\n)?[^\\n]{1,30}[:：].*");
  }
}
