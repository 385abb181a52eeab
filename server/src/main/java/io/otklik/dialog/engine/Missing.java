package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to do when the bot does not understand: help once, offer a person the second time, call one the third time.
final class Missing {

    private Missing() {}

    /// The very first words: the greeting with its menu, which has just been said, is the answer.
    static void firstWords(Run run, String text) {
        count(run, text);
    }

    static void missed(Run run, String text, Optional<String> help) {
        var misses = count(run, text);
        if (goneElsewhere(run, misses)) return;
        switch (misses) {
            case 1 -> run.say(help(run, help), Asking.buttons(run));
            case 2 -> offerPerson(run);
            default -> HandingOff.notUnderstood(run);
        }
    }

    /// A question may say where to go after so many answers that it cannot take, instead of calling a person.
    static boolean goneElsewhere(Run run, int misses) {
        var tries = run.here().flatMap(Step::question).map(Step.Question::tries);
        if (tries.isEmpty() || misses < tries.get().most()) return false;
        run.state = run.state.misses(0);
        Walk.to(run, tries.get().then());
        return true;
    }

    private static int count(Run run, String text) {
        var misses = run.state.place().misses() + 1;
        run.add(new Effect.Missed(run.state.place().step(), text));
        run.state = run.state.misses(misses);
        return misses;
    }

    private static String help(Run run, Optional<String> help) {
        if (run.here().orElse(null) instanceof Step.Question question
                && !question.again().isEmpty()) {
            var time =
                    Math.clamp(run.state.place().misses(), 1, question.again().size());
            return run.text(question.again().get(time - 1));
        }
        return help.orElseGet(() -> run.text(Phrase.NOT_UNDERSTOOD));
    }

    private static void offerPerson(Run run) {
        var buttons = new ArrayList<Button>();
        var person = Asking.person(run, Button.Style.PRIMARY);
        buttons.add(person);
        Asking.buttons(run).stream()
                .filter(b -> !b.label().equals(person.label()))
                .forEach(buttons::add);
        var again = run.here().flatMap(Step::question).map(Step.Question::again).orElse(List.of());
        run.say(again.size() > 1 ? run.text(again.get(1)) : run.text(Phrase.NOT_UNDERSTOOD_TWICE), buttons);
    }
}
