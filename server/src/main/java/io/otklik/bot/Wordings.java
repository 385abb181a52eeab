package io.otklik.bot;

import io.otklik.dialog.Finding;
import io.otklik.dialog.ScenarioChecks;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.Surroundings;
import io.otklik.platform.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads scenarios together with the bot's own phrases, which lie in `messages/dialog_<language>.properties`.
@Component
public class Wordings {

    private final Map<String, String> russian = load(Language.RU);
    private final Map<String, String> english = load(Language.EN);

    public ScenarioFile read(String yaml) {
        return ScenarioFile.read(yaml, russian, english);
    }

    /// The same, from the tree that screens use.
    public ScenarioFile read(JsonNode tree) {
        return ScenarioFile.read(tree, russian, english);
    }

    /// What an author should look at in this scenario, whether or not it can be read.
    public List<Finding> check(JsonNode tree, Surroundings surroundings) {
        return ScenarioChecks.of(tree, russian, english, surroundings);
    }

    private static Map<String, String> load(Language language) {
        var file = new ClassPathResource("messages/dialog_" + language.code() + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new HashMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
