package io.otklik.bench.dialog;

import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Finding;
import io.otklik.dialog.Language;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioChecks;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.State;
import io.otklik.dialog.Surroundings;
import io.otklik.dialog.Value;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// How many turns the engine decides in a second on one core, how many steps it walks in them, and how long the checks
/// of the sample take.
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(1)
public class DialogSpeed {

    private static final int TURNS = 8;
    private static final String BACK = "Назад";
    private static final List<String> PRESSED = List.of(
            "Первичные документы",
            BACK,
            "Сотрудники и зарплата",
            BACK,
            "Налоги и отчётность",
            BACK,
            "Первичные документы");
    private static final Moment NOW = Moment.of(ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneOffset.UTC));

    private Scenario scenario;
    private Sample sample;
    private Outcome employees;
    private State fresh;

    @Setup
    public void read() throws IOException {
        sample = Sample.read();
        scenario = sample.scenario();
        var row = new Value.Row(
                "e1", Map.of("name", Value.words("Иванов Пётр Сергеевич"), "daysLeft", Value.Amount.of(28)));
        employees = new Outcome.Ok(Map.of("employees", new Value.Rows(List.of(row))));
        fresh = State.fresh(1, Language.RU, Map.of());
    }

    /// A whole conversation, from the greeting to the form read back: what customers type, misses included.
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public State turns(Steps steps) {
        var state = hear(steps, fresh, new Event.Started());
        state = hear(steps, state, new Event.Said("нужно отправить сотрудника в отпуск"));
        state = hear(steps, state, new Event.Said("ИНН 7707083893"));
        state = hear(steps, state, new Event.Returned(state.turn(), "staff-list#" + state.turn(), employees));
        state = hear(steps, state, new Event.Said("иванова"));
        state = hear(steps, state, new Event.Said("с 5 февраля"));
        state = hear(steps, state, new Event.Said("хрмпф"));
        return hear(steps, state, new Event.Said("две недели"));
    }

    /// The same menus by their buttons, there and back: what most customers do.
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public State presses(Steps steps) {
        var last = step(steps, fresh, new Event.Started());
        for (var label : PRESSED) last = step(steps, last.state(), press(last, label));
        return last.state();
    }

    @Benchmark
    public List<Finding> checks() {
        return ScenarioChecks.of(
                ScenarioFile.tree(sample.yaml()), sample.russian(), sample.english(), Surroundings.UNKNOWN);
    }

    private State hear(Steps steps, State state, Event event) {
        return step(steps, state, event).state();
    }

    private Reaction step(Steps steps, State state, Event event) {
        var reaction = Dialog.step(scenario, state, event, NOW);
        steps.of(reaction);
        return reaction;
    }

    /// The way back is open everywhere, with a button or without.
    private static Event press(Reaction before, String label) {
        if (label.equals(BACK)) return new Event.Pressed("!back", BACK);
        return before.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Say say ? say.buttons().stream() : Stream.empty())
                .filter(button -> button.label().equals(label))
                .map(button -> new Event.Pressed(button.id(), label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No button: " + label));
    }
}
