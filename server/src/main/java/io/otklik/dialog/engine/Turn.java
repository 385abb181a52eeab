package io.otklik.dialog.engine;

import io.otklik.dialog.Event;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Phrase;

/// One turn: an event comes in, the right part of the engine answers it.
public final class Turn {

    private static final int LAST_REMINDER = 1;

    private Turn() {}

    public static Reaction of(Scenario scenario, State state, Event event, Moment moment) {
        var run = new Run(scenario, state, moment);
        switch (event) {
            case Event.Started() -> started(run);
            case Event.Said(var text, var meaning) -> Hearing.said(customerActs(run), text, meaning);
            case Event.Pressed(var button, var label) -> Pressing.pressed(customerActs(run), button, label);
            case Event.Filed(var files, var text) -> Filing.filed(customerActs(run), files, text);
            case Event.Returned(var _, var callId, var outcome) -> RobotTalk.returned(run, callId, outcome);
            case Event.Progress(var _, var callId, var pace) -> RobotTalk.progress(run, callId, pace);
            case Event.FellSilent() -> fellSilent(run);
            case Event.TimeUp(var key) -> Outside.timeUp(run, key);
            case Event.Occurred(var name, var values) -> Outside.occurred(run, name, values);
            case Event.Triggered(var by, var name) -> Outside.triggered(run, by, name);
            case Event.TakenOver() -> HandingOff.takenOver(run);
            case Event.ReturnedToBot(var step) -> returnedToBot(run, step);
            case Event.LanguageChanged(var language) -> {
                run.state = state.in(language);
                if (Asking.isAsking(run)) Asking.again(run);
            }
        }
        return run.reaction();
    }

    /// Whether the bot has nothing open with the customer, so that she begins anew.
    static boolean isIdle(Run run) {
        return switch (run.state.place().waiting()) {
            case Waiting.Nothing(), Waiting.People(), Waiting.Over() -> true;
            default -> run.here().isEmpty();
        };
    }

    private static Run customerActs(Run run) {
        run.state = run.state.nextTurn(true);
        return run;
    }

    private static void started(Run run) {
        if (run.state.place().waiting() instanceof Waiting.Nothing) Walk.to(run, run.scenario.start());
    }

    private static void returnedToBot(Run run, String step) {
        HandingOff.takenOver(run);
        run.state = run.state.nextTurn(false);
        if (run.scenario.place(step).isPresent()) {
            Walk.to(run, step);
            return;
        }
        run.say(run.text(Phrase.BACK_WITH_BOT));
        Leaving.showMainMenu(run);
    }

    /// The first time the bot asks again, the second time it says goodbye and keeps what was filled in. Whoever
    /// leaves
    /// at a menu has said all she wanted, and hears nothing.
    private static void fellSilent(Run run) {
        if (!Asking.isAsking(run)) return;
        if (Patience.isAtMenu(run.scenario, run.state)) {
            Leaving.goQuietly(run);
            return;
        }
        var reminders = run.state.since().reminders();
        if (reminders < LAST_REMINDER) {
            run.state = run.state.since(run.state.since().calls(), reminders + 1);
            run.say(run.text(Phrase.STILL_THERE), Asking.buttons(run));
        } else {
            Leaving.goSilent(run);
        }
    }
}
