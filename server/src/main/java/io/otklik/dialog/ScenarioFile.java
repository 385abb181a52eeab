package io.otklik.dialog;

import io.otklik.dialog.file.Lines;
import io.otklik.dialog.file.ScenarioReader;
import io.otklik.dialog.file.Tree;
import io.otklik.dialog.scenario.Phrases;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

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

    /// As [#read(String, Map, Map)], from the form that screens use.
    static ScenarioFile read(JsonNode tree, Map<String, String> russian, Map<String, String> english) {
        return ScenarioReader.read(tree, Phrases.of(russian, english));
    }

    /// The file as a tree for screens: the same keys as in the file, every chain with `steps`, every step with `id`.
    /// Nothing is lost on the way there and back but comments after `#`; `note` is for those.
    static JsonNode tree(String yaml) {
        return Tree.full(Tree.parse(yaml));
    }

    /// As [#tree(String)], from a tree in which something may be left out; the given one stays as it is.
    static JsonNode tree(JsonNode tree) {
        return Tree.full(tree);
    }

    /// The file of a tree.
    static String yaml(JsonNode tree) {
        return Tree.yaml(tree);
    }

    /// The line on which the place of a flaw or of a finding stands in the file.
    static int line(String yaml, String where) {
        return Lines.of(yaml).line(where);
    }
}
