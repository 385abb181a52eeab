package io.otklik.robot.words;

import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML as plain values: an element is an object of what is in it, or its text; an attribute is `@name`, text
/// beside
/// elements is `#text`, what stands several times is a list. Names lose their prefixes. A document type is refused,
/// so there are no entities of its own, nothing is fetched, and nothing can grow.
public final class XmlText {

    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 50_000;
    private static final int MOST_CHARS = 1_000_000;

    private final XMLStreamReader reader;
    private int parts;
    private int chars;

    private XmlText(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// @return an object with the one root element
    /// @throws Unmappable when it is no XML, has a document type, or breaks a limit
    public static Object read(byte[] body) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(body));
            return new XmlText(reader).document();
        } catch (XMLStreamException e) {
            throw new Unmappable(Flaw.NO_XML);
        }
    }

    private Object document() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD) throw new Unmappable(Flaw.XML_DOCTYPE);
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = reader.getLocalName();
                var root = new LinkedHashMap<String, Object>();
                root.put(name, element(1));
                while (reader.hasNext()) reader.next();
                return root;
            }
        }
        throw new Unmappable(Flaw.NO_XML);
    }

    private Object element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) throw new Unmappable(Flaw.TOO_DEEP);
        count(0);
        var inside = new LinkedHashMap<String, Object>();
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            count(reader.getAttributeValue(at).length());
            add(inside, "@" + reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        var text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = reader.getLocalName();
                    add(inside, name, element(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    count(reader.getTextLength());
                    text.append(reader.getText());
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unmappable(Flaw.XML_DOCTYPE);
                case XMLStreamConstants.END_ELEMENT -> {
                    return value(inside, text.toString().strip());
                }
                default -> {}
            }
        }
    }

    private static Object value(Map<String, Object> inside, String text) {
        if (inside.isEmpty()) return text;
        if (!text.isEmpty()) inside.put("#text", text);
        return inside;
    }

    private void count(int more) {
        chars += more;
        if (++parts > MOST_PARTS || chars > MOST_CHARS) throw new Unmappable(Flaw.TOO_LARGE);
    }

    private static void add(Map<String, Object> inside, String name, Object value) {
        var before = inside.get(name);
        switch (before) {
            case null -> inside.put(name, value);
            case Several several -> several.add(value);
            case Object one -> {
                var several = new Several();
                several.add(one);
                several.add(value);
                inside.put(name, several);
            }
        }
    }

    /// A list of ours, told from a value.
    private static final class Several extends ArrayList<Object> {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
