package io.otklik.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question for the vectors of some texts.
///
/// @param size numbers in each vector; 0 if that is to be found out
record Lines(List<String> texts, int size) implements Question {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_SIZE = 8192;
    private static final int DIGITS = 24;

    Lines {
        texts = List.copyOf(texts);
    }

    @Override
    public String route() {
        return "embeddings";
    }

    @Override
    public Map<String, Object> body(Setup setup) {
        return Map.of("model", Protocol.name(setup, "emb"), "input", texts);
    }

    @Override
    public int largest() {
        return Protocol.LARGEST + texts.size() * (size == 0 ? LARGEST_SIZE : size) * DIGITS;
    }

    @Override
    public int tokens() {
        return texts.stream().mapToInt(Protocol::tokens).sum();
    }

    @Override
    public int most() {
        return 0;
    }

    @Override
    public Optional<Protocol.Heard> heard(byte[] body) {
        try {
            var answer = JSON.readTree(body);
            var vectors = new float[texts.size()][];
            for (var one : answer.path("data")) {
                var at = one.path("index").asInt(-1);
                var vector = vector(one.path("embedding"));
                if (at < 0 || at >= vectors.length || vectors[at] != null || vector.length == 0)
                    return Optional.empty();
                vectors[at] = vector;
            }
            var read = new ArrayList<float[]>();
            for (var vector : vectors) {
                if (vector == null || vector.length != (size == 0 ? vectors[0].length : size)) return Optional.empty();
                read.add(vector);
            }
            var tokens = Protocol.count(answer.path("usage"), "prompt_tokens");
            return Optional.of(new Protocol.Heard("", true, tokens, 0, read));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Of length one; empty if it is no vector.
    private static float[] vector(JsonNode numbers) {
        if (!numbers.isArray() || numbers.size() < 2 || numbers.size() > LARGEST_SIZE) return new float[0];
        var vector = new float[numbers.size()];
        var square = 0.0;
        for (var i = 0; i < vector.length; i++) {
            if (!numbers.get(i).isNumber()) return new float[0];
            vector[i] = numbers.get(i).asFloat();
            square += vector[i] * vector[i];
        }
        if (!(square > 0) || Double.isInfinite(square)) return new float[0];
        for (var i = 0; i < vector.length; i++) vector[i] /= (float) Math.sqrt(square);
        return vector;
    }
}
