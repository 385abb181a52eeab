package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Condition.Verdict;
import io.otklik.dialog.scenario.Operand;
import io.otklik.dialog.scenario.Step;
import java.util.List;
import java.util.stream.Stream;

/// Goes from step to step until one of them has to wait for somebody.
final class Walk {

    private static final int MOST_STEPS = 100;
    private static final int STAY = -1;

    private Walk() {}

    /// To a step or a chain, or to the beginning when there is no such thing.
    static void to(Run run, String target) {
        on(run, jump(run, target));
    }

    /// To a step of a chain that goes on: what is filled in stays.
    static void at(Run run, String step) {
        on(run, run.scenario.place(step).orElse(STAY));
    }

    /// To a step that asks, whether or not its answer is known.
    static void askAt(Run run, String step) {
        run.state = run.state.at(step, new Waiting.Answer());
        run.add(new Effect.StepEntered(step));
        if (run.here().orElse(null) instanceof Step.Menu) run.add(new Effect.MenuShown(step));
        Asking.ask(run);
    }

    /// To the step after this one.
    static void after(Run run, Step step) {
        on(run, run.scenario.place(step.id()).map(at -> next(run, at)).orElse(STAY));
    }

    private static void on(Run run, int place) {
        var at = place;
        while (at != STAY) {
            if (run.steps++ >= MOST_STEPS) {
                HandingOff.goesInCircles(run);
                return;
            }
            at = take(run, at);
        }
    }

    private static int take(Run run, int at) {
        var step = run.scenario.steps().get(at);
        run.state = run.state.at(step.id(), new Waiting.Answer());
        run.add(new Effect.StepEntered(step.id()));
        return switch (step) {
            case Step.Message message -> say(run, message, at);
            case Step.Menu menu -> show(run, menu);
            case Step.Question question -> Answering.enter(run, question) ? next(run, at) : STAY;
            case Step.Branch branch -> decide(run, branch, at);
            case Step.Assign assign -> assign(run, assign, at);
            case Step.Confirm _ -> ask(run);
            case Step.RobotCall call -> call(run, call);
            case Step.HandOff handOff -> handOff(run, handOff, at);
            case Step.GoTo goTo -> jump(run, goTo.to());
            case Step.End end -> end(run, end);
        };
    }

    private static int say(Run run, Step.Message message, int at) {
        run.sayWithFiles(run.text(message.text()), files(run, message.files()));
        return next(run, at);
    }

    private static List<FileRef> files(Run run, List<Operand> from) {
        return from.stream()
                .map(operand -> operand.in(run::value, run.today))
                .flatMap(value -> value instanceof Value.Files(var files) ? files.stream() : Stream.of())
                .toList();
    }

    private static int show(Run run, Step.Menu menu) {
        if (run.menusInSilence) return STAY;
        run.add(new Effect.MenuShown(menu.id()));
        return ask(run);
    }

    private static int ask(Run run) {
        Asking.ask(run);
        return STAY;
    }

    private static int decide(Run run, Step.Branch branch, int at) {
        var verdict = branch.when().in(run::value, run.today);
        var target = verdict == Verdict.TRUE ? branch.then() : branch.otherwise();
        return target.isEmpty() ? next(run, at) : jump(run, target);
    }

    private static int assign(Run run, Step.Assign assign, int at) {
        assign.values().forEach((name, formula) -> {
            var value = formula.in(run::value, run.today);
            run.state = value == null ? run.state.without(name) : run.state.with(name, value);
        });
        return next(run, at);
    }

    private static int call(Run run, Step.RobotCall call) {
        RobotTalk.call(run, call);
        return STAY;
    }

    private static int handOff(Run run, Step.HandOff step, int at) {
        if (at == run.scenario.chainAt(at).last()) complete(run, run.scenario.chainAt(at));
        HandingOff.byScenario(run, step);
        return STAY;
    }

    private static int end(Run run, Step.End end) {
        if (end.text() != null) run.say(run.text(end.text()));
        run.scenario.chainOf(end.id()).filter(_ -> end.resolved()).ifPresent(chain -> complete(run, chain));
        Leaving.finish(run, end.resolved());
        return STAY;
    }

    private static int jump(Run run, String target) {
        var place = run.scenario
                .place(target)
                .or(() -> run.scenario.place(run.scenario.start()))
                .orElse(0);
        var chain = run.scenario.chainAt(place);
        if (chain.first() == place && !run.scenario.isStep(target)) enter(run, chain);
        return place;
    }

    /// A chain begins with nothing filled in; what is known about the customer stays.
    private static void enter(Run run, Chain chain) {
        for (var slot : chain.slots()) run.state = run.state.without(slot);
        if (chain.task()) run.add(new Effect.ChainEntered(chain.name()));
    }

    private static int next(Run run, int at) {
        var chain = run.scenario.chainAt(at);
        if (at < chain.last()) return at + 1;
        complete(run, chain);
        if (chain.name().equals(run.scenario.after())) {
            Leaving.finish(run, true);
            return STAY;
        }
        return jump(run, run.scenario.after());
    }

    /// A finished chain cannot be stepped back into.
    private static void complete(Run run, Chain chain) {
        if (!chain.task()) return;
        run.add(new Effect.ChainCompleted(chain.name()));
        run.state = run.state.withTrail(List.of());
    }
}
