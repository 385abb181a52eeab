package io.otklik.dialog.trial;

import io.otklik.dialog.Event;
import io.otklik.dialog.Language;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Rehearsal.Kind;
import io.otklik.dialog.Rehearsal.Miss;
import io.otklik.dialog.Rehearsal.Result;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.Screen;
import io.otklik.dialog.State;
import io.otklik.dialog.file.Lines;
import io.otklik.dialog.file.Tree;
import io.otklik.dialog.scenario.Durations;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Plays one written dialog, line by line. The first line that is not as written ends it: what follows would only
/// follow from that.
public final class Script {

    private final JsonNode script;
    private final Lines lines;
    private final Stage stage;
    private final List<Miss> misses = new ArrayList<>();
    private final Expectations expects;
    private int line;

    private Script(JsonNode script, Lines lines, Scenario scenario) {
        this.script = script;
        this.lines = lines;
        var language = Language.of(script.path("language").asString("ru"));
        this.stage = new Stage(scenario, State.fresh(1, language, Words.values(script.path("knows"))), moment(script));
        this.expects =
                new Expectations(stage, (kind, expected, got) -> misses.add(new Miss(line, kind, expected, got)));
    }

    public static String scenarioOf(String yaml) {
        return said(yaml, "scenario");
    }

    public static String titleOf(String yaml) {
        return said(yaml, "title");
    }

    private static String said(String yaml, String key) {
        try {
            return Tree.parse(yaml).path(key).asString("");
        } catch (JacksonException notYaml) {
            return "";
        }
    }

    public static Result play(Scenario scenario, String yaml) {
        var lines = Lines.of(yaml);
        try {
            return new Script(Tree.parse(yaml), lines, scenario).play();
        } catch (JacksonException | DateTimeException unreadable) {
            var miss = new Miss(lines.line(""), Kind.UNREADABLE, "", String.valueOf(unreadable.getMessage()));
            return new Result("", "", List.of(miss), Set.of());
        }
    }

    private Result play() {
        var number = 0;
        for (var written : script.path("dialog")) {
            line = lines.line(".dialog[" + ++number + "]");
            if (written.isEmpty()) continue;
            var kind = written.propertyNames().iterator().next();
            play(kind, written.get(kind), written);
            if (!misses.isEmpty()) break;
        }
        if (misses.isEmpty()) expects.silence();
        var title = script.path("title").asString("");
        return new Result(title, script.path("scenario").asString(""), misses, stage.steps);
    }

    private static Moment moment(JsonNode script) {
        var closed = Set.copyOf(Words.strings(script.path("closed")));
        return Moment.of(now(script).atZone(ZoneOffset.UTC))
                .withHours(team -> !closed.contains(team) && !closed.contains("any"))
                .on(Screen.of(script.path("channel").asString("widget")));
    }

    /// To the minute in `now`, or at ten of the day in `today`.
    private static LocalDateTime now(JsonNode script) {
        return script.has("now")
                ? LocalDateTime.parse(script.get("now").asString(""))
                : LocalDate.parse(script.path("today").asString("2026-11-23")).atTime(10, 0);
    }

    private void play(String kind, JsonNode what, JsonNode line) {
        switch (kind) {
            case "opens" -> acts(new Event.Started());
            case "customer" -> acts(said(what.asString(), line));
            case "presses" -> presses(what.asString());
            case "sends" ->
                acts(new Event.Filed(
                        Words.strings(what).stream().map(Words::file).toList(), ""));
            case "silence" -> acts(new Event.FellSilent());
            case "returned" -> acts(new Event.ReturnedToBot(what.asString("")));
            case "speaks" -> acts(new Event.LanguageChanged(Language.of(what.asString(""))));
            case "comes" -> acts(new Event.Triggered(Event.By.LINK, what.asString("")));
            case "happens" -> acts(new Event.Occurred(what.asString(""), Words.values(line.path("with"))));
            case "waits" -> waits(what.asString(""));
            case "robot" -> robot(what.asString(), line);
            default -> expects.that(kind, what, line);
        }
    }

    private void acts(Event event) {
        expects.silence();
        if (misses.isEmpty()) stage.hears(event);
    }

    private void presses(String label) {
        var button = stage.button(label);
        if (button.isPresent())
            acts(new Event.Pressed(button.get().id(), button.get().label()));
        else misses.add(new Miss(line, Kind.NO_SUCH_BUTTON, label, ""));
    }

    private void waits(String time) {
        expects.silence();
        if (misses.isEmpty()) stage.passes(Durations.parse(time).orElse(Duration.ofMinutes(1)));
    }

    private void robot(String name, JsonNode line) {
        var call = expects.call(name, line);
        if (call.isEmpty()) return;
        if (line.has("slow")) {
            acts(new Event.Progress(call.get().turn(), call.get().callId(), Event.Pace.SLOW));
            return;
        }
        stage.calls.remove();
        acts(new Event.Returned(call.get().turn(), call.get().callId(), Words.outcome(line)));
    }

    /// The words, and what is understood of them: by the scenario's phrases, unless the test says it.
    private Event said(String words, JsonNode line) {
        if (!line.has("intent") && !line.has("article"))
            return new Event.Said(words, () -> stage.mind().meaning(words));
        var intents = Words.strings(line.path("intent")).stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Meaning.Intent(name, !line.path("intent").isArray()))
                .toList();
        return new Event.Said(
                words,
                new Meaning(intents, line.has("article") ? line.get("article").asString() : null));
    }
}
