package io.otklik.samples.accounting.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as Russian paper and Russian sentences write them.
public final class Dates {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu", RUSSIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", RUSSIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", RUSSIAN);

    private static final DateTimeFormatter MONTH_OF = DateTimeFormatter.ofPattern("MMMM uuuu", RUSSIAN);

    private Dates() {}

    /// `05.02.2027`
    public static String digits(LocalDate date) {
        return SHORT.format(date);
    }

    /// `5 февраля 2027 года`
    public static String words(LocalDate date) {
        return LONG.format(date).replaceFirst(" ", "\u00A0") + "\u00A0года";
    }

    /// `февраль 2027`
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `февраля 2027`
    public static String monthOf(YearMonth month) {
        return MONTH_OF.format(month);
    }

    /// `14 календарных дней`
    public static String days(long days) {
        return days + "\u00A0" + Numerals.form(days, "календарный день", "календарных дня", "календарных дней");
    }
}
