package io.otklik.robot.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.robot.mapping.Unmappable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmlTextTest {

    @Test
    void elements_become_objects_texts_and_lists() {
        assertThat(read("<?xml version='1.0'?><a x='1'>  t <b>1</b><b>2</b><c><![CDATA[<&>]]></c><d/></a>"))
                .isEqualTo(Map.of("a", Map.of("@x", "1", "b", List.of("1", "2"), "c", "<&>", "d", "", "#text", "t")));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(5)
    void what_would_fetch_grow_or_sink_is_refused(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(Unmappable.class);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]><a/>",
                "<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;&l;&l;'>]><a>&m;&m;</a>",
                "<!DOCTYPE a><a/>",
                "<a>&unknown;</a>",
                "<a>".repeat(10_000) + "</a>".repeat(10_000),
                "<a>" + "<b/>".repeat(60_000) + "</a>",
                "<a>" + "x".repeat(1_100_000) + "</a>",
                "<a><b></a>",
                "<a/><b/>",
                "",
                "no xml");
    }

    @Test
    void what_is_written_is_read_back() {
        var value = Map.of("Order", Map.of("@id", "7 \"<", "line", List.of("a & b", "]]>"), "empty", ""));
        assertThat(XmlText.read(XmlWriter.write(value))).isEqualTo(value);
    }

    private static Object read(String xml) {
        return XmlText.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
