package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.State;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Operand;
import io.otklik.dialog.scenario.Step;
import java.util.List;
import java.util.stream.Stream;

/// Goes from step to step until one of them has to wait for somebody.
final class Walk {

    static final int STAY = -1;
    private static final int MOST_STEPS = 100;

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
            case Step.Message _, Step.SendFile _, Step.Tag _, Step.Notify _, Step.Assign _ -> {
                act(run, step);
                yield next(run, at);
            }
            case Step.Menu menu -> show(run, menu);
            case Step.Question question -> Answering.enter(run, question) ? next(run, at) : STAY;
            case Step.Confirm _ -> ask(run);
            case Step.Branch _, Step.Hours _, Step.Attempts _, Step.Split _, Step.ByLanguage _ -> {
                var target = Deciding.target(run, step);
                yield target.isEmpty() ? next(run, at) : jump(run, target);
            }
            case Step.RobotCall call -> call(run, call);
            case Step.Pause pause -> Outside.wait(run, pause.id(), pause.time());
            case Step.Await await -> Outside.wait(run, await.id(), await.longest());
            case Step.RunChain inner -> Inside.enter(run, inner) ? jump(run, inner.chain()) : STAY;
            case Step.HandOff handOff -> handOff(run, handOff, at);
            case Step.GoTo goTo -> jump(run, goTo.to());
            case Step.End end -> end(run, end);
        };
    }

    /// Does what a step does that neither asks nor leads anywhere.
    static void act(Run run, Step step) {
        switch (step) {
            case Step.Message message -> run.sayWithFiles(run.text(message.text()), files(run, message.files()));
            case Step.SendFile file ->
                run.sayWithFiles(file.text() == null ? "" : run.text(file.text()), List.of(file.file()));
            case Step.Tag tag -> run.add(new Effect.Tagged(tag.add(), tag.remove()));
            case Step.Notify news -> run.add(new Effect.Notified(team(run, news), run.text(news.text())));
            case Step.Assign assign -> assign(run, assign);
            default -> {}
        }
    }

    private static String team(Run run, Step.Notify news) {
        return news.team().isEmpty() ? run.scenario.teamAt(news.id()) : news.team();
    }

    private static List<FileRef> files(Run run, List<Operand> from) {
        return from.stream()
                .map(operand -> operand.in(run::value, run.today))
                .flatMap(value -> value instanceof Value.Files(var files) ? files.stream() : Stream.of())
                .toList();
    }

    private static void assign(Run run, Step.Assign assign) {
        assign.values().forEach((name, formula) -> {
            var value = formula.in(run::value, run.today);
            run.state = value == null ? run.state.without(name) : run.state.with(name, value);
        });
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

    private static int call(Run run, Step.RobotCall call) {
        RobotTalk.call(run, call);
        return STAY;
    }

    private static int handOff(Run run, Step.HandOff step, int at) {
        if (!step.closed().isEmpty() && !run.moment.atWork().test(HandingOff.team(run, step)))
            return jump(run, step.closed());
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

    /// A chain begins with nothing filled in but what it was given; what is known about the customer stays.
    private static void enter(Run run, Chain chain) {
        var given = Inside.inputs(run, chain);
        for (var slot : chain.slots()) if (!given.contains(slot)) run.state = run.state.without(slot);
        if (chain.task() && !Inside.isRunning(run, chain)) run.add(new Effect.ChainEntered(chain.name()));
    }

    private static int next(Run run, int at) {
        var chain = run.scenario.chainAt(at);
        if (at < chain.last()) return at + 1;
        if (Inside.isRunning(run, chain)) return next(run, Inside.leave(run));
        run.state = run.state.inside(List.of());
        complete(run, chain);
        if (Sequel.isNext(run, chain)) return STAY;
        if (chain.name().equals(run.scenario.after())) {
            Leaving.finish(run, true);
            return STAY;
        }
        return jump(run, run.scenario.after());
    }

    /// A finished chain cannot be stepped back into.
    private static void complete(Run run, Chain chain) {
        if (!chain.task() || Inside.isRunning(run, chain)) return;
        run.add(new Effect.ChainCompleted(chain.name()));
        Sequel.remember(run, chain);
        Heard.forget(run);
        Parking.forget(run, chain);
        run.state = run.state.withTrail(List.<State.Answered>of());
    }
}
