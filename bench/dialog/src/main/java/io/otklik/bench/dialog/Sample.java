package io.otklik.bench.dialog;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The sample company's scenario, with the bot's own phrases in both languages.
record Sample(String yaml, Map<String, String> russian, Map<String, String> english) {

    static Sample read() throws IOException {
        var home = Path.of(System.getProperty("otklik.home", "."));
        var yaml = Files.readString(home.resolve("samples/scenarios/schetovod.yaml"));
        return new Sample(yaml, phrases(home, "ru"), phrases(home, "en"));
    }

    Scenario scenario() {
        return ((ScenarioFile.Good) ScenarioFile.read(yaml, russian, english)).scenario();
    }

    private static Map<String, String> phrases(Path home, String language) throws IOException {
        var file = home.resolve("server/src/main/resources/messages/dialog_" + language + ".properties");
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
