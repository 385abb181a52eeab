package io.otklik.dialog.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Texts that lack one of the languages.
final class Languages {

    private static final Set<String> TEXTS = Set.of(
            "say",
            "menu",
            "ask",
            "form",
            "quiz",
            "survey",
            "consent",
            "confirm",
            "handoff",
            "reason",
            "notify",
            "text",
            "label",
            "otherwise",
            "again",
            "yes",
            "before",
            "slow",
            "retrying",
            "done",
            "failed",
            "unsure",
            "refused",
            "right",
            "wrong");
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern VALUES = Pattern.compile("\\{\\{[^}]*}}");

    private Languages() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps())
            subject.paths().of(step.id()).map(subject.tree()::at).ifPresent(node -> look(node, step.id(), findings));
    }

    private static void look(JsonNode node, String step, Findings findings) {
        for (var entry : node.properties()) {
            if (entry.getKey().equals("fields")) continue;
            if (TEXTS.contains(entry.getKey()) && lacks(entry.getValue()) instanceof String language) {
                findings.warning("no-translation", step, List.of(language));
                return;
            }
            for (var inner : entry.getValue().isArray() ? entry.getValue() : List.<JsonNode>of())
                if (inner.isObject()) look(inner, step, findings);
        }
    }

    /// The language that this text lacks.
    private static @org.jspecify.annotations.Nullable String lacks(JsonNode text) {
        if (text.isString())
            return RUSSIAN.matcher(VALUES.matcher(text.stringValue()).replaceAll(""))
                            .find()
                    ? "en"
                    : null;
        if (!text.isObject()) return null;
        if (text.path("ru").asString("").isBlank()) return "ru";
        return text.path("en").asString("").isBlank() ? "en" : null;
    }
}
