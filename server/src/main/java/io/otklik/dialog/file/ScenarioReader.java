package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Phrases;
import io.otklik.dialog.scenario.Silence;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a whole file: its chains, one after another, and what holds for all of them.
public final class ScenarioReader {

    private static final int LONGEST_FILE = 1_000_000;
    private static final Set<String> KEYS =
            Set.of("scenario", "title", "start", "after", "team", "phrases", "chains", "silence", "description");
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final Set<String> CHAIN_KEYS = Set.of("title", "team", "task", "steps", "description");
    private static final Map<String, Phrase> PHRASES = Stream.of(Phrase.values())
            .collect(Collectors.toUnmodifiableMap(p -> p.key().substring("dialog.".length()), Function.identity()));
    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();

    private ScenarioReader() {}

    public static ScenarioFile read(String yaml, Phrases phrases) {
        if (yaml.length() > LONGEST_FILE) return bad(Mistake.TOO_LONG, String.valueOf(LONGEST_FILE));
        try {
            return new ScenarioReader().read(YAML.readTree(yaml), phrases);
        } catch (JacksonException notYaml) {
            return bad(Mistake.NOT_YAML, notYaml.getOriginalMessage());
        }
    }

    private static ScenarioFile bad(Mistake mistake, String about) {
        return new ScenarioFile.Bad(List.of(new Flaw("", mistake, about)));
    }

    private ScenarioFile read(JsonNode tree, Phrases phrases) {
        var file = new Part("", tree, flaws);
        if (!tree.isObject()) return bad(Mistake.NOT_A_MAP, "");
        file.only(KEYS);
        var name = file.string("scenario");
        var title = file.text("title");
        file.part("chains").parts().forEach(this::chain);
        if (steps.isEmpty()) file.flaw(Mistake.EMPTY, "chains");
        var worded = phrases.but(phrases(file.part("phrases")));
        var start = file.string("start");
        var after = file.string("after", start);
        var team = file.string("team");
        var silence = file.has("silence") ? silence(file.part("silence")) : null;
        if (flaws.isEmpty()) Links.check(steps, chains, List.of(start, after), flaws);
        return flaws.isEmpty()
                ? new ScenarioFile.Good(new Scenario(name, title, start, after, team, worded, silence, steps, chains))
                : new ScenarioFile.Bad(flaws);
    }

    private static Silence silence(Part part) {
        part.only(Set.of("ask", "close"));
        return new Silence(minutes(part, "ask"), minutes(part, "close"));
    }

    private static Duration minutes(Part part, String key) {
        if (!part.has(key)) part.flaw(Mistake.MISSING, key);
        var minutes = part.number(key, 1);
        if (minutes < 1 || minutes > MOST_MINUTES) part.flaw(Mistake.NOT_A_NUMBER, String.valueOf(minutes));
        return Duration.ofMinutes(minutes);
    }

    private void chain(String name, Part part) {
        var whole = part.node.isObject();
        if (whole) part.only(CHAIN_KEYS);
        var first = steps.size();
        var list = (whole ? part.part("steps") : part).list();
        for (var step : list) steps.add(StepReader.step(step, name + "-" + (steps.size() - first + 1)));
        if (list.isEmpty()) {
            part.flaw(Mistake.EMPTY, name);
            return;
        }
        var own = steps.subList(first, steps.size());
        var title = whole && part.has("title") ? part.text("title") : Text.of(name, name);
        var leadsSomewhere = own.stream().noneMatch(Step.Menu.class::isInstance);
        var task = whole ? part.flag("task", leadsSomewhere) : leadsSomewhere;
        var team = whole ? part.string("team", "") : "";
        chains.add(new Chain(name, title, team, task, first, steps.size() - 1, slots(own)));
    }

    private static List<String> slots(List<Step> steps) {
        return steps.stream()
                .filter(Step.Question.class::isInstance)
                .map(step -> ((Step.Question) step).slot())
                .distinct()
                .toList();
    }

    private static Map<Phrase, Text> phrases(Part part) {
        var worded = new EnumMap<Phrase, Text>(Phrase.class);
        part.parts().forEach((key, text) -> {
            var phrase = PHRASES.get(key);
            if (phrase == null) part.flaw(Mistake.UNKNOWN_PHRASE, key);
            else worded.put(phrase, text.text());
        });
        return worded;
    }
}
