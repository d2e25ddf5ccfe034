package org.presser.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of Spark from JSON of ours, so that the columns are the members of the documents and nothing
 * has to be named twice. What the schema lacks is passed over; what the JSON lacks is null.
 */
final class JsonRow {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              // What is read was written a moment ago: a long speech is no attack.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonRow() {}

  /**
   * Reads one JSON object.
   *
   * @param json the object
   * @param schema the members wanted, and their types
   */
  static Row of(String json, StructType schema) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return row(parser, schema);
    }
  }

  private static Row row(JsonParser json, StructType schema) {
    Object[] values = new Object[schema.size()];
    while (json.nextToken() != JsonToken.END_OBJECT) {
      scala.Option<Object> index = schema.getFieldIndex(json.currentName());
      json.nextToken();
      if (index.isEmpty()) {
        json.skipChildren();
      } else {
        int i = (Integer) index.get();
        values[i] = value(json, schema.apply(i).dataType());
      }
    }
    return RowFactory.create(values);
  }

  private static Object value(JsonParser json, DataType type) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof StructType struct) {
      return row(json, struct);
    }
    if (type instanceof ArrayType array) {
      return array(json, array.elementType());
    }
    if (type instanceof MapType) {
      return texts(json);
    }
    return scalar(json, type);
  }

  private static Object[] array(JsonParser json, DataType elements) {
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(json, elements));
    }
    return values.toArray();
  }

  private static scala.collection.Map<String, String> texts(JsonParser json) {
    Map<String, String> values = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      values.put(key, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getString());
    }
    return CollectionConverters.asScala(values);
  }

  private static Object scalar(JsonParser json, DataType type) {
    if (type.equals(DataTypes.IntegerType)) {
      return json.getIntValue();
    }
    if (type.equals(DataTypes.LongType)) {
      return json.getLongValue();
    }
    if (type.equals(DataTypes.BooleanType)) {
      return json.getBooleanValue();
    }
    return json.getString();
  }
}
