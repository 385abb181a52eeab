package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Effect.Known;
import io.otklik.dialog.Effect.Reason;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Keyword.Topic;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Wording;
import java.util.ArrayList;
import java.util.List;

/// Passes the conversation to people, with the reason and with everything the bot has learnt.
final class HandingOff {

    private static final int MISSES_BEFORE_OFFER = 2;

    private HandingOff() {}

    /// A person is called for, and the customer has said what it is about: whoever knows that gets it.
    static void callPersonAbout(Run run, Topic subject) {
        byBot(run, Reason.ASKED, Phrase.PASSING_ON, Phrase.REASON_ASKED, run.scenario.teamAt(subject.to()));
    }

    static void callPerson(Run run) {
        if (run.state.place().waiting() instanceof Waiting.Retry(var maybeDone)) {
            var why = maybeDone ? Phrase.REASON_ROBOT_UNSURE : Phrase.REASON_ROBOT;
            byBot(run, Reason.ROBOT_FAILED, Phrase.PASSING_ON, why);
        } else if (run.state.place().misses() >= MISSES_BEFORE_OFFER) {
            byBot(run, Reason.NOT_UNDERSTOOD, Phrase.PASSING_ON, Phrase.REASON_NOT_UNDERSTOOD);
        } else {
            byBot(run, Reason.ASKED, Phrase.PASSING_ON, Phrase.REASON_ASKED);
        }
    }

    /// People came of themselves: the bot keeps what was filled in and steps aside without a word.
    static void takenOver(Run run) {
        if (Turn.isIdle(run)) return;
        RobotTalk.leave(run);
        Parking.park(run);
        run.state = run.state.waitingFor(new Waiting.People());
    }

    static void notUnderstood(Run run) {
        byBot(run, Reason.NOT_UNDERSTOOD, Phrase.PASSING_ON_NOT_UNDERSTOOD, Phrase.REASON_NOT_UNDERSTOOD);
    }

    /// The scenario turns round and round without the customer: a person is called before she notices.
    static void goesInCircles(Run run) {
        byBot(run, Reason.WENT_IN_CIRCLES, Phrase.PASSING_ON_CIRCLE, Phrase.REASON_CIRCLE);
    }

    static void byScenario(Run run, Step.HandOff step) {
        run.say(step.text() == null ? run.text(Phrase.PASSING_ON) : run.text(step.text()));
        handOff(run, Reason.BY_SCENARIO, run.text(step.reason()), team(run, step), step.needs());
    }

    static String team(Run run, Step.HandOff step) {
        return step.team().isEmpty() ? run.scenario.teamAt(step.id()) : step.team();
    }

    private static void byBot(Run run, Reason reason, Phrase words, Phrase why) {
        byBot(run, reason, words, why, run.scenario.teamAt(run.state.place().step()));
    }

    private static void byBot(Run run, Reason reason, Phrase words, Phrase why, String team) {
        RobotTalk.leave(run);
        run.say(run.text(words));
        handOff(run, reason, run.text(why), team, List.of());
    }

    private static void handOff(Run run, Reason reason, String why, String team, List<String> needs) {
        var path = run.state.memory().path();
        run.add(new Effect.HandOff(reason, why, team, needs, withMood(run, summary(run)), path, Mood.signs(run)));
        Parking.park(run);
        run.state = run.state.waitingFor(new Waiting.People());
    }

    private static List<Known> withMood(Run run, List<Known> summary) {
        var mood = Mood.inWords(run);
        if (mood.isEmpty()) return summary;
        var all = new ArrayList<>(summary);
        all.add(new Known("message", run.text(Phrase.LABEL_MOOD), mood.get()));
        return all;
    }

    /// What was filled in here; when nothing was, all that was learnt before.
    private static List<Known> summary(Run run) {
        var here = run.chain().map(chain -> summary(run, chain)).orElse(List.of());
        return here.isEmpty()
                ? run.scenario.chains().stream()
                        .flatMap(c -> summary(run, c).stream())
                        .toList()
                : here;
    }

    private static List<Known> summary(Run run, Chain chain) {
        return run.scenario.steps().subList(chain.first(), chain.last() + 1).stream()
                .filter(step -> step instanceof Step.Question)
                .map(Step.Question.class::cast)
                .flatMap(q -> known(run, q).stream())
                .toList();
    }

    private static List<Known> known(Run run, Step.Question question) {
        var value = run.state.value(question.slot());
        if (value == null) return List.of();
        var words = Wording.of(value, run.state.language());
        return List.of(new Known(question.slot(), run.text(question.label()), words));
    }
}
