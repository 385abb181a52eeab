package io.otklik.dialog.engine;

import io.otklik.dialog.Effect.How;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.Optional;

/// A button: of the message just shown, or of one shown long ago.
final class Pressing {

    private Pressing() {}

    static void pressed(Run run, String button, String label) {
        if (Key.parse(button).filter(key -> isKnown(run, key)).isEmpty()) {
            Hearing.said(run, label, () -> Meaning.NONE);
            return;
        }
        if (Turn.isIdle(run)) Leaving.beginAnew(run, true);
        act(run, button, label, How.PRESSED);
    }

    /// Does what the button says; `label` is what stood on it, `how` tells a pressed one from a typed one.
    static void act(Run run, String button, String label, How how) {
        var key = Key.parse(button).orElseThrow();
        if (key.step().isEmpty()) anywhere(run, key);
        else if (key.act()) actAtStep(run, key);
        else option(run, key, how);
    }

    private static boolean isKnown(Run run, Key key) {
        return key.step().isEmpty() ? key.act() : run.scenario.step(key.step()).isPresent();
    }

    private static void anywhere(Run run, Key key) {
        if (Telling.heard(run, key.name())) return;
        switch ("!" + key.name()) {
            case Key.PERSON -> HandingOff.callPerson(run);
            case Key.BACK -> Leaving.stepBack(run);
            case Key.RESUME -> Parking.resume(run);
            default -> {
                var chain = key.name().startsWith(Key.GO)
                        ? run.scenario.chain(key.name().substring(Key.GO.length()))
                        : Optional.<Chain>empty();
                if (chain.isPresent()) Leaving.choose(run, Subjects.topic(chain.get()), How.PRESSED);
                else Leaving.toMainMenu(run);
            }
        }
    }

    private static void option(Run run, Key key, How how) {
        switch (run.scenario.step(key.step()).orElse(null)) {
            case Step.Menu menu ->
                Choices.item(menu, key.name())
                        .ifPresentOrElse(
                                item -> Leaving.choose(run, Subjects.topic(menu, item), how), () -> closed(run));
            case Step.Question question -> answer(run, question, key.name());
            case null, default -> closed(run);
        }
    }

    /// An answer to the question that is open, or a new answer to an earlier one of the same chain.
    private static void answer(Run run, Step.Question question, String option) {
        var open = run.isHere(question.id()) && run.state.place().waiting() instanceof Waiting.Answer;
        var value = open || Changing.canChange(run, question) ? Answering.option(run, question, option) : null;
        if (value == null || value.isEmpty()) closed(run);
        else if (open) Answering.accept(run, question, value.get());
        else Changing.answerAnew(run, question, value.get());
    }

    private static void actAtStep(Run run, Key key) {
        if (!run.isHere(key.step())) {
            closed(run);
            return;
        }
        var step = run.here().orElseThrow();
        switch (run.state.place().waiting()) {
            case Waiting.Answer()
            when key.name().equals("more") -> {
                run.state = run.state.onPage(run.state.place().page() + 1);
                Asking.ask(run);
            }
            case Waiting.Answer() when step instanceof Step.Confirm confirm -> atConfirm(run, confirm, key.name());
            case Waiting.Answer() when step instanceof Step.Question question -> atQuestion(run, question, key.name());
            case Waiting.WhatToChange()
            when key.name().startsWith(Key.CHANGE) ->
                Changing.change(run, key.name().substring(Key.CHANGE.length()));
            case Waiting.LeaveOrStay where when key.name().equals("leave") -> Leaving.leaveFor(run, where);
            case Waiting.LeaveOrStay _, Waiting.WhatToChange() -> Leaving.stay(run);
            case Waiting.Retry _
            when step instanceof Step.RobotCall call && key.name().equals("retry") -> RobotTalk.call(run, call);
            default -> closed(run);
        }
    }

    private static void atConfirm(Run run, Step.Confirm confirm, String act) {
        switch (act) {
            case "yes" -> {
                run.state = run.state.answered(confirm.id(), "", null);
                Walk.after(run, confirm);
            }
            case "change" -> Changing.ask(run);
            default -> closed(run);
        }
    }

    private static void atQuestion(Run run, Step.Question question, String act) {
        switch (act) {
            case "done" -> Filing.done(run, question);
            default -> closed(run);
        }
    }

    /// The question of that button is over: says so and repeats the one that is open.
    private static void closed(Run run) {
        run.say(run.text(Phrase.CLOSED));
        Asking.again(run);
    }
}
