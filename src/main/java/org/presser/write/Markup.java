package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements and text, everything escaped; the methods return the object itself.
 *
 * <p>An attribute whose value is null is left out. Elements that hold elements only are broken and
 * indented, so that a person can read the file.
 */
final class Markup {

  private final XMLStreamWriter xml;
  private int depth;

  /**
   * Begins to write.
   *
   * @param out where to; not closed
   */
  Markup(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Opens an element on a line of its own; attributes are names and values in turn. */
  Markup open(String name, String... attributes) throws IOException {
    breakLine();
    depth++;
    return start(name, attributes);
  }

  /** Opens an element inside the line. */
  Markup start(String name, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Closes what {@link #open} opened, on a line of its own. */
  Markup close() throws IOException {
    depth--;
    breakLine();
    return end();
  }

  /** Closes what {@link #start} opened. */
  Markup end() throws IOException {
    return write(xml::writeEndElement);
  }

  /** Writes an element without content on a line of its own. */
  Markup empty(String name, String... attributes) throws IOException {
    breakLine();
    return write(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element that holds text, on a line of its own; nothing where the text is null. */
  Markup line(String name, String text, String... attributes) throws IOException {
    if (text == null) {
      return this;
    }
    breakLine();
    return inline(name, text, attributes);
  }

  /** Writes an element that holds text inside the line; nothing where the text is null. */
  Markup inline(String name, String text, String... attributes) throws IOException {
    return text == null ? this : start(name, attributes).text(text).end();
  }

  /** Writes text. */
  Markup text(String text) throws IOException {
    return write(() -> xml.writeCharacters(XmlText.clean(text)));
  }

  /** Hands on what was written, so that the caller can write there, too. */
  Markup flush() throws IOException {
    // Text ends the start tag, which the writer else holds back.
    return write(() -> xml.writeCharacters("")).write(xml::flush);
  }

  /** Ends the last line. */
  void finish() throws IOException {
    write(() -> xml.writeCharacters("\n")).write(xml::flush);
  }

  private void breakLine() throws IOException {
    write(() -> xml.writeCharacters("\n" + " ".repeat(depth)));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
      }
    }
  }

  /** Something that the JDK's writer does. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private Markup write(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    return this;
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }
}
