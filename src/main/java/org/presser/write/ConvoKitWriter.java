package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a ConvoKit corpus: {@code utterances.jsonl}, {@code speakers.json}, {@code
 * conversations.json}, {@code corpus.json} and {@code index.json}.
 *
 * <p>Ids begin with the briefing's file name, since speakers and turns are known by their ids in
 * one briefing only. Each utterance of a conversation replies to the one before it.
 */
final class ConvoKitWriter implements BriefingSink {

  /** In the corpus, the speaker of speech without a label. */
  private static final String NOBODY = "?";

  private static final String UTTERANCES = "utterances.jsonl";
  private static final String SPEAKERS = "speakers.json";
  private static final String CONVERSATIONS = "conversations.json";
  private static final String CORPUS = "corpus.json";
  private static final String INDEX = "index.json";

  private final CorpusFolder folder;
  private final Conversations unit;
  private final Writer utterances;
  private final JsonObjectFile speakers;
  private final JsonObjectFile conversations;

  private ConvoKitWriter(CorpusFolder folder, Conversations unit) throws IOException {
    this.folder = folder;
    this.unit = unit;
    utterances = folder.writer(UTTERANCES);
    speakers = new JsonObjectFile(folder.writer(SPEAKERS));
    conversations = new JsonObjectFile(folder.writer(CONVERSATIONS));
  }

  static BriefingSink create(Path target, Conversations unit) throws IOException {
    List<String> names = List.of(UTTERANCES, SPEAKERS, CONVERSATIONS, CORPUS, INDEX);
    CorpusFolder folder = CorpusFolder.create(target, names);
    try {
      return new ConvoKitWriter(folder, unit);
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public void add(Briefing briefing) throws IOException {
    String file = briefing.source().name();
    for (Speaker speaker : briefing.speakers()) {
      speakers.add(json -> member(json, id(file, speaker.id()), j -> meta(j, file, speaker)));
    }
    if (briefing.turns().stream().anyMatch(turn -> turn.speaker() == null)) {
      speakers.add(json -> member(json, id(file, NOBODY), j -> JsonParts.text(j, "file", file)));
    }
    TimeCodes codes = TimeCodes.of(briefing.turns());
    Turn root = null;
    Turn before = null;
    for (Turn turn : briefing.turns()) {
      if (root == null || (unit == Conversations.EXCHANGE && turn.exchange() != root.exchange())) {
        root = turn;
        before = null;
        conversation(briefing, turn);
      }
      utterance(turn, id(file, root.id()), before, codes.seconds(turn.time()), file);
      before = turn;
    }
  }

  private void conversation(Briefing briefing, Turn root) throws IOException {
    String id = id(briefing.source().name(), root.id());
    conversations.add(json -> member(json, id, j -> meta(j, briefing, root.exchange())));
  }

  private void utterance(Turn turn, String conversation, Turn before, Integer seconds, String file)
      throws IOException {
    JsonLayout.COMPACT.write(
        utterances,
        json -> {
          json.writeStartObject();
          JsonParts.text(json, "id", id(file, turn.id()));
          JsonParts.text(json, "conversation_id", conversation);
          JsonParts.text(json, "reply_to", before == null ? null : id(file, before.id()));
          String speaker = turn.speaker() == null ? NOBODY : turn.speaker();
          JsonParts.text(json, "speaker", id(file, speaker));
          JsonParts.number(json, "timestamp", seconds);
          json.writeStringProperty("text", turn.text());
          json.writeObjectPropertyStart("meta");
          meta(json, file, turn);
          json.writeEndObject();
          json.writeArrayPropertyStart("vectors");
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void meta(JsonGenerator json, String file, Turn turn) {
    JsonParts.text(json, "file", file);
    json.writeNumberProperty("turn", turn.id());
    json.writeNumberProperty("exchange", turn.exchange());
    JsonParts.word(json, "kind", turn.kind());
    JsonParts.word(json, "role", turn.role());
    JsonParts.text(json, "label", turn.label());
    JsonParts.text(json, "time", turn.time());
    JsonParts.text(
        json, "follow_up_to", turn.followUpTo() == null ? null : id(file, turn.followUpTo()));
    json.writeNumberProperty("line", turn.span().start().line());
  }

  private static void meta(JsonGenerator json, String file, Speaker speaker) {
    JsonParts.text(json, "file", file);
    JsonParts.text(json, "name", speaker.name());
    JsonParts.word(json, "role", speaker.role());
    JsonParts.text(json, "title", speaker.title());
    JsonParts.text(json, "affiliation", speaker.affiliation());
    JsonParts.texts(json, "labels", speaker.labels());
  }

  private void meta(JsonGenerator json, Briefing briefing, int exchange) {
    Header header = briefing.header();
    JsonParts.text(json, "file", briefing.source().name());
    JsonParts.number(json, "exchange", unit == Conversations.EXCHANGE ? exchange : null);
    JsonParts.text(json, "date", header.date());
    JsonParts.text(json, "title", header.title());
    JsonParts.text(json, "institution", header.institution());
    JsonParts.texts(json, "spokespersons", header.spokespersons());
    JsonParts.text(json, "language", header.language());
  }

  private static void member(JsonGenerator json, String id, Consumer<JsonGenerator> meta) {
    json.writeObjectPropertyStart(id);
    json.writeObjectPropertyStart("meta");
    meta.accept(json);
    json.writeEndObject();
    json.writeArrayPropertyStart("vectors");
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(String file, Object inFile) {
    return file + "#" + inFile;
  }

  @Override
  public void commit() throws IOException {
    utterances.close();
    speakers.close();
    conversations.close();
    try (JsonObjectFile corpus = new JsonObjectFile(folder.writer(CORPUS))) {
      corpus.add(json -> json.writeStringProperty("made_by", "presser " + Version.current()));
    }
    try (JsonObjectFile index = new JsonObjectFile(folder.writer(INDEX))) {
      index.add(ConvoKitIndex::write);
    }
    folder.commit();
  }

  @Override
  public void close() throws IOException {
    utterances.close();
    speakers.close();
    conversations.close();
    folder.close();
  }
}
