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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Changes an answer given before; the answers after it stay as long as they still hold.
final class Changing {

    private static final Pattern OBJECTION = Pattern.compile(
            "(?iu)^(нет|no|не|а|лучше|давайте|точнее|вернее|ой|исправьте|ошибся|ошиблась|rather|sorry|actually)[,.!:]?\\s+");
    /// «И Петрова тоже» changes nothing.
    private static final Pattern MORE = Pattern.compile("(?iu)^(и|and)\\s|(^|\\s)(тоже|также|too|also|as well)[.?!]*$");

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
        Heard.forget(run);
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

    /// «Нет, с 6 февраля на 10 дней» where everything is read back or later in the form: takes the answers that these
    /// words can be, each kind of thing for the one question that asks for it.
    static boolean corrected(Run run, String text) {
        var here = run.here().orElse(null);
        if (!(run.state.place().waiting() instanceof Waiting.Answer)) return false;
        var objects = OBJECTION.matcher(text.strip());
        var changes = objects.find() || !(here instanceof Step.Question) && here instanceof Step.Confirm;
        if (!changes && !(here instanceof Step.Question && run.gist(text).adds()) || saysMore(text)) return false;
        var said = OBJECTION.matcher(text.strip()).replaceFirst("");
        var fresh = new LinkedHashMap<Step.Question, Value>();
        for (var question : answered(run))
            Corrections.value(run, question, said)
                    .filter(v -> !v.equals(run.state.value(question.slot())))
                    .ifPresent(v -> fresh.put(question, v));
        fresh.keySet().removeIf(q -> isOneOfSeveral(fresh.keySet(), q));
        var stranger = stranger(run, said);
        if (fresh.isEmpty() && stranger.isEmpty()) return false;
        fresh.forEach((question, value) -> run.state = run.state.with(question.slot(), value));
        if (stranger.isPresent()) {
            Heard.forget(run);
            Heard.keep(run, said, Set.of(Heard.CHOICE));
            run.state = run.state.without(stranger.get().slot());
            Walk.at(run, stranger.get().id());
            return true;
        }
        var first = fresh.keySet().iterator().next();
        answerAnew(run, first, Objects.requireNonNull(fresh.get(first)));
        return true;
    }

    static boolean saysMore(String text) {
        return MORE.matcher(text.strip()).find();
    }

    /// The question whose list does not have the person who is named now.
    private static Optional<Step.Question> stranger(Run run, String said) {
        if (!Strangers.named(run, said)) return Optional.empty();
        return answered(run).stream()
                .filter(q -> q.answer() instanceof Answer.FromList list && list.people())
                .filter(q -> Reading.of(run, q, said) instanceof Reading.Unclear)
                .findFirst();
    }

    private static boolean isOneOfSeveral(Set<Step.Question> all, Step.Question question) {
        var kind = Heard.kind(question.answer());
        return all.stream().filter(q -> Heard.kind(q.answer()).equals(kind)).count() > 1;
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
