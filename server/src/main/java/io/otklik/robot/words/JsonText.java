package io.otklik.robot.words;

import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// JSON, and the envelope in which OData puts it.
public final class JsonText {

    private static final int DEEPEST = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonText() {}

    /// @throws Unmappable when it is no JSON, or too deep
    public static Object read(byte[] body) {
        try {
            var value = body.length == 0 ? null : JSON.readValue(body, Object.class);
            return value == null ? Map.of() : value;
        } catch (JacksonException e) {
            throw new Unmappable(Flaw.NO_JSON);
        }
    }

    /// What an OData answer is about: `value` of version 4, `d.results` or `d` of versions 2 and 3; an error as it is.
    public static Object opened(Object answer) {
        if (!(answer instanceof Map<?, ?> envelope) || envelope.containsKey("error")) return answer;
        if (envelope.get("value") != null) return envelope.get("value");
        var inner = envelope.get("d");
        if (inner instanceof Map<?, ?> old && old.get("results") != null) return old.get("results");
        return inner == null ? answer : inner;
    }

    public static byte[] write(@org.jspecify.annotations.Nullable Object value) {
        return JSON.writeValueAsBytes(value);
    }
}
