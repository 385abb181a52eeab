package io.otklik.dialog.engine;

import io.otklik.dialog.Meaning;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Things that the customer named before she was asked: «отправить Иванова в отпуск на две недели с 5 февраля» answers
/// three questions. They are kept until their question comes.
final class Heard {

    private static final String HEARD = "heard";
    private static final int MOST = 20;

    private Heard() {}

    static void keep(Run run, List<Meaning.Mention> mentions) {
        if (mentions.isEmpty()) return;
        var rows = mentions.stream()
                .limit(MOST)
                .map(m -> new Value.Row(m.kind(), Map.of("words", Value.words(m.words()))))
                .toList();
        run.state = run.state.with(HEARD, new Value.Rows(rows));
    }

    static void forget(Run run) {
        run.state = run.state.without(HEARD);
    }

    /// The answer to this question among what was heard; it is used once.
    static Optional<Value> answer(Run run, Step.Question question) {
        if (!(run.state.value(HEARD) instanceof Value.Rows(var rows))) return Optional.empty();
        var kind = kind(question.answer());
        var fitting = rows.stream().filter(row -> row.id().equals(kind)).toList();
        if (fitting.size() != 1) return Optional.empty();
        var said = fitting.getFirst().fields().get("words") instanceof Value.Words(var words) ? words : "";
        if (!(Reading.of(run, question, said) instanceof Reading.Got(var value))) return Optional.empty();
        var left = rows.stream().filter(row -> !fitting.contains(row)).toList();
        run.state = left.isEmpty() ? run.state.without(HEARD) : run.state.with(HEARD, new Value.Rows(left));
        return Optional.of(value);
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.AnyWords _ -> "text";
            case Answer.Day() -> "date";
            case Answer.Days() -> "days";
            case Answer.Amount() -> "number";
            case Answer.Money _ -> "money";
            case Answer.Period() -> "period";
            case Answer.Length() -> "duration";
            case Answer.Time() -> "time";
            case Answer.Phone() -> "phone";
            case Answer.Email() -> "email";
            case Answer.Number(var requisite) -> requisite.code();
            case Answer.FromList list -> list.people() ? "person" : "choice";
            case Answer.OneOf _ -> "choice";
            case Answer.YesOrNo(), Answer.Scale _, Answer.Files _ -> "";
        };
    }
}
