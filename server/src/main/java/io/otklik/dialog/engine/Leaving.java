package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Effect.How;
import io.otklik.dialog.State;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways out of wherever the customer is: to the menu, a step back, to another subject, or to silence.
final class Leaving {

    private Leaving() {}

    static void follow(Run run, Wish wish) {
        switch (wish) {
            case PERSON -> HandingOff.callPerson(run);
            case MENU -> toMainMenu(run);
            case BACK -> stepBack(run);
        }
    }

    /// The conversation begins, again perhaps; with menus in silence when it is known already where it goes.
    static void beginAnew(Run run, boolean menusInSilence) {
        run.state = run.state.withTrail(List.of()).withPath(List.of());
        run.menusInSilence = menusInSilence;
        Walk.to(run, run.scenario.start());
        run.menusInSilence = false;
    }

    static void toMainMenu(Run run) {
        RobotTalk.leave(run);
        Parking.park(run);
        showMainMenu(run);
    }

    static void showMainMenu(Run run) {
        run.state = run.state.withTrail(List.of()).withPath(List.of());
        var menu = run.scenario.mainMenu();
        if (menu.isPresent()) Walk.at(run, menu.get().id());
        else Walk.to(run, run.scenario.start());
    }

    /// Undoes the last answer.
    static void stepBack(Run run) {
        switch (run.state.place().waiting()) {
            case Waiting.LeaveOrStay _, Waiting.WhatToChange() -> stay(run);
            case Waiting.Robot _ when RobotTalk.isIrreversible(run) -> Asking.again(run);
            case Waiting.Retry(var maybeDone) when maybeDone -> Asking.again(run);
            default -> undo(run, run.state.memory().trail());
        }
    }

    private static void undo(Run run, List<State.Answered> trail) {
        if (trail.isEmpty()) {
            var atMenu = run.scenario
                    .mainMenu()
                    .filter(menu -> run.isHere(menu.id()))
                    .isPresent();
            if (atMenu) run.say(run.text(Phrase.NOWHERE_BACK), Asking.buttons(run));
            else toMainMenu(run);
            return;
        }
        var last = trail.getLast();
        run.state = run.state.withTrail(trail.subList(0, trail.size() - 1));
        if (!last.slot().isEmpty())
            run.state =
                    last.before() == null ? run.state.without(last.slot()) : run.state.with(last.slot(), last.before());
        Walk.askAt(run, last.step());
    }

    /// Goes where an item of a menu leads; asks first when a form would be left half-filled.
    static void choose(Run run, Step.Menu menu, Step.Item item, How how) {
        var filling = Parking.isHalfFilled(run) && !run.isHere(menu.id());
        if (filling && run.scenario.chainOf(item.to()).equals(run.chain())) {
            Asking.again(run);
        } else if (filling && asksBeforeLeaving(run)) {
            run.state = run.state.waitingFor(new Waiting.LeaveOrStay(menu.id(), item.id()));
            Asking.ask(run);
        } else {
            go(run, menu, item, how);
        }
    }

    private static boolean asksBeforeLeaving(Run run) {
        return switch (run.state.place().waiting()) {
            case Waiting.Answer(), Waiting.WhatToChange(), Waiting.LeaveOrStay _ -> true;
            default -> false;
        };
    }

    static void leaveFor(Run run, Waiting.LeaveOrStay where) {
        if (run.scenario.step(where.menu()).orElse(null) instanceof Step.Menu menu) {
            var item = Choices.item(menu, where.item());
            if (item.isPresent()) {
                go(run, menu, item.get(), How.PRESSED);
                return;
            }
        }
        stay(run);
    }

    static void stay(Run run) {
        run.state = run.state.waitingFor(new Waiting.Answer());
        Asking.ask(run);
    }

    /// The customer has left without a word; what she filled in is kept.
    static void goSilent(Run run) {
        Parking.park(run);
        run.say(run.text(Phrase.WENT_SILENT));
        finish(run, false);
    }

    /// The customer has left at a menu: well served, if it is the one that follows a finished task.
    static void goQuietly(Run run) {
        var served = run.chain()
                .filter(chain -> chain.name().equals(run.scenario.after())
                        && !chain.name().equals(run.scenario.start()))
                .isPresent();
        finish(run, served);
    }

    static void finish(Run run, boolean resolved) {
        run.add(new Effect.Finish(resolved));
        run.state = run.state.waitingFor(new Waiting.Over());
    }

    private static void go(Run run, Step.Menu menu, Step.Item item, How how) {
        RobotTalk.leave(run);
        Parking.park(run);
        var path = new ArrayList<String>();
        if (!run.scenario.mainMenu().equals(Optional.of(menu)))
            path.addAll(run.state.memory().path());
        path.add(run.text(item.label()));
        run.add(new Effect.WentOn(menu.id(), item.id(), how));
        run.state = run.state.withPath(path).answered(new State.Answered(menu.id(), "", null));
        Walk.to(run, item.to());
    }
}
