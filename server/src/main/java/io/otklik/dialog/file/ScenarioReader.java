package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Phrases;
import io.otklik.dialog.scenario.Profile;
import io.otklik.dialog.scenario.Silence;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a whole file: its chains, one after another, and what holds for all of them.
public final class ScenarioReader {

    private static final int LONGEST_FILE = 1_000_000;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final Set<String> KEYS = Set.of(
            "scenario",
            "title",
            "start",
            "after",
            "team",
            "silence",
            "running",
            "phrases",
            "chains",
            "intents",
            "synonyms",
            "lists",
            "description",
            "note",
            "frames");
    private static final Map<String, Phrase> PHRASES = Stream.of(Phrase.values())
            .collect(Collectors.toUnmodifiableMap(p -> p.key().substring("dialog.".length()), Function.identity()));

    private final List<Flaw> flaws = new ArrayList<>();
    private final ChainReader reader = new ChainReader();

    private ScenarioReader() {}

    public static ScenarioFile read(String yaml, Phrases phrases) {
        if (yaml.length() > LONGEST_FILE) return bad(Mistake.TOO_LONG, String.valueOf(LONGEST_FILE));
        try {
            return read(Tree.parse(yaml), phrases);
        } catch (JacksonException notYaml) {
            return bad(Mistake.NOT_YAML, notYaml.getOriginalMessage());
        }
    }

    public static ScenarioFile read(JsonNode tree, Phrases phrases) {
        return tree.isObject() ? new ScenarioReader().scenario(tree, phrases) : bad(Mistake.NOT_A_MAP, "");
    }

    private static ScenarioFile bad(Mistake mistake, String about) {
        return new ScenarioFile.Bad(List.of(new Flaw("", mistake, about)));
    }

    private ScenarioFile scenario(JsonNode tree, Phrases phrases) {
        var file = new Part("", tree, flaws, phrases);
        file.only(KEYS);
        var profile = profile(file, phrases);
        file.part("chains").parts().forEach(reader::chain);
        if (reader.steps.isEmpty() && flaws.isEmpty()) file.flaw(Mistake.EMPTY, "chains");
        if (flaws.isEmpty()) Links.check(reader.steps, reader.chains, List.of(profile.start(), profile.after()), flaws);
        return flaws.isEmpty()
                ? new ScenarioFile.Good(new Scenario(profile, reader.steps, reader.chains, reader.renamed))
                : new ScenarioFile.Bad(flaws);
    }

    private static Profile profile(Part file, Phrases phrases) {
        var start = file.string("start");
        return new Profile(
                file.string("scenario"),
                file.text("title"),
                start,
                file.string("after", start),
                file.string("team"),
                phrases.but(phrases(file.part("phrases"))),
                silence(file),
                file.oneOf("running", "finish", "move").equals("move"),
                IntentReader.definitions(file));
    }

    private static @Nullable Silence silence(Part file) {
        if (!file.has("silence")) return null;
        var part = file.part("silence");
        part.only(Set.of("ask", "close"));
        return new Silence(minutes(part, "ask"), minutes(part, "close"));
    }

    private static Duration minutes(Part part, String key) {
        if (!part.has(key)) part.flaw(Mistake.MISSING, key);
        var minutes = part.number(key, 1);
        if (minutes < 1 || minutes > MOST_MINUTES) part.flaw(Mistake.NOT_A_NUMBER, String.valueOf(minutes));
        return Duration.ofMinutes(minutes);
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
