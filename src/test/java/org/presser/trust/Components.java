package org.presser.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.presser.lexicon.LexiconException;
import org.presser.lexicon.LexiconReader;
import org.presser.model.Briefing;
import org.presser.read.BriefingReader;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.OutputFormat;

/** The parts of the program that read what others wrote, and inputs that are hard on each. */
final class Components {

  /** What a component does with an input; the clock runs while it does it. */
  interface Timed {
    void run() throws IOException;
  }

  /** Makes ready what a component does with an input. */
  interface Work {
    Timed on(String input) throws IOException;
  }

  /**
   * A part of the program.
   *
   * @param work what it does; an error in words is no fault
   * @param inputs its inputs by name
   */
  record Component(Work work, Map<String, IntFunction<String>> inputs) {}

  private static final TranscriptReader READER = new TranscriptReader(TextDecoder.detecting());

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

  private Components() {}

  /** Returns the components by name. */
  static Map<String, Component> all() {
    Map<String, Component> all = new LinkedHashMap<>();
    all.put("parser", new Component(text -> () -> parse(text), Hostile.inputs()));
    all.put("explain", new Component(text -> () -> explain(text), few()));
    all.put("writers", new Component(Components::write, few()));
    all.put("decoder", new Component(text -> () -> decode(text), few()));
    all.put("pages", new Component(text -> () -> readFile(text), HostileFiles.pages()));
    all.put("captions", new Component(text -> () -> readFile(text), HostileFiles.captions()));
    all.put("lexicons", new Component(text -> () -> readLexicon(text), HostileFiles.lexicons()));
    all.put("documents", new Component(text -> () -> readDocument(text), HostileFiles.documents()));
    return all;
  }

  /** Inputs of the parser that become many parts of a document. */
  private static Map<String, IntFunction<String>> few() {
    Map<String, IntFunction<String>> few = new LinkedHashMap<>(Hostile.inputs());
    few.keySet().removeIf(name -> name.startsWith("marked ") || name.startsWith("only "));
    few.keySet().removeIf(name -> name.startsWith("lines of "));
    return few;
  }

  private static void explain(String text) {
    Parsed.PARSER.explain(Parsed.SOURCE, text);
  }

  private static void parse(String text) {
    Promise.written(OutputFormat.JSON, Parsed.parse(text));
  }

  private static Timed write(String text) {
    Briefing briefing = Parsed.parse(text);
    return () -> write(briefing);
  }

  private static void write(Briefing briefing) {
    for (OutputFormat format : OutputFormat.values()) {
      if (format.extent() != OutputFormat.Extent.FOLDER && format != OutputFormat.VTT) {
        Promise.written(format, briefing);
      }
    }
  }

  private static void decode(String text) {
    for (Charset charset : CHARSETS) {
      try {
        TextDecoder.detecting().decode(text.getBytes(charset));
      } catch (UnreadableTextException e) {
        // in words
      }
    }
  }

  private static void readFile(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      READER.read(new ByteArrayInputStream(bytes), "-");
    } catch (UnreadableTextException e) {
      // in words
    }
  }

  private static void readLexicon(String json) {
    try {
      LexiconReader.read("my.json", json.getBytes(StandardCharsets.UTF_8));
    } catch (LexiconException e) {
      // in words
    }
  }

  private static void readDocument(String json) {
    try (BriefingReader in = new BriefingReader(new StringReader(json))) {
      while (in.next().isPresent()) {
        // each document
      }
    } catch (IOException e) {
      // in words
    }
  }
}
