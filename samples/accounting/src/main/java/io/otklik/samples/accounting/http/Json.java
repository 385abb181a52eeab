package io.otklik.samples.accounting.http;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the JSON of the service; a field nobody knows is an error.
public final class Json {
    private static final int DEEPEST = 20;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public JsonMapper mapper() {
        return mapper;
    }

    public <T> T read(Request request, Class<T> type) {
        try {
            return mapper.readValue(request.body(), type);
        } catch (JacksonException e) {
            throw new BadRequest(400, "bad-json", "Тело запроса не разобрано: " + e.getOriginalMessage());
        }
    }

    public Reply.Content write(int status, Object value) {
        return new Reply.Content(status, "application/json; charset=utf-8", mapper.writeValueAsBytes(value), Map.of());
    }

    public Reply.Content error(int status, String code, String message, Map<String, Object> details) {
        return write(status, Map.of("error", Map.of("code", code, "message", message, "details", details)));
    }
}
