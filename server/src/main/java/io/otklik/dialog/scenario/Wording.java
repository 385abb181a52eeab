package io.otklik.dialog.scenario;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Language;
import io.otklik.dialog.Value;
import io.otklik.dialog.words.Plurals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a value looks in a sentence.
public final class Wording {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter RU_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", RUSSIAN);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter RU_WEEKDAY = DateTimeFormatter.ofPattern("EEEE", RUSSIAN);
    private static final DateTimeFormatter EN_WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Wording() {}

    public static String of(Value value, Language language) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Amount(var number) -> number(number, language);
            case Value.Day(var date) -> date.format(language == Language.RU ? RU_DAY : EN_DAY);
            case Value.Days(var count) ->
                Plurals.of(language, language == Language.RU ? count + " день|дня|дней" : count + " day|days");
            case Value.Money(var amount, var currency) ->
                Sums.of(number(hundredths(amount.number()), language), currency, language);
            case Value.Period(var from, var to) -> period(from, to, language);
            case Value.Time(var time) -> time.toString();
            case Value.Length(var minutes) -> Sums.length(minutes, language);
            case Value.Yes(var is) -> language == Language.RU ? (is ? "да" : "нет") : (is ? "yes" : "no");
            case Value.Option(var _, var label) -> label;
            case Value.Row row -> title(row, language);
            case Value.Rows(var rows) ->
                rows.stream().map(r -> title(r, language)).collect(Collectors.joining(", "));
            case Value.Files(var files) -> files.stream().map(FileRef::name).collect(Collectors.joining(", "));
        };
    }

    static @Nullable Object part(Value value, String part, Language language) {
        return switch (value) {
            case Value.Day(var date) -> part(date, part, language);
            case Value.Days(var count) when part.equals("count") -> String.valueOf(count);
            case Value.Money(var amount, var _) when part.equals("amount") -> number(amount.number(), language);
            case Value.Money(var _, var currency) when part.equals("currency") -> currency;
            case Value.Period(var from, var _) when part.equals("from") -> of(new Value.Day(from), language);
            case Value.Period(var _, var to) when part.equals("to") -> of(new Value.Day(to), language);
            default -> null;
        };
    }

    private static String period(LocalDate from, LocalDate to, Language language) {
        var first = of(new Value.Day(from), language);
        var last = of(new Value.Day(to), language);
        return language == Language.RU ? "с " + first + " по " + last : first + " to " + last;
    }

    private static @Nullable Object part(LocalDate date, String part, Language language) {
        return switch (part) {
            case "weekday" -> date.format(language == Language.RU ? RU_WEEKDAY : EN_WEEKDAY);
            case "short" ->
                language == Language.RU ? date.format(SHORT) : date.format(DateTimeFormatter.ISO_LOCAL_DATE);
            default -> null;
        };
    }

    private static String title(Value.Row row, Language language) {
        var name = row.fields().get("name");
        return name == null ? row.id() : of(name, language);
    }

    /// 1 234,5 in Russian, 1,234.5 in English.
    /// «39 519,40»: hundredths are two figures or none.
    private static BigDecimal hundredths(BigDecimal sum) {
        return sum.scale() == 1 ? sum.setScale(2) : sum;
    }

    private static String number(BigDecimal number, Language language) {
        var plain = number.setScale(Math.min(Math.max(number.scale(), 0), 6), RoundingMode.HALF_UP)
                .toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var shown = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > (whole.startsWith("-") ? 1 : 0); at -= 3)
            shown.insert(at, language == Language.RU ? '\u00a0' : ',');
        if (point >= 0) shown.append(language == Language.RU ? ',' : '.').append(plain, point + 1, plain.length());
        return shown.toString();
    }
}
