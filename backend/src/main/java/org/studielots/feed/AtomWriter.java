package org.studielots.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of Atom (RFC 4287). Whatever a text holds, the document stays well-formed. For one document, in one thread. */
final class AtomWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private final XMLStreamWriter xml;

    /** Begins a feed in {@code language}. */
    AtomWriter(String language) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element that has others inside. */
    void begin(String name) {
        write(() -> xml.writeStartElement(name));
    }

    /** Ends the element that was begun last. */
    void end() {
        write(xml::writeEndElement);
    }

    /** An element with a text and, in pairs, attributes. */
    void text(String name, String text, String... attributes) {
        write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        });
    }

    /** An element with attributes only, in pairs. */
    void empty(String name, String... attributes) {
        write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** When something changed, as RFC 3339 has it. */
    void updated(Instant moment) {
        text("updated", moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** A person or an organisation. */
    void author(String name) {
        begin("author");
        text("name", name);
        end();
    }

    /** Ends the feed and gives it. */
    byte[] finish() {
        write(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
    }

    /** The text without what XML 1.0 cannot hold: most control characters, and halves of characters. */
    private static String legal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(AtomWriter::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written.", e);
        }
    }
}
