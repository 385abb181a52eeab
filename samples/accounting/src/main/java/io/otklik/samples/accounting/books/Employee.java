package io.otklik.samples.accounting.books;

import io.otklik.samples.accounting.pay.Earnings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A person on the payroll of an organization. `from` and `positionFrom` are in the genitive case.
/// Requests for an employee with a `trouble` meet that trouble: for demonstrations and tests.
public record Employee(
        String id,
        String organization,
        String number,
        String name,
        String from,
        String position,
        String positionFrom,
        LocalDate hired,
        BigDecimal salary,
        int vacationDays,
        String account,
        @Nullable Trouble trouble) {

    private static final BigDecimal BONUS = new BigDecimal("0.10");

    /// `Иванов П. С.`
    public String shortName() {
        return shortOf(name);
    }

    public static String shortOf(String name) {
        var parts = name.split(" ");
        var text = new StringBuilder(parts[0]);
        for (var at = 1; at < parts.length; at++)
            text.append('\u00A0').append(parts[at].charAt(0)).append('.');
        return text.toString();
    }

    /// The salary month by month, with the quarterly bonus of this company.
    public Earnings earningsBefore(YearMonth month) {
        return new Earnings(IntStream.rangeClosed(1, Earnings.MONTHS)
                .mapToObj(back -> month.minusMonths(Earnings.MONTHS + 1L - back))
                .map(past -> new Earnings.Month(past, earnedIn(past)))
                .toList());
    }

    private BigDecimal earnedIn(YearMonth month) {
        if (month.getMonthValue() % 3 != 0) return salary.setScale(2);
        return salary.add(salary.multiply(BONUS)).setScale(2, RoundingMode.HALF_UP);
    }
}
