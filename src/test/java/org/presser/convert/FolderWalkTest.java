package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files a folder gives, and in which order. */
class FolderWalkTest {

  private static final NameFilter TEXT = NameFilter.of(List.of(), List.of());

  @TempDir private Path folder;

  private final List<String> notices = new ArrayList<>();

  @Test
  void filesComeInTheOrderOfTheirNamesBeforeThoseOfFolders() throws IOException {
    make("b/x.txt", "b/a/y.txt", "a/z.txt", "c.txt", "a.txt");

    assertThat(walk(TEXT, null))
        .containsExactly("a.txt", "c.txt", "a/z.txt", "b/x.txt", "b/a/y.txt");
  }

  @Test
  void onlyTextFilesCount() throws IOException {
    make("a.TXT", "b.md", "c.html", "d.htm", "e.text", "f.json", "g.txt.json", ".txt", "h");

    assertThat(walk(TEXT, null)).containsExactly("a.TXT", "b.md", "c.html", "d.htm", "e.text");
  }

  @Test
  void patternsSayWhichFilesCount() throws IOException {
    make("a.log", "b.txt", "old/c.log", "x/old.log", "y/2031/d.log");

    assertThat(walk(NameFilter.of(List.of("*.log"), List.of("old")), null))
        .containsExactly("a.log", "x/old.log", "y/2031/d.log");
    assertThat(walk(NameFilter.of(List.of("y/**.log", "b.*"), List.of()), null))
        .containsExactly("b.txt", "y/2031/d.log");
  }

  @Test
  void outputFolderIsLeftOut() throws IOException {
    make("a.txt", "out/b.txt");

    assertThat(walk(TEXT, FolderWalk.key(folder.resolve("out")))).containsExactly("a.txt");
    assertThat(notices)
        .containsExactly(folder.resolve("out") + " left out: it is the output folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreFollowedButNotInCircles() throws IOException {
    make("a/b/c.txt", "other/d.txt");
    Files.createSymbolicLink(folder.resolve("a/b/up"), Path.of("../.."));
    Files.createSymbolicLink(folder.resolve("a/link"), Path.of("../other"));
    Files.createSymbolicLink(folder.resolve("a/gone.txt"), Path.of("nowhere.txt"));

    assertThat(walk(TEXT, null))
        .containsExactly("a/gone.txt", "a/b/c.txt", "a/link/d.txt", "other/d.txt");
    assertThat(notices)
        .containsExactly(folder.resolve("a/b/up") + " left out: a link back to a folder above it");
  }

  @Test
  void folderThatVanishedIsAProblemOfItsOwn() {
    FolderWalk walk = new FolderWalk(folder.resolve("none"), "", TEXT, null, this::notice);

    Input only = walk.next();
    assertThat(only.name()).isEqualTo(folder.resolve("none").toString());
    assertThat(only.problem()).startsWith("folder cannot be read: ");
    assertThat(walk.hasNext()).isFalse();
  }

  private List<String> walk(NameFilter filter, Object excluded) {
    List<String> found = new ArrayList<>();
    new FolderWalk(folder, "", filter, excluded, this::notice)
        .forEachRemaining(input -> found.add(input.relative()));
    return found;
  }

  private void notice(String path, String message) {
    notices.add(path + " " + message);
  }

  private void make(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "x");
    }
  }
}
