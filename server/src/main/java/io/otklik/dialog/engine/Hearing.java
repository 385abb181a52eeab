package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Keyword.Topic;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Consent;
import io.otklik.dialog.words.Plain;
import io.otklik.dialog.words.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /// What was said, its plain words, and what is understood of it, asked for once and only if it matters.
    private record Saying(String text, Plain plain, Supplier<Meaning> meant) {
        Meaning meaning() {
            return meant.get();
        }
    }

    static void said(Run run, String text, Supplier<Meaning> meaning) {
        var said = new Saying(text, Plain.of(text), Once.of(meaning));
        if (Turn.isIdle(run)) {
            saidFirst(run, said);
            return;
        }
        var wish = Wish.of(text, wantsAnyWords(run));
        if (wish.isPresent()) follow(run, wish.get(), said);
        else if (run.state.place().waiting() instanceof Waiting.Robot) Asking.again(run);
        else if (!Changing.asked(run, said.plain())) answered(run, said);
    }

    /// The first words: the bot greets and, when it knows the subject at once, goes there.
    private static void saidFirst(Run run, Saying said) {
        var wish = Wish.of(said.text(), false);
        if (Sequel.follows(run, said.text())) {
            Sequel.goOn(run, said.text());
            return;
        }
        var topics = wish.isPresent() ? List.<Topic>of() : topics(run, said);
        var knows = wish.isPresent() || isSure(run, said, topics);
        Leaving.beginAnew(run, knows);
        if (wish.isEmpty()) Heard.keep(run, said.text(), Set.of());
        if (wish.isEmpty() || wish.get() == Wish.PERSON) Mood.note(run, said.text());
        if (wish.isPresent()) follow(run, wish.get(), said);
        else if (!topics.isEmpty()) goTo(run, topics, said);
        else if (said.meaning().answer() != null) Telling.tell(run, said.meaning());
        else if (!said.plain().isEmpty() && !GREETINGS.contains(said.plain().joined()))
            Missing.firstWords(run, said.text());
    }

    /// A person called for at a menu, with the subject surely named in the same breath, is one who knows the subject.
    private static void follow(Run run, Wish wish, Saying said) {
        if (wish == Wish.PERSON) Mood.note(run, said.text());
        var saysMore = wish == Wish.PERSON && Wish.in(said.plain()).isEmpty();
        var atMenu = run.here().orElse(null) instanceof Step.Menu;
        var topics = saysMore && atMenu ? topics(run, said) : List.<Topic>of();
        if (isSure(run, said, topics)) HandingOff.callPersonAbout(run, topics.getFirst());
        else Leaving.follow(run, wish);
    }

    private static void answered(Run run, Saying said) {
        if (pressed(run, said.plain()) || decided(run, said.text())) return;
        Mood.note(run, said.text());
        if (wantsAnyWords(run) && Changing.corrected(run, said.text())) return;
        var help = Optional.<String>empty();
        if (question(run).isPresent()) {
            var question = question(run).get();
            var reading = Reading.of(run, question, said.text());
            if (!isElsewhere(run, said)) {
                if (!wantsAnyWords(run)) Heard.keep(run, said.text(), taken(question, said.text()));
                if (Answering.took(run, question, reading)) return;
            }
            help = reading.help(run);
        } else if (run.here().orElse(null) instanceof Step.Confirm) {
            if (Sequel.queued(run, said.text())) return;
        } else if (Sequel.follows(run, said.text())) {
            Sequel.goOn(run, said.text());
            return;
        }
        if (!isElsewhere(run, said) && Changing.corrected(run, said.text())) return;
        if (!said.plain().isEmpty() && recognised(run, said)) return;
        if (said.meaning().answer() != null) Telling.tell(run, said.meaning());
        else if (run.state.place().waiting() instanceof Waiting.Outside) Asking.again(run);
        else Missing.missed(run, said.text(), help);
    }

    /// What the open question takes itself. Bare figures are an answer to it, if a mistyped one, and to no other.
    private static Set<String> taken(Step.Question question, String text) {
        var kind = Heard.kind(question.answer());
        return text.chars().anyMatch(Character::isLetter) ? Set.of(kind) : Set.of(kind, "number");
    }

    /// Whether the words are about another subject, so that a date in them answers nothing here.
    private static boolean isElsewhere(Run run, Saying said) {
        if (wantsAnyWords(run) || run.gist(said.text()).unnamed() < 2) return false;
        var topics = topics(run, said);
        return isSure(run, said, topics) && !areHere(run, topics);
    }

    /// A button typed by its name or its number.
    private static boolean pressed(Run run, Plain plain) {
        var picks = question(run).map(q -> q.answer().isPicked()).orElse(true);
        var labels = new Labels(Asking.all(run));
        var found = labels.exactly(plain);
        if (found.isEmpty() && picks) found = new Labels(Asking.buttons(run)).numbered(plain);
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

    /// Of several that may be meant the one whose questions the text answers is meant.
    private static List<Topic> topics(Run run, Saying said) {
        var topics = Subjects.in(said.plain(), said.meant(), run.scenario);
        if (topics.size() == 1 && said.plain().size() <= 2) return topics;
        var byWords = topics.isEmpty() ? Subjects.in(said.plain(), run.scenario) : topics;
        var answered = Stream.concat(byWords.stream(), Subjects.understood(said.meaning(), run.scenario).stream())
                .filter(t -> Evidence.isStrong(run, t, said.text()))
                .toList();
        var places = answered.stream().map(Topic::to).distinct().count();
        return places == 1 ? List.of(answered.getFirst()) : topics;
    }

    private static boolean isSure(Run run, Saying said, List<Topic> topics) {
        return Subjects.isSure(said.meant(), topics, said.plain(), run.scenario)
                || topics.size() == 1 && Evidence.isStrong(run, topics.getFirst(), said.text());
    }

    private static boolean recognised(Run run, Saying said) {
        var topics = topics(run, said);
        if (question(run).isPresent()
                && !isSure(run, said, topics)
                && Subjects.in(said.plain(), run.scenario).isEmpty()) return false;
        if (topics.isEmpty() || areHere(run, topics) && said.meaning().answer() != null) return false;
        Heard.keep(run, said.text(), Set.of());
        goTo(run, topics, said);
        return true;
    }

    /// Whether these topics are what the customer is about already, so that an answer to her question says more.
    private static boolean areHere(Run run, List<Topic> topics) {
        return topics.stream().allMatch(t -> run.scenario.chainOf(t.to()).equals(run.chain()));
    }

    private static void goTo(Run run, List<Topic> topics, Saying said) {
        if (isSure(run, said, topics)) {
            Leaving.choose(run, topics.getFirst(), Effect.How.RECOGNISED);
            return;
        }
        var buttons = topics.stream()
                .map(t -> new Button(Key.of(t), run.text(t.label()), Button.Style.PLAIN))
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
