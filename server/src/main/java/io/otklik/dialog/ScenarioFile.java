package io.otklik.dialog;

import io.otklik.dialog.file.ScenarioReader;
import io.otklik.dialog.scenario.Phrases;
import java.util.List;
import java.util.Map;

/// A scenario as a file that people write and keep in git.
public sealed interface ScenarioFile {

    record Good(Scenario scenario) implements ScenarioFile {}

    record Bad(List<Flaw> flaws) implements ScenarioFile {
        public Bad {
            flaws = List.copyOf(flaws);
        }
    }

    /// Reads the file. The two maps are the bot's own phrases by key, which the file may word differently.
    static ScenarioFile read(String yaml, Map<String, String> russian, Map<String, String> english) {
        return ScenarioReader.read(yaml, Phrases.of(russian, english));
    }
}
