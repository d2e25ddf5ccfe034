package org.presser.spark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders of transcripts made of the samples: other years, line ends, charsets and names. */
final class MadeFiles {

  private static final int PER_FOLDER = 100;
  private static final int YEARS = 12;
  private static final int FIRST_YEAR = 2020;

  private MadeFiles() {}

  /** Makes so many transcripts below a folder, no two of them alike. */
  static void make(Path folder, int count) throws IOException {
    List<String> samples = samples();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(name(i));
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(i, samples.get(i % samples.size())));
    }
  }

  private static List<String> samples() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Local.SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String name(int i) {
    String folder = String.format("%03d", i / PER_FOLDER);
    String name = i % 10 == 0 ? "Presse vom %05d, früh.TXT" : "%05d.txt";
    return folder + '/' + String.format(name, i);
  }

  private static byte[] bytes(int i, String sample) {
    String text = sample.replace("2031", String.valueOf(FIRST_YEAR + i % YEARS));
    String ended = i % 7 == 0 ? text.replace("\n", "\r\n") : text;
    Charset charset = i % 11 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return (ended + "\n" + i + " copies were made.\n").getBytes(charset);
  }
}
