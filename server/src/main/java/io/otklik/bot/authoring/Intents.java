package io.otklik.bot.authoring;

import io.otklik.platform.Problem;
import io.otklik.understanding.text.Tongue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Phrases of intents in the tree of a scenario.
final class Intents {

    private Intents() {}

    /// The scenario with these phrases added to the intent, each to its language; none twice.
    static ObjectNode with(ObjectNode scenario, String intent, @Nullable String chain, List<String> phrases) {
        var root = scenario.deepCopy();
        var intents = root.withObject("/intents");
        if (!intents.has(intent)) lead(root, intent, chain);
        var own = intents.get(intent) instanceof ObjectNode known ? known : intents.putObject(intent);
        for (var phrase : phrases) add(list(own, Tongue.byScript(phrase).code()), phrase);
        return root;
    }

    private static void lead(ObjectNode root, String intent, @Nullable String chain) {
        if (chain == null || !(root.path("chains").path(chain) instanceof ObjectNode begins))
            throw Problem.bad("missing").field("chain").with("chain");
        var on = begins.get("on") instanceof ObjectNode known ? known : begins.putObject("on");
        var list = on.get("intents") instanceof ArrayNode known ? known : on.putArray("intents");
        list.add(intent);
    }

    /// A list for both languages goes on as one.
    private static ArrayNode list(ObjectNode intent, String language) {
        if (intent.get("phrases") instanceof ArrayNode both) return both;
        var byLanguage = intent.get("phrases") instanceof ObjectNode known ? known : intent.putObject("phrases");
        return byLanguage.get(language) instanceof ArrayNode known ? known : byLanguage.putArray(language);
    }

    private static void add(ArrayNode list, String phrase) {
        if (list.valueStream().map(JsonNode::asString).noneMatch(phrase::equals)) list.add(phrase);
    }
}
