package io.otklik.bot.authoring;

import io.otklik.platform.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Scenarios to begin with, each a file in `scenario-templates`.
@Component
class Templates {

    private static final String BLANK = "blank";

    private final Map<String, String> texts = load();

    record Line(String key, Title title, String description) {}

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
        return Document.of(text);
    }

    private static Line line(String key, Document document) {
        return new Line(
                key, document.title(), document.root().path("description").asString(""));
    }

    private static Map<String, String> load() {
        try {
            var texts = new LinkedHashMap<String, String>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:scenario-templates/*.yaml"))
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
