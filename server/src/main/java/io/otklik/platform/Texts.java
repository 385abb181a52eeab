package io.otklik.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every sentence the server says to a person, from `messages/<module>_<language>.properties` (UTF-8,
/// [MessageFormat]).
///
/// A key that has forms for numbers stands three or four times: `key.one`, `key.few`, `key.many`, `key.other`.
@Component
public class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) patterns.put(language, load(language));
    }

    /// The sentence in a language; a key without a text is a bug and answers itself, so that it is seen.
    public String in(Language language, String key, Object... values) {
        var pattern = patternsOf(language).get(key);
        if (pattern == null) return key;
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    public String in(Language language, Said said) {
        return in(language, said.key(), said.values().toArray());
    }

    /// The sentence in the form that fits a number; the number itself is `{0}`, the further values follow.
    public String count(Language language, String key, long number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return in(language, key + "." + Plural.of(language, number).form(), all);
    }

    /// All keys of a language, for the test that keeps both languages alike.
    public Set<String> keys(Language language) {
        return Set.copyOf(patternsOf(language).keySet());
    }

    private Map<String, String> patternsOf(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var file : found) read(file).forEach((key, text) -> all.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
