package io.otklik.robot.words;

import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes what [XmlText] reads: an object with one name is the root, `@name` an attribute, a list several elements.
public final class XmlWriter {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,100}");

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /// @throws Unmappable when the value is no object with one root
    public static byte[] write(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> root) || root.size() != 1) throw new Unmappable(Flaw.XML_ROOT);
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            var only = root.entrySet().iterator().next();
            new XmlWriter(writer).element(String.valueOf(only.getKey()), only.getValue());
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new Unmappable(Flaw.XML_PARTS);
        }
        return bytes.toByteArray();
    }

    private void element(String name, @Nullable Object value) throws XMLStreamException {
        if (value instanceof List<?> list) {
            for (var item : list) element(name, item);
            return;
        }
        out.writeStartElement(named(name));
        if (value instanceof Map<?, ?> inside) fill(inside);
        else out.writeCharacters(clean(FormText.text(value)));
        out.writeEndElement();
    }

    private void fill(Map<?, ?> inside) throws XMLStreamException {
        for (var one : inside.entrySet()) {
            var name = String.valueOf(one.getKey());
            if (name.startsWith("@"))
                out.writeAttribute(named(name.substring(1)), clean(FormText.text(one.getValue())));
        }
        for (var one : inside.entrySet()) {
            var name = String.valueOf(one.getKey());
            if (name.equals("#text")) out.writeCharacters(clean(FormText.text(one.getValue())));
            else if (!name.startsWith("@")) element(name, one.getValue());
        }
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) throw new Unmappable(Flaw.XML_NAME, name);
        return name;
    }

    /// Without what XML cannot hold.
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
