package io.otklik.dialog.file;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A scenario as a tree, the same in YAML and in JSON. In the form for screens every chain is an object with `steps`,
/// and every step says its own name.
public final class Tree {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Tree() {}

    /// @throws JacksonException if it is no YAML
    public static JsonNode parse(String yaml) {
        return YAML.readTree(yaml);
    }

    public static String yaml(JsonNode tree) {
        return YamlWriter.write(tree);
    }

    /// The same scenario with everything said aloud that a file may leave out: a chain's `steps`, a step's `id`.
    public static JsonNode full(JsonNode tree) {
        if (!tree.isObject() || !tree.path("chains").isObject()) return tree;
        var full = (ObjectNode) tree.deepCopy();
        var chains = (ObjectNode) full.get("chains");
        for (var name : chains.propertyNames().stream().toList()) complete(chains, name);
        return full;
    }

    private static void complete(ObjectNode chains, String name) {
        if (chains.get(name).isArray()) {
            var steps = chains.get(name);
            chains.putObject(name).set("steps", steps);
        }
        if (!(chains.get(name) instanceof ObjectNode chain)) return;
        if (!chain.has("steps")) chain.putArray("steps");
        var number = 1;
        for (var step : chain.get("steps")) {
            if (step instanceof ObjectNode named && !named.has("id")) name(named, StepReader.ownName(name, number));
            number++;
        }
    }

    /// The name comes first.
    private static void name(ObjectNode step, String id) {
        var rest = step.deepCopy();
        step.removeAll();
        step.put("id", id).setAll(rest);
    }
}
