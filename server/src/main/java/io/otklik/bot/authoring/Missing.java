package io.otklik.bot.authoring;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a draft lacks without being wrong.
final class Missing {

    static final int LONGEST_MENU = 7;

    private static final Set<String> LANGUAGES = Set.of("ru", "en");

    private Missing() {}

    /// Steps in which a text stands in one language only.
    static Stream<String> translations(Document document) {
        return document.steps().filter(step -> isHalf(step.own())).map(Document.Step::id);
    }

    private static boolean isHalf(JsonNode node) {
        if (node.isObject() && !node.isEmpty() && LANGUAGES.containsAll(node.propertyNames()))
            return node.path("ru").asString("").isBlank()
                    != node.path("en").asString("").isBlank();
        return node.valueStream().anyMatch(Missing::isHalf);
    }
}
