package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Wording;
import io.otklik.dialog.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Changes an answer given before; the answers after it stay as long as they still hold.
final class Changing {

    private static final Pattern OBJECTION = Pattern.compile(
            "(?iu)^(нет|no|не|лучше|давайте|точнее|вернее|ой|исправьте|ошибся|ошиблась|rather|sorry|actually)[,.!:]?\\s+");
    private static final Set<String> CHANGES = Set.of(
            "изменить ответ",
            "исправить ответ",
            "изменить",
            "исправить",
            "хочу изменить ответ",
            "хочу исправить",
            "поменять ответ",
            "change answer",
            "change an answer",
            "change my answer",
            "edit answer");

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

    /// «Изменить ответ», said in the middle of a form.
    static boolean asked(Run run, Plain said) {
        var possible = run.state.place().waiting() instanceof Waiting.Answer
                && run.here().orElse(null) instanceof Step.Question
                && !answered(run).isEmpty();
        if (!possible || !CHANGES.contains(said.joined())) return false;
        ask(run);
        return true;
    }

    /// «Нет, с 6 февраля» where everything is read back or later in the form: takes the one answer that these words can
    /// be.
    static boolean corrected(Run run, String text) {
        var here = run.here().orElse(null);
        if (!(run.state.place().waiting() instanceof Waiting.Answer)) return false;
        var objects = OBJECTION.matcher(text.strip());
        if (!(here instanceof Step.Confirm || here instanceof Step.Question && objects.find())) return false;
        var said = OBJECTION.matcher(text.strip()).replaceFirst("");
        var meant = answered(run).stream()
                .filter(q -> !(q.answer() instanceof Answer.AnyWords) && !run.isHere(q.id()))
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
