package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Keyword;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Consent;
import io.otklik.dialog.words.Plain;
import io.otklik.dialog.words.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds out what a typed text means where the customer stands: a wish, a button typed by its name, an answer, or
/// another subject.
final class Hearing {

    private static final Set<String> GREETINGS = Set.of(
            "здравствуйте",
            "здравствуй",
            "привет",
            "добрый день",
            "доброе утро",
            "добрый вечер",
            "доброго дня",
            "hello",
            "hi",
            "hey",
            "good morning",
            "good afternoon",
            "good evening",
            "start");

    private Hearing() {}

    static void said(Run run, String text) {
        var plain = Plain.of(text);
        if (Turn.isIdle(run)) {
            saidFirst(run, text, plain);
            return;
        }
        var wish = Wish.of(text, wantsAnyWords(run));
        if (wish.isPresent()) follow(run, wish.get(), plain);
        else if (run.state.place().waiting() instanceof Waiting.Robot) Asking.again(run);
        else answered(run, text, plain);
    }

    /// The first words: the bot greets and, when it knows the subject at once, goes there.
    private static void saidFirst(Run run, String text, Plain plain) {
        var wish = Wish.of(text, false);
        var subjects = wish.isPresent() ? List.<Keyword>of() : Subjects.in(plain, run.scenario);
        Leaving.beginAnew(run, wish.isPresent() || subjects.size() == 1);
        if (wish.isPresent()) follow(run, wish.get(), plain);
        else if (!subjects.isEmpty()) goTo(run, subjects);
        else if (!plain.isEmpty() && !GREETINGS.contains(plain.joined())) Missing.firstWords(run, text);
    }

    /// A person called for at a menu, with the subject in the same breath, is one who knows the subject.
    private static void follow(Run run, Wish wish, Plain plain) {
        var atMenu = run.here().orElse(null) instanceof Step.Menu;
        var subjects = wish == Wish.PERSON && atMenu ? Subjects.in(plain, run.scenario) : List.<Keyword>of();
        if (subjects.size() == 1)
            HandingOff.callPersonAbout(run, subjects.getFirst().item());
        else Leaving.follow(run, wish);
    }

    private static void answered(Run run, String text, Plain plain) {
        if (pressed(run, plain) || decided(run, text)) return;
        var help = Optional.<String>empty();
        if (question(run).isPresent()) {
            var reading = Reading.of(run, question(run).get(), text);
            if (Answering.took(run, question(run).get(), reading)) return;
            help = reading.help(run);
        }
        if (plain.isEmpty() || !(recognised(run, plain) || Changing.corrected(run, text)))
            Missing.missed(run, text, help);
    }

    /// A button typed by its name or its number.
    private static boolean pressed(Run run, Plain plain) {
        var picks = question(run).map(q -> q.answer().isPicked()).orElse(true);
        var labels = new Labels(Asking.buttons(run));
        var found = labels.exactly(plain);
        if (found.isEmpty() && picks) found = labels.numbered(plain);
        if (found.isEmpty() && picks) found = labels.partly(plain);
        if (found.size() != 1) return false;
        Pressing.act(run, found.getFirst().id(), found.getFirst().label(), Effect.How.TYPED);
        return true;
    }

    /// Yes or no, where that is the answer.
    private static boolean decided(Run run, String text) {
        var at = run.state.place().step();
        var acts = switch (run.state.place().waiting()) {
            case Waiting.LeaveOrStay _ -> List.of("leave", "stay");
            case Waiting.Retry _ -> List.of("retry", "menu");
            case Waiting.Answer() when run.here().orElse(null) instanceof Step.Confirm -> List.of("yes", "change");
            default -> List.<String>of();
        };
        var said = acts.isEmpty() ? Optional.<Boolean>empty() : Consent.in(text);
        if (said.isEmpty()) return false;
        var act = acts.get(said.get() ? 0 : 1);
        Pressing.act(run, act.equals("menu") ? Key.MENU : Key.act(at, act), text, Effect.How.TYPED);
        return true;
    }

    private static boolean recognised(Run run, Plain plain) {
        var subjects = Subjects.in(plain, run.scenario);
        if (subjects.isEmpty()) return false;
        goTo(run, subjects);
        return true;
    }

    private static void goTo(Run run, List<Keyword> subjects) {
        if (subjects.size() == 1) {
            Leaving.choose(run, subjects.getFirst().menu(), subjects.getFirst().item(), Effect.How.RECOGNISED);
            return;
        }
        var buttons = subjects.stream()
                .map(s -> new Button(
                        Key.option(s.menu().id(), s.item().id()),
                        run.text(s.item().label()),
                        Button.Style.PLAIN))
                .toList();
        run.say(run.text(Phrase.CHOOSE_ONE_OF), buttons);
    }

    private static boolean wantsAnyWords(Run run) {
        return question(run).map(q -> q.answer() instanceof Answer.AnyWords).orElse(false);
    }

    private static Optional<Step.Question> question(Run run) {
        return run.state.place().waiting() instanceof Waiting.Answer
                        && run.here().orElse(null) instanceof Step.Question q
                ? Optional.of(q)
                : Optional.empty();
    }
}
