package io.otklik.dialog.words;

import io.otklik.dialog.Value;
import io.otklik.understanding.Gist;
import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.entity.Value.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A thing named in a text, as a value that a question can take. One stretch of text may name several: «с 5 по 18
/// февраля» is a period, its first day and its length.
///
/// @param kind as questions name it: `date`, `days`, `money`, `person`, …
public record Mention(String kind, String words, Value value) {

    private static final Pattern IN_DAYS =
            Pattern.compile("(?iu)^(через|in)\\s.*(?<!\\p{L})(дн(я|ей)|день|days?)(?!\\p{L})");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)сегодня|завтра|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|январ|феврал|март|апрел|"
                    + "ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|today|tomorrow|day|jan|feb|mar|apr|may|jun|jul|aug|"
                    + "sep|oct|nov|dec|\\d[./]\\d");
    private static final int LONGEST_DAYS = 100_000;

    public static List<Mention> in(Gist gist) {
        var all = new ArrayList<Mention>();
        for (var entity : gist.entities()) add(entity, all);
        return all;
    }

    private static void add(Entity entity, List<Mention> all) {
        switch (entity.value()) {
            case io.otklik.understanding.entity.Value.Moment(var at, var grain) -> moment(entity, at, grain, all);
            case io.otklik.understanding.entity.Value.Period(var from, var to, var grain) -> {
                if (grain.compareTo(Grain.DAY) >= 0 && from != null)
                    period(entity, from.toLocalDate(), to == null ? null : to.toLocalDate(), all);
                else if (from != null && to == null) moment(entity, from, grain, all);
            }
            case io.otklik.understanding.entity.Value.Length(var amount, var unit) -> length(entity, amount, unit, all);
            case io.otklik.understanding.entity.Value.Money money -> {
                if (money.amount() != null)
                    all.add(of(entity, "money", new Value.Money(new Value.Amount(money.amount()), money.currency())));
            }
            case io.otklik.understanding.entity.Value.Number(var number) ->
                all.add(of(entity, "number", new Value.Amount(number)));
            case io.otklik.understanding.entity.Value.Person person ->
                all.add(of(entity, "person", Value.words(person.name())));
            case io.otklik.understanding.entity.Value.Text(var text) ->
                all.add(of(entity, entity.type(), Value.words(text)));
            case io.otklik.understanding.entity.Value.Ordinal _ -> {}
        }
    }

    private static void moment(Entity entity, ZonedDateTime at, Grain grain, List<Mention> all) {
        switch (grain) {
            case DAY -> all.add(of(entity, "date", new Value.Day(at.toLocalDate())));
            case SECOND, MINUTE, HOUR -> hour(entity, at, all);
            case WEEK -> period(entity, at.toLocalDate(), at.toLocalDate().plusWeeks(1), all);
            case MONTH -> whole(entity, at.toLocalDate(), at.toLocalDate().plusMonths(1), all);
            case QUARTER -> whole(entity, at.toLocalDate(), at.toLocalDate().plusMonths(3), all);
            case YEAR -> whole(entity, at.toLocalDate(), at.toLocalDate().plusYears(1), all);
        }
    }

    /// «Через 3 дня» is said to the hour and meant to the day; «завтра в 15:00» is both.
    private static void hour(Entity entity, ZonedDateTime at, List<Mention> all) {
        var inDays = IN_DAYS.matcher(entity.text()).find();
        if (inDays || DAY.matcher(entity.text()).find()) all.add(of(entity, "date", new Value.Day(at.toLocalDate())));
        if (!inDays) all.add(of(entity, "time", new Value.Time(at.toLocalTime().truncatedTo(ChronoUnit.MINUTES))));
    }

    /// A month is a period, but its first day is not what was said.
    private static void whole(Entity entity, LocalDate from, LocalDate to, List<Mention> all) {
        all.add(of(entity, "period", new Value.Period(from, to.minusDays(1))));
    }

    private static void period(
            Entity entity, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to, List<Mention> all) {
        all.add(of(entity, "date", new Value.Day(from)));
        if (to == null || !to.isAfter(from)) return;
        whole(entity, from, to, all);
        days(entity, BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), all);
    }

    private static void length(Entity entity, BigDecimal amount, Grain unit, List<Mention> all) {
        var minutes = switch (unit) {
            case MINUTE -> 1;
            case HOUR -> 60;
            case DAY -> 1440;
            case WEEK -> 7 * 1440;
            case SECOND, MONTH, QUARTER, YEAR -> 0;
        };
        var total = amount.multiply(BigDecimal.valueOf(minutes));
        if (unit == Grain.DAY || unit == Grain.WEEK) days(entity, total.divide(BigDecimal.valueOf(1440)), all);
        if (minutes > 0 && total.signum() > 0 && total.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
            all.add(of(entity, "duration", new Value.Length(total.intValue())));
    }

    private static void days(Entity entity, BigDecimal days, List<Mention> all) {
        var whole = days.stripTrailingZeros().scale() <= 0;
        if (whole && days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LONGEST_DAYS)) <= 0)
            all.add(of(entity, "days", new Value.Days(days.intValue())));
    }

    private static Mention of(Entity entity, String kind, Value value) {
        return new Mention(kind.toLowerCase(Locale.ROOT), entity.text(), value);
    }
}
