package io.otklik.samples.accounting.pay;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What a person earned in the twelve months before the month in which the vacation begins.
public record Earnings(List<Month> months) {
    public record Month(YearMonth month, BigDecimal sum) {}

    public static final int MONTHS = 12;

    public Earnings {
        months = List.copyOf(months);
        if (months.size() != MONTHS) throw new IllegalArgumentException("Earnings need twelve months");
    }

    public BigDecimal total() {
        return months.stream().map(Month::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
