package io.otklik.samples.accounting.http;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The firm's own invoices to its customers, and what they owe.
record Invoices(Desk desk) {

    /// Without a month the next one is meant.
    record Order(String organization, @Nullable YearMonth month) {}

    Reply register(Request request) {
        var order = desk.json().read(request, Order.class);
        var stamp = desk.stamp(request, order);
        var organization = desk.organization(order.organization());
        var next = YearMonth.from(desk.books().today()).plusMonths(1);
        var month = Optional.ofNullable(order.month()).orElse(next);
        return desk.mishaps()
                .around(
                        desk.troubles().next(request),
                        () -> desk.books().registerInvoice(stamp, organization, month),
                        entry -> Views.Invoice.of(entry, desk.books(), desk.papers()));
    }

    /// Nobody pays in the sample, so what is owed is the sum of all invoices.
    Reply balance(Request request) {
        var organization = desk.organization(request.parameter("organization").orElse(""));
        var invoices = desk.books().invoicesOf(organization);
        var owed = invoices.stream().map(it -> it.sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var views = invoices.stream()
                .map(it -> Views.Invoice.of(it, desk.books(), desk.papers()))
                .toList();
        return desk.json().write(200, new Views.Balance(Views.text(owed.negate()), views));
    }
}
