package ijaza.edge.intake.docx;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML tag by tag; a document type, and with it every entity, is refused. */
final class Xml {

    /** Before the JDK's own limit of 100, which would say no more than that something is wrong. */
    private static final int DEEPEST = 95;

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    /** Is told of each tag as it opens and closes, and of the text between. */
    interface Handler {

        void open(Tag tag) throws NotReadable;

        default void close(String name) {}

        default void text(String text) {}
    }

    /** An opening tag, named without its namespace. */
    record Tag(XMLStreamReader reader) {

        String name() {
            return reader.getLocalName();
        }

        boolean is(String name) {
            return name().equals(name);
        }

        /** The value of an attribute, empty where there is none. */
        String value(String attribute) {
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(attribute)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }

        String value() {
            return value("val");
        }

        int number(int otherwise) {
            return value().matches("\\d{1,6}") ? Integer.parseInt(value()) : otherwise;
        }

        /** A switch is on unless it says that it is off. */
        boolean isOn() {
            return !value().matches("0|false|off|none");
        }
    }

    static void read(byte[] xml, Handler handler) throws NotReadable {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            var depth = 0;
            while (reader.hasNext() && depth <= DEEPEST) {
                depth += step(reader, handler);
            }
            if (depth > DEEPEST) {
                throw new NotReadable(Obstacle.TOO_DEEP);
            }
        } catch (XMLStreamException e) {
            throw new NotReadable(Obstacle.BROKEN);
        }
    }

    /** How much deeper it went. */
    private static int step(XMLStreamReader reader, Handler handler) throws XMLStreamException, NotReadable {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                handler.open(new Tag(reader));
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                handler.close(reader.getLocalName());
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new NotReadable(Obstacle.BROKEN);
            default -> {}
        }
        return 0;
    }
}
