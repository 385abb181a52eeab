package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Condition.Verdict;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.Optional;

/// Takes an answer: checks it, remembers it, and goes on; or says what is wrong with it and asks again.
final class Answering {

    private static final int MOST_CANDIDATES = 10;

    private Answering() {}

    /// Comes to a question; answers whether it can be passed by, since its answer is known already and still holds.
    static boolean enter(Run run, Step.Question question) {
        Filing.takeAttached(run, question);
        if (!takeKnown(run, question)) return false;
        var known = run.state.value(question.slot());
        if (known == null || !fits(run, question, known)) {
            run.state = run.state.without(question.slot());
            Asking.ask(run);
            return false;
        }
        if (known.equals(new Value.Yes(false)) && question.aim() instanceof Aim.Consent) {
            run.state = run.state.without(question.slot());
            Asking.ask(run);
            return false;
        }
        if (question.answer() instanceof Answer.Files) {
            Filing.askForMore(run);
            return false;
        }
        var broken = brokenRule(run, question, known);
        if (broken.isEmpty()) return true;
        run.state = run.state.without(question.slot());
        run.say(broken.get(), Asking.buttons(run));
        return false;
    }

    /// What is known of the customer, or was named before the question came, need not be asked. Where several may
    /// have
    /// been meant she is asked which; an answer that cannot be is objected to as if it had just been given.
    private static boolean takeKnown(Run run, Step.Question question) {
        if (run.state.value(question.slot()) != null) return true;
        var known = Aims.known(run, question);
        if (known != null && brokenRule(run, question, known).isEmpty())
            run.state = run.state.with(question.slot(), known);
        if (known != null) return true;
        return switch (Heard.answer(run, question).orElse(null)) {
            case Reading.Got(var value) -> {
                run.state = run.state.with(question.slot(), value);
                yield true;
            }
            case Reading.Several several -> !took(run, question, several);
            case Reading.Unclear(var help) -> {
                var again = question.again();
                run.say(again.isEmpty() ? run.text(help) : run.text(again.getFirst()), Asking.buttons(run));
                yield false;
            }
            case null, default -> true;
        };
    }

    /// Whether this reading settled the turn.
    static boolean took(Run run, Step.Question question, Reading reading) {
        return switch (reading) {
            case Reading.Got(var value) -> {
                accept(run, question, value);
                yield true;
            }
            case Reading.Impossible(var help) -> {
                objected(run, question, run.text(help));
                yield true;
            }
            case Reading.Several(var candidates) -> {
                var most = Math.min(candidates.size(), MOST_CANDIDATES);
                run.say(run.text(Phrase.CHOOSE_ONE_OF), candidates.subList(0, most));
                yield true;
            }
            case Reading.Unclear _ -> false;
        };
    }

    static void accept(Run run, Step.Question question, Value value) {
        var broken = brokenRule(run, question, value);
        if (broken.isPresent()) {
            objected(run, question, broken.get());
            return;
        }
        var before = run.state.value(question.slot());
        run.state = run.state.answered(question.id(), question.slot(), before).with(question.slot(), value);
        var target = Aims.follow(run, question, value);
        if (target.isEmpty()) Walk.after(run, question);
        else Walk.to(run, target);
    }

    /// The answer was understood and cannot be: that is no miss, but it counts where the question says how often.
    private static void objected(Run run, Step.Question question, String why) {
        var tries = question.tries() == null ? 0 : run.state.place().misses() + 1;
        run.state = run.state.misses(tries);
        if (tries == 0 || !Missing.goneElsewhere(run, tries)) run.say(why, Asking.buttons(run));
    }

    /// The value behind a pressed option of this question.
    static Optional<Value> option(Run run, Step.Question question, String option) {
        return switch (question.answer()) {
            case Answer.OneOf(var choices) ->
                choices.stream()
                        .filter(c -> c.id().equals(option))
                        .map(c -> Reading.option(run, c))
                        .findFirst();
            case Answer.FromList list ->
                Choices.rows(run, list).stream()
                        .filter(r -> r.id().equals(option))
                        .findFirst()
                        .map(Value.class::cast);
            case Answer.YesOrNo() -> Optional.of(new Value.Yes(option.equals("yes")));
            case Answer.Scale _ -> value(Reading.of(run, question, option));
            default ->
                question.offers().stream()
                        .filter(o -> o.id().equals(option))
                        .findFirst()
                        .flatMap(o -> value(Reading.of(run, question, o.says())));
        };
    }

    private static Optional<Value> value(Reading reading) {
        return reading instanceof Reading.Got(var value) ? Optional.of(value) : Optional.empty();
    }

    /// A line that the robot's list no longer has does not count as an answer.
    private static boolean fits(Run run, Step.Question question, Value known) {
        if (!(question.answer() instanceof Answer.FromList list)) return true;
        return known instanceof Value.Row row
                && Choices.rows(run, list).stream().anyMatch(r -> r.id().equals(row.id()));
    }

    private static Optional<String> brokenRule(Run run, Step.Question question, Value value) {
        for (var check : question.checks()) {
            var verdict = check.must().in(name -> name.equals(question.slot()) ? value : run.value(name), run.today);
            if (verdict != Verdict.FALSE) continue;
            var view = run.view().with(question.slot(), value);
            return Optional.of(check.otherwise().in(run.state.language(), view));
        }
        return Optional.empty();
    }
}
