package io.otklik.knowledge.fragments;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.body.PlainText;
import io.otklik.knowledge.body.Span;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the texts of a fragment as its screen sends them.
final class FragmentTexts {

    static final int LONGEST = 2_000;

    private FragmentTexts() {}

    /// @throws Problem `missing`, `too-long`, `fragment-within`, `fragment-unfit`
    static Map<Language, Body> of(@Nullable Map<String, JsonNode> given) {
        var texts = new EnumMap<Language, Body>(Language.class);
        for (var language : Language.values()) {
            var tree = given == null ? null : given.get(language.code());
            if (tree == null || tree.isNull()) continue;
            var field = "texts." + language.code();
            var body = read(field, tree);
            var words = PlainText.of(body);
            if (words.length() > LONGEST)
                throw Problem.bad("too-long").field(field).with(field, LONGEST);
            if (!words.isBlank()) texts.put(language, body);
        }
        if (texts.isEmpty()) throw Problem.bad("missing").field("texts.ru").with("texts");
        return texts;
    }

    static Map<Language, Body> kept(JsonNode json) {
        var texts = new EnumMap<Language, Body>(Language.class);
        for (var language : Language.values()) {
            var tree = json.path(language.code());
            if (tree.isObject()) texts.put(language, BodyReader.read(tree));
        }
        return texts;
    }

    private static Body read(String field, JsonNode tree) {
        try {
            var body = BodyReader.read(tree);
            for (var block : body.blocks()) check(field, block);
            return body;
        } catch (BodyReader.Unfit unfit) {
            throw Problem.bad("fragment-unfit").field(field).with(unfit.what());
        }
    }

    private static void check(String field, Block block) {
        if (!(block instanceof Block.Paragraph(var spans)))
            throw Problem.bad("fragment-unfit")
                    .field(field)
                    .with(block.getClass().getSimpleName());
        if (spans.stream().anyMatch(Span.Fragment.class::isInstance))
            throw Problem.bad("fragment-within").field(field);
    }
}
