package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Consent;
import io.otklik.dialog.words.Mention;
import io.otklik.dialog.words.NoSuchDay;
import io.otklik.dialog.words.Plain;
import io.otklik.dialog.words.Requisite;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A typed answer, read as the question wants it.
sealed interface Reading {

    Pattern GROUPED = Pattern.compile("[\\s\\p{Zs}.\\-–—/№#]+");

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
            case Answer.AnyWords(var shortest, var longest, var _) -> words(said, shortest, longest);
            case Answer.YesOrNo() -> got(Consent.in(said).map(Value.Yes::new), Phrase.AGAIN_YES_NO);
            case Answer.Files(var _) -> new Unclear(Phrase.AGAIN_FILES);
            case Answer.OneOf one -> oneOf(run, one, Plain.of(said));
            case Answer.FromList list -> Picking.from(run, question, list, said);
            case Answer.Number(var requisite) -> number(requisite, said);
            case Answer.Digits(var shortest, var longest) -> digits(said, shortest, longest);
            case Answer.Day() -> day(run, said);
            case Answer.Days() -> got(Amounts.days(named(run, said), said), Phrase.AGAIN_DAYS);
            case Answer.Amount() -> got(Amounts.number(named(run, said)), Phrase.AGAIN_AMOUNT);
            case Answer.Money(var currency) -> got(Amounts.money(named(run, said), currency), Phrase.AGAIN_MONEY);
            case Answer.Period() -> got(Amounts.only(named(run, said), "period"), Phrase.AGAIN_PERIOD);
            case Answer.Length() -> got(Amounts.minutes(named(run, said)), Phrase.AGAIN_DURATION);
            case Answer.Time() -> got(Amounts.time(named(run, said)), Phrase.AGAIN_TIME);
            case Answer.Phone() -> got(Amounts.phone(named(run, said), said), Phrase.AGAIN_PHONE);
            case Answer.Email() -> got(Amounts.only(named(run, said), "email"), Phrase.AGAIN_EMAIL);
            case Answer.Scale(var from, var to) -> got(Amounts.mark(named(run, said), from, to), Phrase.AGAIN_SCALE);
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

    private static List<Mention> named(Run run, String said) {
        return Mention.in(run.gist(said));
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

    /// Figures, however they are grouped: «№ 0012-345», «0012 345».
    private static Reading digits(String said, int shortest, int longest) {
        var digits = GROUPED.matcher(said).replaceAll("");
        if (!digits.matches("\\d+")) return new Unclear(Phrase.AGAIN_DIGITS);
        return digits.length() < shortest || digits.length() > longest
                ? new Unclear(Phrase.AGAIN_DIGITS_COUNT)
                : new Got(Value.words(digits));
    }

    private static Reading day(Run run, String said) {
        var day = Amounts.only(named(run, said), "date");
        if (day.isPresent()) return new Got(day.get());
        return NoSuchDay.isShaped(said) ? new Impossible(Phrase.AGAIN_NO_SUCH_DAY) : new Unclear(Phrase.AGAIN_DAY);
    }

    private static Reading number(Requisite requisite, String said) {
        var shaped = requisite.shaped(said);
        if (shaped.isEmpty()) return new Unclear(Phrase.valueOf("AGAIN_" + requisite.name()));
        return requisite.isValid(shaped.get()) ? new Got(Value.words(shaped.get())) : new Impossible(wrong(requisite));
    }

    private static Phrase wrong(Requisite requisite) {
        return requisite == Requisite.INN ? Phrase.AGAIN_INN_WRONG : Phrase.AGAIN_CHECK_DIGIT;
    }

    private static Reading oneOf(Run run, Answer.OneOf one, Plain said) {
        var found = one.choices().stream().filter(c -> c.words().contains(said)).toList();
        return found.size() == 1 ? new Got(option(run, found.getFirst())) : new Unclear(Phrase.AGAIN_CHOICE);
    }

    static Value option(Run run, Answer.Choice choice) {
        return new Value.Option(choice.id(), run.text(choice.label()));
    }
}
