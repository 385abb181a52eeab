package io.otklik.bot.authoring;

import io.otklik.platform.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Scenarios to begin with, each a file in `scenario-templates`, with its test cases in `tests` beside it.
@Component
class Templates {

    private static final String BLANK = "blank";

    private final Map<String, String> texts = load("scenario-templates/*.yaml");
    private final Map<String, String> tests = load("scenario-templates/tests/*.yaml");

    /// @param tests how many test cases come along
    record Line(String key, Title title, Title description, int tests) {}

    List<Line> all() {
        return texts.entrySet().stream()
                .filter(e -> !e.getKey().equals(BLANK))
                .map(e -> line(e.getKey(), Document.of(e.getValue())))
                .toList();
    }

    /// @throws Problem 404 if there is no such template
    Document of(@Nullable String key) {
        var text = texts.get(Objects.requireNonNullElse(key, BLANK));
        if (text == null) throw Problem.notFound();
        var document = Document.of(text);
        document.root().remove("description");
        return document;
    }

    /// The test cases of a template: those of the template `shop` are called `shop-….yaml`.
    List<String> testsOf(@Nullable String key) {
        return tests.entrySet().stream()
                .filter(test -> test.getKey().startsWith(key + "-"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Line line(String key, Document document) {
        var description = document.root().path("description");
        var words = new Title(
                description.path("ru").asString(""), description.path("en").asString(""));
        return new Line(key, document.title(), words, testsOf(key).size());
    }

    private static Map<String, String> load(String files) {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + files))
                texts.put(key(file), file.getContentAsString(StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
