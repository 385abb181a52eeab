package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Clocks;
import io.otklik.dialog.words.Consent;
import io.otklik.dialog.words.Dates;
import io.otklik.dialog.words.Lengths;
import io.otklik.dialog.words.Numbers;
import io.otklik.dialog.words.Periods;
import io.otklik.dialog.words.Phones;
import io.otklik.dialog.words.Plain;
import io.otklik.dialog.words.Requisite;
import io.otklik.dialog.words.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A typed answer, read as the question wants it.
sealed interface Reading {

    record Got(Value value) implements Reading {}

    /// Not an answer of this kind, and what would be.
    record Unclear(Phrase help) implements Reading {}

    /// Of the right kind, but it cannot be: 31 February, an INN with a wrong figure.
    record Impossible(Phrase help) implements Reading {}

    /// Several lines of the list may be meant.
    record Several(List<Button> candidates) implements Reading {}

    static Reading of(Run run, Step.Question question, String text) {
        var said = text.strip();
        return switch (question.answer()) {
            case Answer.AnyWords(var shortest, var longest) -> words(said, shortest, longest);
            case Answer.Day() -> day(run, said);
            case Answer.Days() -> got(Lengths.days(said).map(Value.Days::new), Phrase.AGAIN_DAYS);
            case Answer.Amount() -> got(Numbers.amount(said).map(Value.Amount::new), Phrase.AGAIN_AMOUNT);
            case Answer.YesOrNo() -> got(Consent.in(said).map(Value.Yes::new), Phrase.AGAIN_YES_NO);
            case Answer.Money(var currency) -> got(money(said, currency), Phrase.AGAIN_MONEY);
            case Answer.Period() ->
                got(Periods.in(said, run.today).map(p -> new Value.Period(p.from(), p.to())), Phrase.AGAIN_PERIOD);
            case Answer.Length() -> got(Clocks.length(said).map(Value.Length::new), Phrase.AGAIN_DURATION);
            case Answer.Time() -> got(Clocks.time(said).map(Value.Time::new), Phrase.AGAIN_TIME);
            case Answer.Phone() -> got(Phones.phone(said).map(Value::words), Phrase.AGAIN_PHONE);
            case Answer.Email() -> got(Phones.email(said).map(Value::words), Phrase.AGAIN_EMAIL);
            case Answer.Number(var requisite) -> number(requisite, said);
            case Answer.Scale scale -> mark(scale, said);
            case Answer.Files(var _) -> new Unclear(Phrase.AGAIN_FILES);
            case Answer.OneOf one -> oneOf(run, one, Plain.of(said));
            case Answer.FromList _ -> fromList(run, question, Plain.of(said));
        };
    }

    /// What to say when the answer was not taken.
    default Optional<String> help(Run run) {
        return switch (this) {
            case Got _, Several _ -> Optional.empty();
            case Unclear(var help) -> Optional.of(run.text(help));
            case Impossible(var help) -> Optional.of(run.text(help));
        };
    }

    private static Reading got(Optional<? extends Value> value, Phrase help) {
        return value.<Reading>map(Got::new).orElseGet(() -> new Unclear(help));
    }

    private static Reading words(String said, int shortest, int longest) {
        if (said.length() > longest) return new Impossible(Phrase.AGAIN_TOO_LONG);
        return said.codePointCount(0, said.length()) < Math.max(1, shortest)
                ? new Unclear(Phrase.AGAIN_WORDS)
                : new Got(Value.words(said));
    }

    private static Optional<Value> money(String said, String currency) {
        return Sum.in(said)
                .map(sum -> new Value.Money(
                        new Value.Amount(sum.amount()), sum.currency().orElse(currency)));
    }

    private static Reading day(Run run, String said) {
        return switch (Dates.read(said, run.today)) {
            case Dates.Read.Day(var date) -> new Got(new Value.Day(date));
            case Dates.Read.NoSuchDay() -> new Impossible(Phrase.AGAIN_NO_SUCH_DAY);
            case Dates.Read.NotADate() -> new Unclear(Phrase.AGAIN_DAY);
        };
    }

    private static Reading number(Requisite requisite, String said) {
        var shaped = requisite.shaped(said);
        if (shaped.isEmpty()) return new Unclear(Phrase.valueOf("AGAIN_" + requisite.name()));
        return requisite.isValid(shaped.get()) ? new Got(Value.words(shaped.get())) : new Impossible(wrong(requisite));
    }

    private static Phrase wrong(Requisite requisite) {
        return requisite == Requisite.INN ? Phrase.AGAIN_INN_WRONG : Phrase.AGAIN_CHECK_DIGIT;
    }

    private static Reading mark(Answer.Scale scale, String said) {
        var mark = Numbers.amount(said).filter(n -> n.scale() <= 0).map(BigDecimal::intValue);
        return mark.isPresent() && mark.get() >= scale.from() && mark.get() <= scale.to()
                ? new Got(Value.Amount.of(mark.get()))
                : new Unclear(Phrase.AGAIN_SCALE);
    }

    private static Reading oneOf(Run run, Answer.OneOf one, Plain said) {
        var found = one.choices().stream().filter(c -> c.words().contains(said)).toList();
        return found.size() == 1 ? new Got(option(run, found.getFirst())) : new Unclear(Phrase.AGAIN_CHOICE);
    }

    static Value option(Run run, Answer.Choice choice) {
        return new Value.Option(choice.id(), run.text(choice.label()));
    }

    /// Names typed instead of pressed are looked for on all pages.
    private static Reading fromList(Run run, Step.Question question, Plain said) {
        var all = new Labels(Choices.of(run, question));
        var found = all.exactly(said);
        if (found.isEmpty()) found = all.partly(said);
        if (found.isEmpty() && question.answer() instanceof Answer.FromList(var _, var _, var _, var people) && people)
            found = all.named(said);
        if (found.isEmpty()) return new Unclear(Phrase.AGAIN_CHOICE);
        return found.size() > 1
                ? new Several(found)
                : Answering.option(
                                run,
                                question,
                                Key.parse(found.getFirst().id()).orElseThrow().name())
                        .<Reading>map(Got::new)
                        .orElseGet(() -> new Unclear(Phrase.AGAIN_CHOICE));
    }
}
