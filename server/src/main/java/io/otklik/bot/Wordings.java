package io.otklik.bot;

import io.otklik.dialog.Finding;
import io.otklik.dialog.ScenarioChecks;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.Surroundings;
import io.otklik.knowledge.Synonyms;
import io.otklik.platform.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads scenarios together with the bot's own phrases, which lie in `messages/dialog_<language>.properties`, and with
/// the company's synonyms.
@Component
public class Wordings {

    private final Map<String, String> russian = load(Language.RU);
    private final Map<String, String> english = load(Language.EN);

    private final Synonyms synonyms;
    private volatile @Nullable Vocabulary vocabulary;

    Wordings(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// The company's synonyms as they stand at one moment.
    record Vocabulary(long number, Map<String, String> synonyms) {

        ScenarioFile taught(ScenarioFile file) {
            return file instanceof ScenarioFile.Good(var scenario)
                    ? new ScenarioFile.Good(scenario.knowing(synonyms))
                    : file;
        }
    }

    public ScenarioFile read(String yaml) {
        return read(yaml, vocabulary());
    }

    ScenarioFile read(String yaml, Vocabulary vocabulary) {
        return vocabulary.taught(ScenarioFile.read(yaml, russian, english));
    }

    /// The same, from the tree that screens use.
    public ScenarioFile read(JsonNode tree) {
        return vocabulary().taught(ScenarioFile.read(tree, russian, english));
    }

    /// What is read goes by these from now on.
    void learn(Vocabulary fresh) {
        vocabulary = fresh;
    }

    /// What is read goes by; nothing is asked for before the first scenario is read.
    Vocabulary vocabulary() {
        var known = vocabulary;
        if (known == null) vocabulary = known = newest();
        return known;
    }

    /// The number first: what changes in between is seen as a change the next time.
    Vocabulary newest() {
        var number = synonyms.number();
        return new Vocabulary(number, synonyms.now());
    }

    boolean isStale() {
        var known = vocabulary;
        return known != null && known.number() != synonyms.number();
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
