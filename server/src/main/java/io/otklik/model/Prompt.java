package io.otklik.model;

import java.util.LinkedHashMap;
import java.util.Map;

/// A question to the model: our orders, and apart from them the material. The material goes out as one JSON value, so
/// nothing in it can pass for an order by ending a quotation.
///
/// @param most tokens that it may answer with
public record Prompt(String orders, Map<String, Object> material, int most) {

    public Prompt {
        material = new LinkedHashMap<>(material);
    }
}
