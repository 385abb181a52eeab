package io.otklik;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Everything the server says, it says in both languages.
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void both_languages_say_the_same_things() {
        assertThat(withoutForms(Language.RU)).isEqualTo(withoutForms(Language.EN));
    }

    @Test
    void russian_counts_with_three_forms_and_english_with_two() {
        var counted = texts.keys(Language.RU).stream()
                .filter(key -> key.endsWith(".one"))
                .map(key -> key.substring(0, key.length() - ".one".length()))
                .toList();
        for (var key : counted) {
            assertThat(texts.keys(Language.RU)).contains(key + ".few", key + ".many");
            assertThat(texts.keys(Language.EN)).contains(key + ".one", key + ".other");
        }
    }

    @Test
    void no_sentence_shouts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getFilename())
                    .doesNotContain("!");
    }

    private Set<String> withoutForms(Language language) {
        return texts.keys(language).stream()
                .map(key -> key.replaceFirst("\\.(one|few|many|other)$", ".*"))
                .collect(Collectors.toSet());
    }
}
