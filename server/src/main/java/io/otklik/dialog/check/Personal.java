package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Requisite;
import java.util.List;

/// Personal data asked for before the customer has agreed.
final class Personal {

    private Personal() {}

    static void check(Subject subject, Findings findings) {
        var assigned = new Assigned(subject);
        for (var at = 0; at < subject.graph().size(); at++) {
            if (subject.graph().step(at) instanceof Step.Question question
                    && isPersonal(question)
                    && !assigned.has(at, Assigned.CONSENT))
                findings.error("personal-before-consent", question.id(), List.of(question.slot()));
        }
    }

    private static boolean isPersonal(Step.Question question) {
        if (question.personal() || question.aim() instanceof Aim.Contact) return true;
        return switch (question.answer()) {
            case Answer.Phone(), Answer.Email() -> true;
            case Answer.Number(var requisite) -> requisite == Requisite.SNILS;
            default -> false;
        };
    }
}
