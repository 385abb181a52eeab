package io.otklik.bot.authoring;

import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Problem;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A scenario as the builder holds it: the file's own keys as JSON, every chain with its list of steps, every step with
/// an id. It may be unfinished; only what is published must be without mistakes.
record Document(ObjectNode root) {

    private static final int LONGEST = 1_000_000;
    private static final Pattern STEP = Pattern.compile("^\\.?chains\\.([a-z0-9-]+)(?:\\.steps)?\\[(\\d+)]");

    /// @throws Problem `scenario-unreadable` if this is no file of pairs
    static Document of(String yaml) {
        try {
            return whole(ScenarioFile.tree(yaml));
        } catch (JacksonException notYaml) {
            throw unreadable();
        }
    }

    static Document of(@Nullable JsonNode json) {
        if (json == null) throw unreadable();
        return whole(ScenarioFile.tree(json));
    }

    private static Document whole(JsonNode tree) {
        if (!(tree instanceof ObjectNode root) || !(root.get("chains") instanceof ObjectNode chains))
            throw unreadable();
        if (!chains.valueStream().allMatch(JsonNode::isObject)) throw unreadable();
        return new Document(root);
    }

    /// The file as text.
    ///
    /// @throws Problem `too-large`
    String yaml() {
        var text = ScenarioFile.yaml(root);
        if (text.length() > LONGEST)
            throw Problem.of(org.springframework.http.HttpStatus.CONTENT_TOO_LARGE, "too-large")
                    .with(LONGEST / 1024);
        return text;
    }

    String name() {
        return root.path("scenario").asString("");
    }

    Document named(String name) {
        root.put("scenario", name);
        return this;
    }

    Title title() {
        var title = root.path("title");
        if (title.isString()) return new Title(title.stringValue(), title.stringValue());
        var ru = title.path("ru").asString("");
        var en = title.path("en").asString("");
        return new Title(ru.isEmpty() ? en : ru, en.isEmpty() ? ru : en);
    }

    Document titled(Title title) {
        root.putObject("title").put("ru", title.ru()).put("en", title.en());
        return this;
    }

    /// The step that a mistake's address leads to, or nothing if it stands elsewhere.
    @Nullable
    String stepAt(String where) {
        var found = STEP.matcher(where);
        if (found.find()) {
            var place = Integer.parseInt(found.group(2)) - 1;
            return stepId(step -> step.chain().equals(found.group(1)) && step.place() == place);
        }
        var own = stepId(step -> step.id().equals(where) || step.asks(where));
        return own != null ? own : stepId(step -> step.chain().equals(where));
    }

    private @Nullable String stepId(Predicate<Step> wanted) {
        return steps().filter(wanted).map(Step::id).findFirst().orElse(null);
    }

    /// A step, the chain it belongs to, and its place there.
    record Step(String chain, int place, String id, JsonNode own) {

        /// Whether that is one of its questions: those of a form are named after it or have names of their own.
        boolean asks(String question) {
            if (!own.has("fields") && !own.has("contact")) return false;
            return question.startsWith(id + "-")
                    || own.path("fields")
                            .valueStream()
                            .anyMatch(field -> field.path("id").asString("").equals(question));
        }
    }

    Stream<Step> steps() {
        return chains().propertyStream().flatMap(chain -> {
            var steps = chain.getValue().path("steps");
            return IntStream.range(0, steps.size())
                    .mapToObj(at -> new Step(
                            chain.getKey(), at, steps.get(at).path("id").asString(""), steps.get(at)));
        });
    }

    private ObjectNode chains() {
        return (ObjectNode) root.get("chains");
    }

    private static Problem unreadable() {
        return Problem.bad("scenario-unreadable").field("document");
    }
}
