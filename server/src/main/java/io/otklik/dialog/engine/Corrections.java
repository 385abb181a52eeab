package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Mention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a correction makes of an answer given before.
final class Corrections {

    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?iu)^(?:с|со|на|from|the|on)?\\s*(?:the\\s+)?(\\d{1,2})(?:-?го|-?е|th|st|nd|rd)?(?:\\s+числа)?$");

    private Corrections() {}

    static Optional<Value> value(Run run, Step.Question question, String said) {
        if (run.isHere(question.id())) return Optional.empty();
        if (question.answer() instanceof Answer.AnyWords(var _, var _, var hears))
            return hears.isEmpty() ? Optional.empty() : Amounts.only(Mention.in(run.gist(said)), hears);
        if (!(Reading.of(run, question, said) instanceof Reading.Got(var value))) return Optional.empty();
        return Optional.of(
                value instanceof Value.Day(var date) ? new Value.Day(sameMonth(run, question, said, date)) : value);
    }

    /// «А с 6-го?» about 5 February is 6 February, not the next 6th.
    private static LocalDate sameMonth(Run run, Step.Question question, String said, LocalDate date) {
        var alone = Mention.in(run.gist(said)).stream()
                .filter(m -> m.kind().equals("date"))
                .map(m -> DAY_ALONE.matcher(m.words().strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(m -> Integer.parseInt(m.group(1)))
                .findFirst();
        if (alone.isEmpty() || !(run.state.value(question.slot()) instanceof Value.Day(var before))) return date;
        var day = alone.get();
        return day < 1 || day > before.lengthOfMonth() ? date : before.withDayOfMonth(day);
    }
}
