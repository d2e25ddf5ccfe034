package org.presser.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as lower-case words, and lists them for shells to complete. */
abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> constants;

  EnumWords(Class<E> type) {
    constants = Arrays.asList(type.getEnumConstants());
  }

  /** Returns the word for a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String value) {
    return constants.stream()
        .filter(constant -> word(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + words()));
  }

  @Override
  public Iterator<String> iterator() {
    return constants.stream().map(EnumWords::word).iterator();
  }

  private String words() {
    return String.join(", ", this);
  }
}
