package io.otklik.dialog.trial;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import io.otklik.dialog.Talk;
import io.otklik.dialog.Talk.Act;
import io.otklik.dialog.Talk.Fake;
import io.otklik.dialog.Talk.Fake.Manner;
import io.otklik.dialog.Talk.Line;
import io.otklik.dialog.Talk.Played;
import io.otklik.dialog.Talk.Shown;
import io.otklik.dialog.scenario.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Plays a talk, and keeps in order what was done and what came of it.
public final class Talking {

    private static final int MOST_CALLS = 10;
    private static final Fake WELL = new Fake(Manner.OK, JsonNodeFactory.instance.objectNode(), "", "");

    private final Talk.Script script;
    private final Stage stage;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> trace = new ArrayList<>();
    final List<Moved> moves = new ArrayList<>();
    private String step = "";

    private Talking(Scenario scenario, Talk.Script script) {
        this.script = script;
        var moment = Moment.of(script.begins())
                .withHours(team ->
                        !script.closed().contains(team) && !script.closed().contains("any"))
                .on(script.screen());
        this.stage = new Stage(scenario, State.fresh(1, script.language(), Words.values(script.knows())), moment);
    }

    /// Something that was done, by the customer, by a robot or by the clock, and what came of it.
    sealed interface Moved {
        List<Effect> effects();

        record Acted(Event event, List<Effect> effects) implements Moved {}

        record Answered(Effect.Call call, Fake fake, List<Effect> effects) implements Moved {}

        record Late(Effect.Call call, List<Effect> effects) implements Moved {}

        record Waited(Duration time, List<Effect> effects) implements Moved {}
    }

    public static Talking play(Scenario scenario, Talk.Script script) {
        var talking = new Talking(scenario, script);
        if (!script.from().isEmpty()) talking.turn(new Event.ReturnedToBot(script.from()));
        for (var act : script.acts())
            switch (act) {
                case Act.Happens(var event) -> talking.acts(event);
                case Act.Waits(var until) -> talking.waits(Duration.between(talking.stage.now(), until));
            }
        return talking;
    }

    public Played played() {
        var state = stage.state();
        var values = new TreeMap<String, String>();
        state.memory().values().forEach((name, value) -> values.put(name, Wording.of(value, state.language())));
        var shown = values.entrySet().stream()
                .map(e -> new Shown(e.getKey(), e.getValue()))
                .toList();
        var waits = state.place().waiting().getClass().getSimpleName();
        return new Played(lines, trace, state.place().step(), waits, shown, stage.now());
    }

    private void acts(Event event) {
        switch (event) {
            case Event.Said(var text, var _) -> line("contact", "text", text);
            case Event.Pressed(var _, var label) -> line("contact", "text", label);
            case Event.Filed(var files, var _) -> line("contact", "files", "", names(files));
            case Event.FellSilent() -> line("event", "silence", "");
            case Event.ReturnedToBot _ -> line("event", "returned", "");
            case Event.Occurred(var name, var _) -> line("event", "happened", name);
            default -> {}
        }
        turn(event);
    }

    private void turn(Event event) {
        trace.add(new ArrayList<>());
        tell(new Moved.Acted(event, stage.hears(stage.mind().hear(event))));
        answers();
    }

    private void waits(Duration time) {
        if (time.isNegative() || time.isZero()) return;
        line("event", "clock", "");
        trace.add(new ArrayList<>());
        tell(new Moved.Waited(time, stage.passes(time)));
        answers();
    }

    private void answers() {
        for (var i = 0; i < MOST_CALLS && !stage.calls.isEmpty(); i++) answer(stage.calls.remove());
    }

    private void answer(Effect.Call call) {
        var name = call.robot() + "." + call.operation();
        var fake = script.robots().getOrDefault(name, WELL);
        if (fake.manner() == Manner.SLOW)
            tell(new Moved.Late(call, stage.hears(new Event.Progress(call.turn(), call.callId(), Event.Pace.SLOW))));
        line("robot", fake.manner().name().toLowerCase(java.util.Locale.ROOT), name);
        tell(new Moved.Answered(
                call, fake, stage.hears(new Event.Returned(call.turn(), call.callId(), outcome(fake)))));
    }

    private static Outcome outcome(Fake fake) {
        return switch (fake.manner()) {
            case REFUSES -> new Outcome.Refused(fake.code(), fake.reason());
            case FAILS -> new Outcome.Failed("rehearsal");
            case EMPTY -> new Outcome.Ok(Words.values(empty(fake.answers())));
            case OK, SLOW -> new Outcome.Ok(Words.values(fake.answers()));
        };
    }

    static JsonNode empty(JsonNode answers) {
        var lists = JsonNodeFactory.instance.objectNode();
        answers.properties().forEach(e -> {
            if (e.getValue().isArray()) lists.putArray(e.getKey());
        });
        return lists;
    }

    private void tell(Moved moved) {
        moves.add(moved);
        moved.effects().forEach(this::tell);
    }

    private void tell(Effect effect) {
        switch (effect) {
            case Effect.StepEntered(var entered) -> {
                step = entered;
                trace.getLast().add(entered);
            }
            case Effect.Say say -> line("bot", "text", say.text(), List.of(), say.buttons(), names(say.files()));
            case Effect.HandOff handOff ->
                line("event", "handoff", handOff.team(), handOff.summary(), List.of(), List.of(handOff.words()));
            case Effect.Finish(var resolved) -> line("event", "finish", resolved ? "resolved" : "unresolved");
            case Effect.Missed _ -> line("event", "missed", "");
            case Effect.ChainCompleted(var chain) -> line("event", "completed", chain);
            case Effect.Tagged(var more, var fewer) -> {
                if (!more.isEmpty()) line("event", "tagged", String.join(", ", more));
                if (!fewer.isEmpty()) line("event", "untagged", String.join(", ", fewer));
            }
            case Effect.Notified(var _, var text) -> line("event", "notified", text);
            case Effect.Learnt(var _, var value) -> line("event", "learnt", value);
            case Effect.Consented consented ->
                line("event", consented.given() ? "consented" : "refused-consent", consented.purpose());
            case Effect.Surveyed(var _, var _, var score) -> line("event", "surveyed", String.valueOf(score));
            case Effect.Call _, Effect.Timer _, Effect.Mark _ -> {}
        }
    }

    private static List<String> names(List<FileRef> files) {
        return files.stream().map(FileRef::name).toList();
    }

    private void line(String by, String kind, String text) {
        line(by, kind, text, List.of());
    }

    private void line(String by, String kind, String text, List<String> files) {
        line(by, kind, text, List.of(), List.of(), files);
    }

    private void line(
            String by,
            String kind,
            String text,
            List<Effect.Known> known,
            List<io.otklik.dialog.Button> buttons,
            List<String> files) {
        lines.add(new Line(
                by, kind, text, step.isEmpty() ? null : step, known, buttons, files, trace.size(), stage.now()));
    }
}
