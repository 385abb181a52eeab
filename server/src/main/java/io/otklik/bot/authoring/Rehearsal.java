package io.otklik.bot.authoring;

import io.otklik.bot.Results;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Language;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A dialog with a draft that nobody else hears: the author plays the customer, made-up answers play the robots, the
/// clock
/// stands where she puts it. Nothing is kept: the same acts always play the same way.
final class Rehearsal {

    private static final int MOST_CALLS = 10;

    private final Scenario scenario;
    private final Map<String, Fake> robots;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> trace = new ArrayList<>();
    private final Deque<Effect.Call> calls = new ArrayDeque<>();
    private State state;
    private ZonedDateTime now;
    private String step = "";

    private Rehearsal(Scenario scenario, Script script, ZonedDateTime now) {
        this.scenario = scenario;
        this.robots = script.robots();
        this.now = now;
        this.state = State.fresh(1, Language.of(script.language()), Results.values(script.knows()));
    }

    /// What the author does, one thing after another.
    ///
    /// @param knows  what is known of the made-up customer before she says a word
    /// @param from   the step to begin at; empty for the beginning
    /// @param robots how each robot's task ends, by `robot.operation`
    record Script(String language, Map<String, Object> knows, String from, Map<String, Fake> robots, List<Act> acts) {}

    /// One act: `opens`, `says`, `presses`, `sends`, `silence`, `returned`, `language`, or `waits` with the new time in
    /// `at`.
    record Act(
            String kind,
            @Nullable String text,
            @Nullable String button,
            @Nullable ZonedDateTime at) {}

    /// How a made-up robot answers: `ok`, `slow`, `empty`, `refuses` or `fails`.
    record Fake(
            String kind,
            @Nullable Map<String, Object> answers,
            @Nullable String code,
            @Nullable String reason) {}

    /// One line of the talk.
    ///
    /// @param by `bot`, `contact`, `robot` or `event`
    record Line(
            String by,
            String kind,
            String text,
            @Nullable String step,
            List<Effect.Known> known,
            List<io.otklik.dialog.Button> buttons,
            List<String> files,
            int turn,
            ZonedDateTime at) {}

    record Shown(String name, String text) {}

    /// @param trace the steps gone through, turn by turn
    record Played(
            List<Line> lines,
            List<List<String>> trace,
            String step,
            String waits,
            List<Shown> values,
            ZonedDateTime now) {}

    static Played play(Scenario scenario, Script script, ZonedDateTime now) {
        var rehearsal = new Rehearsal(scenario, script, now);
        if (!script.from().isEmpty()) rehearsal.turn(new Event.ReturnedToBot(script.from()));
        script.acts().forEach(rehearsal::act);
        return rehearsal.played();
    }

    private Played played() {
        var values = new TreeMap<String, String>();
        state.memory().values().forEach((name, value) -> values.put(name, String.valueOf(Results.plain(value))));
        var shown = values.entrySet().stream()
                .map(e -> new Shown(e.getKey(), e.getValue()))
                .toList();
        var waits = state.place().waiting().getClass().getSimpleName();
        return new Played(lines, trace, state.place().step(), waits, shown, now);
    }

    private void act(Act act) {
        var text = Objects.requireNonNullElse(act.text(), "");
        switch (act.kind()) {
            case "opens" -> turn(new Event.Started());
            case "says" -> {
                said(text);
                turn(new Event.Said(text));
            }
            case "presses" -> {
                said(text);
                turn(new Event.Pressed(Objects.requireNonNullElse(act.button(), ""), text));
            }
            case "sends" -> {
                var file = new FileRef("rehearsal", text, 10_000, "application/pdf");
                line("contact", "files", "", List.of(), List.of(), List.of(text));
                turn(new Event.Filed(List.of(file), ""));
            }
            case "silence" -> {
                event("silence", "");
                turn(new Event.FellSilent());
            }
            case "returned" -> {
                event("returned", "");
                turn(new Event.ReturnedToBot(text));
            }
            case "language" -> turn(new Event.LanguageChanged(Language.of(text)));
            case "waits" -> {
                now = Objects.requireNonNullElse(act.at(), now);
                event("clock", "");
            }
            default -> throw new IllegalArgumentException(act.kind());
        }
    }

    private void turn(Event event) {
        trace.add(new ArrayList<>());
        react(event);
        for (var i = 0; i < MOST_CALLS && !calls.isEmpty(); i++) answer(calls.remove());
    }

    private void react(Event event) {
        var reaction = Dialog.step(scenario, state, event, now);
        state = reaction.state();
        reaction.effects().forEach(this::note);
    }

    private void answer(Effect.Call call) {
        var name = call.robot() + "." + call.operation();
        var fake = robots.getOrDefault(name, new Fake("ok", Map.of(), null, null));
        if (fake.kind().equals("slow")) react(new Event.Progress(call.turn(), call.callId(), Event.Pace.SLOW));
        line("robot", fake.kind(), name, List.of(), List.of(), List.of());
        react(new Event.Returned(call.turn(), call.callId(), outcome(fake)));
    }

    private static Outcome outcome(Fake fake) {
        return switch (fake.kind()) {
            case "refuses" ->
                new Outcome.Refused(
                        Objects.requireNonNullElse(fake.code(), ""), Objects.requireNonNullElse(fake.reason(), ""));
            case "fails" -> new Outcome.Failed("rehearsal");
            case "empty" -> new Outcome.Ok(Results.values(empty(fake)));
            default -> new Outcome.Ok(Results.values(Objects.requireNonNullElse(fake.answers(), Map.of())));
        };
    }

    /// The same lists, with nothing in them.
    private static Map<String, Object> empty(Fake fake) {
        var lists = new LinkedHashMap<String, Object>();
        Objects.requireNonNullElse(fake.answers(), Map.<String, Object>of()).forEach((name, value) -> {
            if (value instanceof List<?>) lists.put(name, List.of());
        });
        return lists;
    }

    private void note(Effect effect) {
        switch (effect) {
            case Effect.StepEntered(var entered) -> {
                step = entered;
                trace.getLast().add(entered);
            }
            case Effect.Say say ->
                line(
                        "bot",
                        "text",
                        say.text(),
                        List.of(),
                        say.buttons(),
                        say.files().stream().map(FileRef::name).toList());
            case Effect.HandOff handOff ->
                line("event", "handoff", handOff.team(), handOff.summary(), List.of(), List.of(handOff.words()));
            case Effect.Finish(var resolved) -> event("finish", resolved ? "resolved" : "unresolved");
            case Effect.Call call -> calls.add(call);
            case Effect.Missed _ -> event("missed", "");
            default -> {}
        }
    }

    private void said(String text) {
        line("contact", "text", text, List.of(), List.of(), List.of());
    }

    private void event(String kind, String text) {
        line("event", kind, text, List.of(), List.of(), List.of());
    }

    private void line(
            String by,
            String kind,
            String text,
            List<Effect.Known> known,
            List<io.otklik.dialog.Button> buttons,
            List<String> files) {
        lines.add(new Line(by, kind, text, step.isEmpty() ? null : step, known, buttons, files, trace.size(), now));
    }
}
