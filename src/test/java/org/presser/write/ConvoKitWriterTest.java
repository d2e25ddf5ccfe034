package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.model.Briefing;

/** ConvoKit corpora: the files that its documentation names, and its rules for them. */
class ConvoKitWriterTest {

  private static final String[] NAMES = {
    "conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"
  };

  /** What the documentation of the format says, checked by other hands than ours. */
  private static final String RULES =
      """
      import json, sys, os
      d = sys.argv[1]
      load = lambda name: json.load(open(os.path.join(d, name), encoding='utf-8'))
      us = [json.loads(l) for l in open(os.path.join(d, 'utterances.jsonl'), encoding='utf-8')]
      speakers, conversations, index = load('speakers.json'), load('conversations.json'), load('index.json')
      by_id = {u['id']: u for u in us}
      assert len(by_id) == len(us), 'ids are unique'
      for u in us:
          assert {'id', 'speaker', 'conversation_id', 'reply_to', 'timestamp', 'text'} <= set(u)
          assert isinstance(u['text'], str)
          assert u['speaker'] in speakers and u['conversation_id'] in conversations
          root = by_id[u['conversation_id']]
          assert root['reply_to'] is None and root['conversation_id'] == root['id']
          if u is not root:
              assert by_id[u['reply_to']]['conversation_id'] == u['conversation_id']
          assert set(u['meta']) == set(index['utterances-index'])
      for kind, things in ('speakers', speakers), ('conversations', conversations):
          for t in things.values():
              assert set(t['meta']) <= set(index[kind + '-index'])
      assert set(load('corpus.json')) == set(index['overall-index'])
      roots = sorted(u['id'] for u in us if u['reply_to'] is None)
      assert roots == sorted(conversations)
      print(len(us), len(conversations), len(speakers))
      """;

  @TempDir private Path folder;

  private Path corpus;

  @BeforeEach
  void nameCorpus() {
    corpus = folder.resolve("corpus");
  }

  @Test
  void exchangesAreConversations() throws Exception {
    write(Conversations.EXCHANGE, Briefings.full(), Briefings.all().get(3));

    assertThat(names(corpus)).containsExactly(NAMES);
    assertThat(names(folder)).containsExactly("corpus");
    assertThat(Tool.run("python3", "-c", RULES, corpus.toString())).isEqualTo("7 4 5\n");
  }

  @Test
  void briefingsAreConversations() throws Exception {
    write(Conversations.BRIEFING, Briefings.full(), Briefings.hostile());

    assertThat(Tool.run("python3", "-c", RULES, corpus.toString())).isEqualTo("7 2 5\n");
  }

  @Test
  void utteranceRepliesToTheOneBeforeIt() throws IOException {
    write(Conversations.EXCHANGE, Briefings.full());

    List<String> lines = Files.readAllLines(corpus.resolve("utterances.jsonl"));
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1))
        .startsWith(
            "{\"id\":\"2031-05-06.txt#2\",\"conversation_id\":\"2031-05-06.txt#2\",\"reply_to\":null,"
                + "\"speaker\":\"2031-05-06.txt#tide-daily\",\"timestamp\":null,"
                + "\"text\":\"=1+1 in June, & when?\",\"meta\":{");
    assertThat(lines.get(2))
        .contains("\"conversation_id\":\"2031-05-06.txt#2\",\"reply_to\":\"2031-05-06.txt#2\"");
    assertThat(lines.get(5)).contains("\"follow_up_to\":\"2031-05-06.txt#3\"");
  }

  @Test
  void sameBriefingsGiveTheSameFiles() throws IOException {
    write(Conversations.EXCHANGE, Briefings.full());
    Path first = folder.resolve("first");
    Files.move(corpus, first);
    write(Conversations.EXCHANGE, Briefings.full());

    for (String name : NAMES) {
      assertThat(corpus.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
    }
  }

  @Test
  void corpusOfAnEarlierRunIsReplaced() throws IOException {
    write(Conversations.EXCHANGE, Briefings.full());
    write(Conversations.EXCHANGE, Briefings.hostile());

    assertThat(names(folder)).containsExactly("corpus");
    assertThat(Files.readAllLines(corpus.resolve("utterances.jsonl"))).hasSize(1);
  }

  @Test
  void folderWithOtherFilesIsLeftAlone() throws IOException {
    Files.createDirectory(corpus);
    Path other = Files.writeString(corpus.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> write(Conversations.EXCHANGE, Briefings.full()))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("the folder holds other files");
    assertThat(other).hasContent("years of work");
    assertThat(names(folder)).containsExactly("corpus");
  }

  @Test
  void nothingIsLeftOfACorpusThatWasNotCommitted() throws IOException {
    try (BriefingSink sink = OutputFormat.CONVOKIT.corpus(corpus, WriteOptions.DEFAULTS)) {
      sink.add(Briefings.full());
      assertThat(corpus).doesNotExist();
    }
    assertThat(names(folder)).isEmpty();
  }

  private void write(Conversations unit, Briefing... briefings) throws IOException {
    WriteOptions options = new WriteOptions(Rows.TURNS, false, false, unit);
    try (BriefingSink sink = OutputFormat.CONVOKIT.corpus(corpus, options)) {
      for (Briefing briefing : briefings) {
        sink.add(briefing);
      }
      sink.commit();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
