package org.presser.trust;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.presser.Coverage;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Passage;
import org.presser.model.Turn;
import org.presser.read.BriefingReader;
import org.presser.text.DecodedText;
import org.presser.text.TextDecoder;
import org.presser.text.UnreadableTextException;
import org.presser.write.OutputFormat;
import org.presser.write.WriteOptions;

/** What the README promises for any text, each as a question to one text. */
public enum Promise {
  NOTHING_IS_LOST("every character lies in exactly one part", Promise::lost),
  LINE_ENDS_DO_NOT_MATTER("LF, CRLF and CR give the same result", Promise::lineEnds),
  SPANS_CUT_THE_RIGHT_TEXT("offsets cut label and text out of the source", Promise::spans),
  SAME_TEXT_SAME_RESULT("the same text gives the same bytes", Promise::unstable),
  EXPLAIN_AGREES("explain shows the result that parse gives", Promise::explained),
  JSON_IS_READ_BACK("our own JSON is read as it was written", Promise::json),
  ALL_FORMATS_ARE_WRITTEN("every format can be written", Promise::formats),
  UNICODE_IS_RECOGNISED("UTF-8, -16 and -32 are recognised", Promise::unicode);

  private static final List<Charset> UNICODE =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  private final String words;
  private final Function<Parsed, List<String>> check;

  Promise(String words, Function<Parsed, List<String>> check) {
    this.words = words;
    this.check = check;
  }

  /** Returns the promise in words. */
  public String words() {
    return words;
  }

  /** Returns what breaks the promise; nothing where it holds. */
  public List<String> faults(String text) {
    return check.apply(Parsed.of(text));
  }

  /** Returns what breaks a promise that one parse can show; quicker than to ask each. */
  public static List<String> faultsOfOneParse(String text) {
    Parsed parsed = Parsed.of(text);
    List<String> faults = new ArrayList<>(lost(parsed));
    faults.addAll(spans(parsed));
    return faults;
  }

  private static List<String> lost(Parsed p) {
    return Coverage.faults(p.text(), p.briefing());
  }

  private static List<String> lineEnds(Parsed p) {
    List<String> faults = new ArrayList<>();
    for (String end : List.of("\r\n", "\r")) {
      Briefing other = Parsed.parse(p.text().replace("\n", end));
      check(faults, other.equals(p.briefing()), "another result for other line ends");
    }
    return faults;
  }

  private static List<String> spans(Parsed p) {
    List<String> faults = new ArrayList<>();
    for (Turn turn : p.briefing().turns()) {
      String cut = Parsed.dense(p.cut(turn.span()));
      String label = turn.label() == null ? "" : Parsed.dense(turn.label());
      check(faults, cut.startsWith(label), "span without its label " + label);
      check(faults, holds(cut, Parsed.dense(turn.text())), "span without " + turn.text());
    }
    for (Event e : p.briefing().events()) {
      same(faults, p.cut(e.span()), e.text());
    }
    for (List<Passage> list : List.of(p.briefing().furniture(), p.briefing().headings())) {
      list.forEach(passage -> same(faults, p.cut(passage.span()), passage.text()));
    }
    return faults;
  }

  private static void same(List<String> faults, String cut, String text) {
    check(faults, Parsed.dense(cut).equals(Parsed.dense(text)), "span of " + text);
  }

  private static List<String> unstable(Parsed p) {
    List<String> faults = new ArrayList<>();
    check(
        faults,
        written(OutputFormat.JSON, p.briefing())
            .equals(written(OutputFormat.JSON, Parsed.parse(p.text()))),
        "another result at the second time");
    return faults;
  }

  private static List<String> explained(Parsed p) {
    List<String> faults = new ArrayList<>();
    Briefing explained = Parsed.PARSER.explain(Parsed.SOURCE, p.text()).briefing();
    check(faults, explained.equals(p.briefing()), "another result when explained");
    return faults;
  }

  private static List<String> json(Parsed p) {
    List<String> faults = new ArrayList<>();
    String json = written(OutputFormat.JSON, p.briefing());
    try (BriefingReader reader = new BriefingReader(new StringReader(json))) {
      check(faults, reader.next().equals(Optional.of(p.briefing())), "read otherwise");
    } catch (IOException e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private static List<String> formats(Parsed p) {
    List<String> faults = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      if (format.extent() != OutputFormat.Extent.FOLDER && format != OutputFormat.VTT) {
        check(faults, written(format, p.briefing()) != null, format.name());
      }
    }
    return faults;
  }

  private static List<String> unicode(Parsed p) {
    List<String> faults = new ArrayList<>();
    String text = p.text().replaceFirst("^\ufeff+", "");
    for (Charset charset : UNICODE) {
      byte[] bytes = ("\ufeff" + text).getBytes(charset);
      try {
        DecodedText decoded = TextDecoder.detecting().decode(bytes);
        check(faults, decoded.text().equals(text), "decoded otherwise: " + charset);
      } catch (UnreadableTextException e) {
        check(faults, unreadable(e), charset + ": " + e.getMessage());
      }
    }
    return faults;
  }

  /** Empty texts and such with zeros or many control characters are refused in words. */
  private static boolean unreadable(UnreadableTextException e) {
    return e.getMessage().contains("empty file")
        || e.getMessage().contains("control characters")
        || e.getMessage().contains("U+0000");
  }

  /** Tells whether all characters of a text stand in another, in order. */
  private static boolean holds(String all, String some) {
    int found = 0;
    for (int i = 0; i < all.length() && found < some.length(); i++) {
      found += all.charAt(i) == some.charAt(found) ? 1 : 0;
    }
    return found == some.length();
  }

  private static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  static String written(OutputFormat format, Briefing briefing) {
    StringWriter out = new StringWriter();
    try {
      format.writer(WriteOptions.DEFAULTS).write(briefing, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
