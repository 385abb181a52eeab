package io.otklik.samples.accounting.books;

import io.otklik.samples.accounting.pay.Dates;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// For which months an invoice can be had.
final class InvoiceRules {
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 3;

    private InvoiceRules() {}

    static Optional<Refusal> objection(YearMonth month, YearMonth now) {
        var first = now.minusMonths(MONTHS_BACK);
        var last = now.plusMonths(MONTHS_AHEAD);
        if (!month.isBefore(first) && !month.isAfter(last)) return Optional.empty();
        return Optional.of(new Refusal(
                "bad-month",
                "Счёт можно получить за месяцы с %s по %s.".formatted(Dates.monthOf(first), Dates.month(last)),
                Map.of("first", first.toString(), "last", last.toString())));
    }
}
