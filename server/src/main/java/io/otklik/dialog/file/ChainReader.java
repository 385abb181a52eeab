package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.scenario.Triggers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads chains, one after another; their steps lie in one list.
final class ChainReader {

    private static final Set<String> KEYS =
            Set.of("title", "team", "task", "on", "inputs", "outputs", "steps", "description", "note", "at");
    private static final Set<String> TRIGGERS = Set.of("words", "intents", "links", "pages", "events", "schedule");

    final List<Step> steps = new ArrayList<>();
    final List<Chain> chains = new ArrayList<>();
    final Map<String, String> renamed = new HashMap<>();

    void chain(String name, Part part) {
        var whole = part.node.isObject();
        if (whole) {
            part.only(KEYS);
            part.place();
        }
        var first = steps.size();
        var number = 0;
        for (var step : (whole ? part.part("steps") : part).list()) {
            var ownName = StepReader.ownName(name, ++number);
            steps.addAll(StepReader.steps(step, ownName));
            if (step.has("was")) step.strings("was").forEach(was -> renamed.put(was, step.string("id", ownName)));
        }
        if (number == 0) part.flaw(Mistake.EMPTY, name);
        if (steps.size() > first) chains.add(chain(name, Optional.of(part).filter(_ -> whole), first));
    }

    private Chain chain(String name, Optional<Part> whole, int first) {
        var own = steps.subList(first, steps.size());
        var leadsSomewhere = own.stream().noneMatch(Step.Menu.class::isInstance);
        return new Chain(
                name,
                whole.filter(p -> p.has("title")).map(p -> p.text("title")).orElseGet(() -> Text.of(name, name)),
                whole.map(p -> p.string("team", "")).orElse(""),
                whole.map(p -> p.flag("task", leadsSomewhere)).orElse(leadsSomewhere),
                first,
                steps.size() - 1,
                slots(own),
                whole.map(p -> triggers(p.part("on"))).orElse(Triggers.NONE),
                whole.map(p -> p.strings("inputs")).orElse(List.of()),
                whole.map(p -> p.strings("outputs")).orElse(List.of()));
    }

    private static Triggers triggers(Part part) {
        part.only(TRIGGERS);
        return new Triggers(
                part.words("words"),
                part.strings("intents"),
                part.strings("links"),
                part.strings("pages"),
                part.strings("events"),
                part.strings("schedule"));
    }

    private static List<String> slots(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> Step.question(step).stream())
                .map(Step.Question::slot)
                .distinct()
                .toList();
    }
}
