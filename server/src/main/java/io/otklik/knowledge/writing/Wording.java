package io.otklik.knowledge.writing;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.body.BodyTree;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An article in its languages; one that has no title in a language is not there in it.
public record Wording(Map<Language, Text> byLanguage) {

    public static final int LONGEST_TITLE = 150;

    public Wording {
        var copy = new EnumMap<Language, Text>(Language.class);
        copy.putAll(byLanguage);
        byLanguage = java.util.Collections.unmodifiableMap(copy);
    }

    /// What a screen or a file gives for one language.
    public record Given(@Nullable String title, @Nullable JsonNode body) {}

    /// @throws Problem `missing` without any title, `article-unreadable` for a body with what does not belong there
    public static Wording of(@Nullable Map<String, Given> given) {
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            var text = given == null ? null : given.get(language.code());
            if (text == null || (isBlank(text.title()) && isBlank(text.body()))) continue;
            var field = "texts." + language.code();
            texts.put(
                    language,
                    new Text(Typed.line(field + ".title", text.title(), LONGEST_TITLE), body(field, text.body())));
        }
        if (texts.isEmpty())
            throw Problem.bad("missing").field("texts.ru.title").with("title");
        return new Wording(texts);
    }

    /// As it lies in the database: checked when it was kept.
    public static Wording kept(JsonNode json) {
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            var text = json.path(language.code());
            if (text.isObject())
                texts.put(language, new Text(text.path("title").asString(""), BodyReader.read(text.path("body"))));
        }
        return new Wording(texts);
    }

    /// As screens open it and the database keeps it.
    public Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        byLanguage.forEach((language, text) ->
                tree.put(language.code(), Map.of("title", text.title(), "body", BodyTree.of(text.body()))));
        return tree;
    }

    public Optional<Text> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /// The title in a language, else in the other.
    public String title(Language language) {
        var text = byLanguage.get(language);
        return text != null
                ? text.title()
                : byLanguage.values().iterator().next().title();
    }

    public List<UUID> pictures() {
        return byLanguage.values().stream()
                .flatMap(text -> text.body().pictures().stream())
                .distinct()
                .toList();
    }

    public Map<Language, Body> bodies() {
        var bodies = new EnumMap<Language, Body>(Language.class);
        byLanguage.forEach((language, text) -> bodies.put(language, text.body()));
        return bodies;
    }

    /// With other bodies under the same titles.
    public Wording with(BiFunction<Body, Language, Body> bodies) {
        var texts = new EnumMap<Language, Text>(Language.class);
        byLanguage.forEach((language, text) ->
                texts.put(language, new Text(text.title(), bodies.apply(text.body(), language))));
        return new Wording(texts);
    }

    private static Body body(String field, @Nullable JsonNode tree) {
        if (isBlank(tree)) return Body.EMPTY;
        try {
            return BodyReader.read(Objects.requireNonNull(tree));
        } catch (BodyReader.Unfit unfit) {
            throw Problem.bad("article-unreadable").field(field + ".body").with(unfit.what());
        }
    }

    private static boolean isBlank(@Nullable String title) {
        return title == null || title.isBlank();
    }

    private static boolean isBlank(@Nullable JsonNode body) {
        return body == null || body.isNull() || body.path("content").isEmpty();
    }
}
