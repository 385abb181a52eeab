package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.pay.Earnings;
import io.otklik.samples.accounting.pay.Leave;
import io.otklik.samples.accounting.pay.VacationPay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A registered vacation with all that its three papers say.
public record VacationCase(
        Entry.Vacation entry, Employee employee, Organization organization, Earnings earnings, VacationPay pay) {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    public static VacationCase of(Entry.Vacation entry, Books books) {
        var employee = books.company().employee(entry.employee()).orElseThrow();
        var organization = books.company().organization(employee.organization()).orElseThrow();
        return new VacationCase(
                entry,
                employee,
                organization,
                books.earnings(employee, entry.leave()),
                books.pay(employee, entry.leave()));
    }

    /// `ОТ-000012`
    public String label() {
        return "ОТ-%06d".formatted(entry.number());
    }

    public Leave leave() {
        return entry.leave();
    }

    Instant at() {
        return entry.at();
    }

    LocalDate day() {
        return entry.at().atZone(MOSCOW).toLocalDate();
    }
}
