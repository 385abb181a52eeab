package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Wording;
import java.util.ArrayList;
import java.util.List;

/// Changes an answer given before; the answers after it stay as long as they still hold.
final class Changing {

    private Changing() {}

    static void ask(Run run) {
        run.state = run.state.waitingFor(new Waiting.WhatToChange());
        Asking.ask(run);
    }

    /// The answers of this chain, each with its value.
    static List<Button> buttons(Run run) {
        var at = run.state.place().step();
        var all = new ArrayList<Button>();
        for (var question : answered(run)) {
            var value = run.state.value(question.slot());
            if (value == null) continue;
            var label = run.text(question.label()) + ": " + Wording.of(value, run.state.language());
            all.add(new Button(Key.act(at, Key.CHANGE + question.slot()), label, Button.Style.PLAIN));
        }
        all.add(new Button(Key.act(at, "stay"), run.text(Phrase.STAY), Button.Style.QUIET));
        return all;
    }

    static void change(Run run, String slot) {
        var question = answered(run).stream().filter(q -> q.slot().equals(slot)).findFirst();
        if (question.isEmpty()) {
            Asking.again(run);
            return;
        }
        run.state = run.state.without(slot);
        Walk.at(run, question.get().id());
    }

    /// Whether this question was answered in the chain that is open.
    static boolean canChange(Run run, Step.Question question) {
        var robotWorks = run.state.place().waiting() instanceof Waiting.Robot && RobotTalk.isIrreversible(run);
        return !robotWorks && !Turn.isIdle(run) && answered(run).contains(question);
    }

    static void answerAnew(Run run, Step.Question question, Value value) {
        run.state = run.state.at(question.id(), new Waiting.Answer());
        Answering.accept(run, question, value);
    }

    /// «Нет, с 6 февраля» where everything is read back: takes the one answer that these words can be.
    static boolean corrected(Run run, String text) {
        if (!(run.here().orElse(null) instanceof Step.Confirm)
                || !(run.state.place().waiting() instanceof Waiting.Answer)) return false;
        var said = text.strip().replaceFirst("(?iu)^(нет|no|не|лучше|давайте)[,.]?\\s+", "");
        var meant = answered(run).stream()
                .filter(q -> !(q.answer() instanceof Answer.AnyWords))
                .filter(q -> Reading.of(run, q, said) instanceof Reading.Got)
                .toList();
        if (meant.size() != 1 || !(Reading.of(run, meant.getFirst(), said) instanceof Reading.Got(var value)))
            return false;
        answerAnew(run, meant.getFirst(), value);
        return true;
    }

    private static List<Step.Question> answered(Run run) {
        var chain = run.chain();
        if (chain.isEmpty()) return List.of();
        return run.scenario.steps().subList(chain.get().first(), chain.get().last() + 1).stream()
                .filter(step -> step instanceof Step.Question q && run.state.value(q.slot()) != null)
                .map(Step.Question.class::cast)
                .toList();
    }
}
