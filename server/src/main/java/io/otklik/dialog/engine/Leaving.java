package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Effect.How;
import io.otklik.dialog.State;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Keyword.Topic;
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
        forget(run);
        run.menusInSilence = menusInSilence;
        Walk.to(run, run.scenario.start());
        run.menusInSilence = false;
    }

    /// What belongs to the conversation before is over.
    static void forget(Run run) {
        run.state = run.state.withTrail(List.of()).withPath(List.of()).inside(List.of());
        Deciding.forgetAttempts(run);
    }

    static void toMainMenu(Run run) {
        RobotTalk.leave(run);
        Parking.park(run);
        showMainMenu(run);
    }

    static void showMainMenu(Run run) {
        Heard.forget(run);
        run.state = run.state.withTrail(List.of()).withPath(List.of()).inside(List.of());
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
        run.state = run.state.withTrail(trail.subList(0, trail.size() - 1)).inside(last.inside());
        if (!last.slot().isEmpty())
            run.state =
                    last.before() == null ? run.state.without(last.slot()) : run.state.with(last.slot(), last.before());
        Walk.askAt(run, last.step());
    }

    /// Goes where a topic leads; asks first when a form would be left half-filled, and does not leave it at all for
    /// something that only needs telling.
    static void choose(Run run, Topic topic, How how) {
        var here = topic.menu() != null && run.isHere(topic.menu().id());
        var filling = Parking.isHalfFilled(run) && !here;
        var told = run.scenario.chain(topic.to()).filter(chain -> Digression.onlyTells(run, chain));
        if (filling && run.scenario.chainOf(topic.to()).equals(run.chain())) {
            Asking.again(run);
        } else if (told.isPresent() && (filling || isInForm(run))) {
            wentOn(run, topic, how);
            Digression.tell(run, told.get());
        } else if (filling && asksBeforeLeaving(run)) {
            run.state = run.state.waitingFor(new Waiting.LeaveOrStay(menu(topic), item(topic)));
            Asking.ask(run);
        } else {
            go(run, topic, how);
        }
    }

    private static boolean isInForm(Run run) {
        return run.here().orElse(null) instanceof Step.Question && Asking.isAsking(run);
    }

    private static String menu(Topic topic) {
        return topic.menu() == null ? "" : topic.menu().id();
    }

    private static String item(Topic topic) {
        return topic.item() == null ? topic.to() : topic.item().id();
    }

    private static boolean asksBeforeLeaving(Run run) {
        return switch (run.state.place().waiting()) {
            case Waiting.Answer(), Waiting.WhatToChange(), Waiting.LeaveOrStay _ -> true;
            default -> false;
        };
    }

    static void leaveFor(Run run, Waiting.LeaveOrStay where) {
        var topic = where.menu().isEmpty()
                ? run.scenario.chain(where.item()).map(Subjects::topic)
                : run.scenario
                        .step(where.menu())
                        .filter(Step.Menu.class::isInstance)
                        .map(Step.Menu.class::cast)
                        .flatMap(menu -> Choices.item(menu, where.item()).map(item -> Subjects.topic(menu, item)));
        if (topic.isPresent()) go(run, topic.get(), How.PRESSED);
        else stay(run);
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

    private static void go(Run run, Topic topic, How how) {
        RobotTalk.leave(run);
        Parking.park(run);
        var path = new ArrayList<String>();
        if (topic.menu() == null || !run.scenario.mainMenu().equals(Optional.of(topic.menu())))
            path.addAll(run.state.memory().path());
        path.add(run.text(topic.label()));
        wentOn(run, topic, how);
        run.state = run.state.withPath(path).inside(List.of());
        if (topic.menu() != null) run.state = run.state.answered(topic.menu().id(), "", null);
        Walk.to(run, topic.to());
    }

    private static void wentOn(Run run, Topic topic, How how) {
        run.add(new Effect.WentOn(menu(topic), item(topic), how));
    }
}
