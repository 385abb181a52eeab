package io.otklik.samples.accounting.books;

import io.otklik.samples.accounting.pay.Dates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A year of invoices gone through quarter by quarter. How far it is follows from when it began, so a restart loses
/// nothing.
public record Reconciliation(Entry.Reconciliation entry, List<Entry.Invoice> invoices, int quartersDone) {
    private static final int QUARTERS = 4;
    private static final Duration ONE_QUARTER = Duration.ofSeconds(6);

    public Reconciliation {
        invoices = List.copyOf(invoices);
    }

    public static Reconciliation of(Entry.Reconciliation entry, Books books) {
        var invoices = books.entries(Entry.Invoice.class).stream()
                .filter(it -> it.organization().equals(entry.organization()))
                .filter(it -> it.month().getYear() == entry.year() && !it.at().isAfter(entry.at()))
                .toList();
        return new Reconciliation(entry, invoices, quarters(entry.at(), books.now()));
    }

    /// The years that one may ask for.
    public enum Year {
        CURRENT,
        LAST;

        public static Optional<Year> of(String name) {
            return switch (name) {
                case "current-year" -> Optional.of(CURRENT);
                case "last-year" -> Optional.of(LAST);
                default -> Optional.empty();
            };
        }

        int from(LocalDate today) {
            return this == CURRENT ? today.getYear() : today.getYear() - 1;
        }
    }

    public boolean done() {
        return quartersDone == QUARTERS;
    }

    public int percent() {
        return quartersDone * 100 / QUARTERS;
    }

    /// What is gone through so far, as `01.01.2026–30.06.2026`; nothing at the beginning.
    public String through() {
        if (quartersDone == 0) return "";
        var last = LocalDate.of(entry.year(), quartersDone * 3, 1).plusMonths(1).minusDays(1);
        return Dates.digits(LocalDate.of(entry.year(), 1, 1)) + "–" + Dates.digits(last);
    }

    public String label() {
        return Integer.toString(entry.number());
    }

    /// Nobody pays in the sample, so it is the sum of the invoices.
    public BigDecimal owed() {
        return invoices.stream().map(Entry.Invoice::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int quarters(Instant began, Instant now) {
        return (int) Math.clamp(Duration.between(began, now).dividedBy(ONE_QUARTER), 0, QUARTERS);
    }
}
