package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.model.Briefing;
import org.presser.model.FindingKind;
import org.presser.text.UnreadableTextException;
import org.presser.write.BriefingWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents are as the JSON Schema says, and have nothing that it does not say. */
class SchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      schema(strict(MAPPER.readTree(org.presser.write.Schema.text())));

  static Stream<Path> transcripts() {
    return Stream.of(Transcripts.SAMPLES, Transcripts.CASES, Transcripts.CORPUS)
        .flatMap(folder -> Transcripts.in(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void documentIsAsTheSchemaSays(Path transcript) throws IOException, UnreadableTextException {
    StringWriter out = new StringWriter();
    Briefing briefing = Transcripts.parse(transcript);
    BriefingWriter.compactJson().write(briefing, out);

    assertThat(SCHEMA.validate(out.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsWrongIsFound() throws IOException, UnreadableTextException {
    String document =
        Transcripts.json(Transcripts.parse(Transcripts.in(Transcripts.SAMPLES).get(0)));

    for (Map.Entry<String, String> fault :
        Map.of(
                "\"format\": 1", "\"format\": 2",
                "\"kind\": \"question\"", "\"kind\": \"ask\"",
                "\"briefing\": true", "\"briefing\": \"yes\"",
                "\"line\": 1,", "\"line\": 0,",
                "\"language\": \"en\"", "\"language\": \"\"",
                "\"turns\": [", "\"speeches\": [")
            .entrySet()) {
      String broken = document.replace(fault.getKey(), fault.getValue());
      assertThat(broken).as(fault.getKey()).isNotEqualTo(document);
      assertThat(SCHEMA.validate(broken, InputFormat.JSON)).as(fault.getValue()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void everyKindOfFindingIsInTheSchema(FindingKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(org.presser.write.Schema.text()).contains("\"" + word + "\"");
  }

  @Test
  void schemaHasNoOtherKindsOfFindings() {
    JsonNode kinds =
        MAPPER.readTree(org.presser.write.Schema.text()).at("/$defs/finding/properties/kind/enum");
    List<String> words =
        Arrays.stream(FindingKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    assertThat(kinds.valueStream().map(JsonNode::stringValue)).containsExactlyElementsOf(words);
  }

  private static Schema schema(JsonNode node) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
  }

  /** The schema lets users' programs pass fields of later versions; ours must name every field. */
  private static JsonNode strict(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(SchemaTest::strict);
    return schema;
  }
}
