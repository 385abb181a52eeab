package io.otklik.samples.accounting.books;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.otklik.samples.accounting.pay.Leave;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/// A line of the journal: something that was registered once, under the key the caller gave it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Vacation.class, name = "vacation"),
    @JsonSubTypes.Type(value = Entry.Invoice.class, name = "invoice"),
    @JsonSubTypes.Type(value = Entry.Reconciliation.class, name = "reconciliation")
})
public sealed interface Entry {
    int number();

    Instant at();

    Stamp stamp();

    /// `vacation-12`: the id under which the entry and its documents are found.
    default String id() {
        return switch (this) {
            case Vacation _ -> "vacation-" + number();
            case Invoice _ -> "invoice-" + number();
            case Reconciliation _ -> "reconciliation-" + number();
        };
    }

    /// The caller's idempotency key and what was asked with it; a key serves one request only.
    record Stamp(String key, String request) {}

    record Vacation(int number, Instant at, Stamp stamp, String employee, Leave leave) implements Entry {}

    record Invoice(int number, Instant at, Stamp stamp, String organization, YearMonth month, BigDecimal sum)
            implements Entry {}

    /// Goes on from this moment; how far it is follows from the clock.
    record Reconciliation(int number, Instant at, Stamp stamp, String organization, int year) implements Entry {}
}
