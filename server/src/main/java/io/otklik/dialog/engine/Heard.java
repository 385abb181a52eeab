package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Alike;
import io.otklik.dialog.words.Mention;
import io.otklik.dialog.words.Plain;
import io.otklik.understanding.Gist;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Things that the customer named before she was asked: «отправить Иванова в отпуск на две недели с 5 февраля»
/// answers
/// three questions. They are kept until their question comes. Names of people and of listed answers are kept as the
/// words that were said, for the list to look them up in may come later.
final class Heard {

    private static final String HEARD = "heard";
    static final String PERSON = "someone";
    static final String CHOICE = "choice";
    /// A bare number is no sum in another currency: then it is asked for.
    private static final String OWN = "RUB";

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private Heard() {}

    /// Keeps what the text names but for what the open question takes itself.
    static void keep(Run run, String text, Set<String> but) {
        var gist = run.gist(text);
        var rows = new LinkedHashMap<String, Value.Row>();
        var named = Mention.in(gist);
        for (var mention : named)
            if (!but.contains(mention.kind())) rows.putIfAbsent(mention.kind(), row(mention.kind(), mention.value()));
        if (Amounts.only(named, "number").isEmpty()) rows.remove("number");
        var said = Value.words(gist.text());
        var somebody = row(run, PERSON).isEmpty()
                || named.stream().anyMatch(m -> m.kind().equals("person"));
        var words = row(run, CHOICE).isEmpty() || text.chars().anyMatch(Character::isLetter);
        if (text.length() <= LONGEST && !but.contains(PERSON) && somebody) rows.put(PERSON, row(PERSON, said));
        if (text.length() <= LONGEST && !but.contains(CHOICE) && words) rows.put(CHOICE, row(CHOICE, words(gist)));
        keep(run, rows);
    }

    /// The words as they were meant: Russian in Latin letters is Russian.
    private static Value words(Gist gist) {
        return Value.words(gist.words().stream().map(Word::text).collect(Collectors.joining(" ")));
    }

    /// The answers of a finished chain, as if they had just been said, for the next one that is like it.
    static void keep(Run run, Map<String, Value> answers) {
        var rows = new LinkedHashMap<String, Value.Row>();
        answers.forEach((kind, value) -> rows.put(kind, row(kind, value)));
        keep(run, rows);
    }

    private static void keep(Run run, LinkedHashMap<String, Value.Row> fresh) {
        rows(run).forEach(row -> fresh.putIfAbsent(row.id(), row));
        var rows = fresh.values().stream().limit(MOST).toList();
        run.state = rows.isEmpty() ? run.state : run.state.with(HEARD, new Value.Rows(rows));
    }

    static void forget(Run run) {
        run.state = run.state.without(HEARD);
    }

    /// What of the things heard this question makes of them; they are used once.
    static Optional<Reading> answer(Run run, Step.Question question) {
        var kind = kind(question.answer());
        var heard = row(run, kind).or(() -> kind.equals("money") ? row(run, "number") : Optional.empty());
        if (heard.isEmpty()) return Optional.empty();
        var value = heard.get().fields().getOrDefault("value", Value.words(""));
        var reading = reading(run, question, value);
        if (reading.isEmpty() && kind.equals(CHOICE)) return Optional.empty();
        var left = rows(run).stream().filter(row -> row != heard.get()).toList();
        run.state = left.isEmpty() ? run.state.without(HEARD) : run.state.with(HEARD, new Value.Rows(left));
        return reading;
    }

    private static Optional<Reading> reading(Run run, Step.Question question, Value value) {
        return switch (question.answer()) {
            case Answer.OneOf(var choices) when value instanceof Value.Words(var said) -> choice(run, choices, said);
            case Answer.FromList list
            when list.people() && value instanceof Value.Words(var said) ->
                Optional.of(Picking.from(run, question, list, said))
                        .filter(r -> !(r instanceof Reading.Unclear) || Strangers.named(run, said));
            case Answer.Amount()
            when value instanceof Value.Money(var amount, var currency) ->
                currency.equals(OWN) ? Optional.of(new Reading.Got(amount)) : Optional.empty();
            case Answer.Money(var currency)
            when value instanceof Value.Amount amount ->
                Optional.of(new Reading.Got(new Value.Money(amount, currency)));
            default -> Optional.of(new Reading.Got(value));
        };
    }

    /// The one listed answer whose words are all said.
    private static Optional<Reading> choice(Run run, List<Answer.Choice> choices, String said) {
        var words = Plain.of(said).words();
        var found = new ArrayList<Answer.Choice>();
        for (var choice : choices)
            if (choice.words().stream().anyMatch(label -> isSaid(label, words))) found.add(choice);
        return found.size() == 1
                ? Optional.of(new Reading.Got(Reading.option(run, found.getFirst())))
                : Optional.empty();
    }

    private static boolean isSaid(Plain label, List<String> words) {
        return label.words().stream().allMatch(word -> words.stream().anyMatch(said -> Alike.inflected(said, word)));
    }

    private static Optional<Value.Row> row(Run run, String kind) {
        return rows(run).stream().filter(row -> row.id().equals(kind)).findFirst();
    }

    private static List<Value.Row> rows(Run run) {
        return run.state.value(HEARD) instanceof Value.Rows(var rows) ? rows : List.of();
    }

    private static Value.Row row(String kind, Value value) {
        return new Value.Row(kind, Map.of("value", value));
    }

    /// What kind of thing answers such a question.
    static String kind(Answer answer) {
        return switch (answer) {
            case Answer.AnyWords(var _, var _, var hears) -> hears;
            case Answer.Day() -> "date";
            case Answer.Days() -> "days";
            case Answer.Amount(), Answer.Money _ -> "money";
            case Answer.Period() -> "period";
            case Answer.Length() -> "duration";
            case Answer.Time() -> "time";
            case Answer.Phone() -> "phone";
            case Answer.Email() -> "email";
            case Answer.Number(var requisite) -> requisite.code();
            case Answer.FromList list -> list.people() ? PERSON : "";
            case Answer.OneOf _ -> CHOICE;
            case Answer.YesOrNo(), Answer.Scale _, Answer.Files _, Answer.Digits _ -> "";
        };
    }
}
