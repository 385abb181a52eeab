package io.otklik.dialog.check;

import io.otklik.dialog.Finding.Change;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Where each step and chain stands in the tree, as JSON pointers.
final class Paths {

    private final Map<String, String> pointers = new HashMap<>();

    Paths(JsonNode tree) {
        for (var chain : tree.path("chains").properties()) {
            var at = "/chains/" + escaped(chain.getKey());
            pointers.put(chain.getKey(), at);
            var steps = chain.getValue().isArray()
                    ? chain.getValue()
                    : chain.getValue().path("steps");
            var list = chain.getValue().isArray() ? at : at + "/steps";
            for (var i = 0; i < steps.size(); i++) step(chain.getKey(), steps.get(i), list, i);
        }
    }

    Optional<String> of(String stepOrChain) {
        return Optional.ofNullable(pointers.get(stepOrChain));
    }

    /// The change that sets this key of a step; nothing when the step has no place of its own.
    Change[] set(String step, String key, String value) {
        return of(step).map(at ->
                        new Change[] {new Change("add", at + "/" + key, JsonNodeFactory.instance.stringNode(value))})
                .orElse(new Change[0]);
    }

    Change[] remove(String stepOrChain) {
        return of(stepOrChain)
                .map(at -> new Change[] {new Change("remove", at, null)})
                .orElse(new Change[0]);
    }

    private void step(String chain, JsonNode step, String list, int number) {
        var at = list + "/" + number;
        var id = step.path("id").asString(chain + "-" + (number + 1));
        pointers.put(id, at);
        var fields = step.path("fields");
        for (var i = 0; i < fields.size(); i++) {
            var own = id + "-"
                    + fields.get(i)
                            .path("as")
                            .asString("")
                            .replaceAll("([A-Z])", "-$1")
                            .toLowerCase(Locale.ROOT);
            pointers.put(fields.get(i).path("id").asString(own), at + "/fields/" + i);
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
