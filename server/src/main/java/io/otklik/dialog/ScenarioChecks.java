package io.otklik.dialog;

import io.otklik.dialog.check.Checker;
import io.otklik.dialog.scenario.Phrases;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Looks a scenario over without playing it: what nobody can reach, what can go wrong, what a customer would stumble
/// over.
public final class ScenarioChecks {

    private ScenarioChecks() {}

    /// All findings, errors first. The tree is that of [ScenarioFile#tree(String)]; the two maps are the bot's own
    /// phrases.
    public static List<Finding> of(
            JsonNode tree, Map<String, String> russian, Map<String, String> english, Surroundings surroundings) {
        return Checker.check(tree, Phrases.of(russian, english), surroundings);
    }
}
