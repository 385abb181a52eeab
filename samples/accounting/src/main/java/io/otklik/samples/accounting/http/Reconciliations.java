package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Reconciliation;
import io.otklik.samples.accounting.books.Refusal;
import java.util.Map;

/// Statements of what was invoiced and paid. The books go through a year quarter by quarter, which takes a while: the
/// first answer only names the statement, and is asked about until it is done.
record Reconciliations(Desk desk) {

    /// @param period `current-year` or `last-year`
    record Order(String organization, String period) {}

    private static final Refusal WRONG_PERIOD =
            Refusal.of("wrong-period", "Акт сверки составляется за текущий или за прошлый год.");

    Reply begin(Request request) {
        var order = desk.json().read(request, Order.class);
        var stamp = desk.stamp(request, order);
        var organization = desk.organization(order.organization());
        var year = Reconciliation.Year.of(order.period());
        if (year.isEmpty()) return desk.mishaps().refused(WRONG_PERIOD);
        return desk.mishaps()
                .around(
                        desk.troubles().next(request),
                        () -> desk.books().reconcile(stamp, organization, year.get()),
                        entry -> Views.Statement.of(entry, desk.books(), desk.papers()));
    }

    Reply look(String id) {
        return desk.books()
                .entry(id)
                .filter(Entry.Reconciliation.class::isInstance)
                .map(Entry.Reconciliation.class::cast)
                .<Reply>map(it -> desk.json().write(200, Views.Statement.of(it, desk.books(), desk.papers())))
                .orElseGet(() -> desk.json().error(404, "not-found", "Акт не найден.", Map.of()));
    }
}
