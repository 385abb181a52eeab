package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What follows from an answer besides its being remembered: points, an opinion noted, a consent, contact details.
final class Aims {

    private static final String CONSENT = "consent:";

    private Aims() {}

    /// The answer that need not be asked for, because it is known from elsewhere.
    static @Nullable Value known(Run run, Step.Question question) {
        return switch (question.aim()) {
            case Aim.Consent(var purpose, var version, var _) -> run.state.value(CONSENT + purpose + ":" + version);
            case Aim.Contact(var field) ->
                run.state.value("contact") instanceof Value.Row(var _, var fields) ? fields.get(field) : null;
            case Aim.ToKnow(), Aim.Quiz _, Aim.Survey _ -> null;
        };
    }

    /// Does what follows; answers where to go, or nothing for the next step.
    static String follow(Run run, Step.Question question, Value value) {
        switch (question.aim()) {
            case Aim.ToKnow() -> {}
            case Aim.Quiz quiz -> quiz(run, quiz, value);
            case Aim.Survey(var kind) -> {
                if (value instanceof Value.Amount(BigDecimal score))
                    run.add(new Effect.Surveyed(question.id(), kind, score.intValue()));
            }
            case Aim.Contact(var field) -> run.add(new Effect.Learnt(field, Wording.of(value, run.state.language())));
            case Aim.Consent consent -> {
                return consent(run, question, consent, value);
            }
        }
        return "";
    }

    private static String consent(Run run, Step.Question question, Aim.Consent consent, Value value) {
        var given = value.equals(new Value.Yes(true));
        run.add(new Effect.Consented(consent.purpose(), consent.version(), given, run.text(question.text())));
        var name = CONSENT + consent.purpose() + ":" + consent.version();
        run.state = given ? run.state.with(name, value) : run.state.without(name);
        return given ? "" : consent.refused();
    }

    /// The score is counted afresh from all answers, so that an answer changed later does not count twice.
    private static void quiz(Run run, Aim.Quiz quiz, Value value) {
        var score = 0;
        for (var step : run.scenario.steps())
            if (step instanceof Step.Question question
                    && question.aim() instanceof Aim.Quiz other
                    && other.score().equals(quiz.score())) score += points(other, run.state.value(question.slot()));
        run.state = run.state.with(quiz.score(), Value.Amount.of(score));
        var verdict = points(quiz, value) > 0 ? quiz.right() : quiz.wrong();
        if (verdict != null) run.say(run.text(verdict));
    }

    private static int points(Aim.Quiz quiz, @Nullable Value value) {
        return value instanceof Value.Option(var id, var _) ? quiz.points().getOrDefault(id, 0) : 0;
    }
}
