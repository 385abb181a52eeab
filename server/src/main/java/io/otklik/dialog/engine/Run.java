package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.scenario.View;
import io.otklik.understanding.Gist;
import io.otklik.understanding.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The scratch paper of one turn: the state as it has become, the effects so far, and how many steps were taken.
final class Run {

    private static final int LONGEST_READ = 1_000;

    final Scenario scenario;
    final Moment moment;
    final LocalDate today;
    State state;
    int steps;
    boolean menusInSilence;
    private final List<Effect> effects = new ArrayList<>();
    private @Nullable Gist gist;
    private String gistOf = "";

    Run(Scenario scenario, State state, Moment moment) {
        this.scenario = scenario;
        this.state = state;
        this.moment = moment;
        this.today = moment.today();
    }

    /// What a text says by itself; read once, however often it is asked for.
    Gist gist(String text) {
        if (gist == null || !gistOf.equals(text)) {
            gist = Understanding.gist(shortened(text), moment.now(), scenario.lists());
            gistOf = text;
        }
        return gist;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
    }

    Reaction reaction() {
        return new Reaction(state, effects);
    }

    /// The step where the customer stands, if the scenario has it.
    Optional<Step> here() {
        return scenario.step(state.place().step());
    }

    Optional<Chain> chain() {
        return scenario.chainOf(state.place().step());
    }

    boolean isHere(String step) {
        return state.place().step().equals(step);
    }

    View view() {
        return new View(state.language(), moment.screen().channel(), this::value);
    }

    @Nullable
    Value value(String name) {
        return switch (name) {
            case "today" -> new Value.Day(today);
            case "chain" ->
                chain().map(c -> Value.words(c.title().source(state.language())))
                        .orElse(null);
            // A scenario of before may have a value of its own called so.
            case "language" ->
                Objects.requireNonNullElseGet(
                        state.value(name), () -> Value.words(state.language().code()));
            default -> state.value(name);
        };
    }

    String text(Phrase phrase) {
        return text(scenario.phrases().text(phrase));
    }

    String text(Text text) {
        return text.in(state.language(), view());
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    void say(String text) {
        say(text, List.of());
    }

    void say(String text, List<Button> buttons) {
        say(text, buttons, List.of());
    }

    void sayWithFiles(String text, List<FileRef> files) {
        say(text, List.of(), files);
    }

    private void say(String text, List<Button> buttons, List<FileRef> files) {
        if (text.isEmpty() && buttons.isEmpty() && files.isEmpty()) return;
        effects.addAll(Fitting.messages(moment.screen(), text, buttons, files));
    }
}
