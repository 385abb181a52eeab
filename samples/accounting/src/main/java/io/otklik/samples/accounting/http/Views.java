package io.otklik.samples.accounting.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Reconciliation;
import io.otklik.samples.accounting.papers.InvoiceCase;
import io.otklik.samples.accounting.papers.Papers;
import io.otklik.samples.accounting.papers.VacationCase;
import io.otklik.samples.accounting.pay.Leave;
import io.otklik.samples.accounting.pay.VacationPay;
import io.otklik.samples.accounting.pay.Vat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shapes of the answers. Money is a string with a point, dates are ISO 8601.
final class Views {
    record Person(
            String id,
            String organization,
            String name,
            String shortName,
            String position,
            LocalDate hired,
            int vacationDaysLeft) {
        static Person of(Employee it, Books books) {
            return of(it, books.daysLeft(it));
        }

        static Person of(Employee it, int daysLeft) {
            return new Person(
                    it.id(), it.organization(), it.name(), it.shortName(), it.position(), it.hired(), daysLeft);
        }
    }

    record Persons(List<Person> employees) {}

    record Period(LocalDate start, LocalDate end, int days, List<LocalDate> holidays) {
        static Period of(Leave it) {
            return new Period(it.start(), it.end(), it.days(), it.holidays());
        }
    }

    record Calculation(
            String earnings,
            String averageDaily,
            String gross,
            int taxPercent,
            String tax,
            String toPay,
            LocalDate payBy) {
        static Calculation of(VacationPay it, Leave leave) {
            return new Calculation(
                    text(it.earnings()),
                    text(it.averageDaily()),
                    text(it.gross()),
                    VacationPay.TAX_PERCENT,
                    text(it.tax()),
                    text(it.toPay()),
                    leave.payBy());
        }
    }

    record Check(Person employee, Period period, LocalDate returnDate, int daysLeftAfter, Calculation calculation) {
        static Check of(Employee it, Leave leave, Books books) {
            return new Check(
                    Person.of(it, books),
                    Period.of(leave),
                    leave.backAtWork(),
                    books.daysLeft(it) - leave.days(),
                    Calculation.of(books.pay(it, leave), leave));
        }
    }

    record Document(String id, String kind, String name, String type, String url) {
        static Document of(Papers.Offer it) {
            return new Document(it.id(), it.kind(), it.name(), it.type(), AccountingApi.ROOT + "documents/" + it.id());
        }
    }

    record Vacation(
            String id,
            String number,
            Person employee,
            Period period,
            LocalDate returnDate,
            Calculation calculation,
            List<Document> documents) {
        static Vacation of(Entry.Vacation entry, Books books, Papers papers) {
            var it = VacationCase.of(entry, books);
            return new Vacation(
                    entry.id(),
                    it.label(),
                    Person.of(it.employee(), books.daysLeftAfter(entry, it.employee())),
                    Period.of(it.leave()),
                    it.leave().backAtWork(),
                    Calculation.of(it.pay(), it.leave()),
                    papers.of(entry).stream().map(Document::of).toList());
        }
    }

    record Invoice(
            String id, String number, String month, String sum, String vat, LocalDate payBy, List<Document> documents) {
        static Invoice of(Entry.Invoice entry, Books books, Papers papers) {
            var it = InvoiceCase.of(entry, books);
            return new Invoice(
                    entry.id(),
                    it.label(),
                    entry.month().toString(),
                    text(entry.sum()),
                    text(Vat.within(entry.sum())),
                    it.payBy(),
                    papers.of(entry).stream().map(Document::of).toList());
        }
    }

    /// `working` with how far it is, or `done` with the figures and the paper.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Statement(
            String id,
            String status,
            int percent,
            @Nullable String note,
            @Nullable String number,
            @Nullable String balance,
            List<Document> documents) {
        static Statement of(Entry.Reconciliation entry, Books books, Papers papers) {
            var it = Reconciliation.of(entry, books);
            if (!it.done())
                return new Statement(entry.id(), "working", it.percent(), it.through(), null, null, List.of());
            var documents = papers.of(entry).stream().map(Document::of).toList();
            return new Statement(
                    entry.id(), "done", 100, null, it.label(), text(it.owed().negate()), documents);
        }
    }

    /// Below zero: the customer owes the firm.
    record Balance(String balance, List<Invoice> invoices) {}

    private Views() {}

    static String text(BigDecimal sum) {
        return sum.setScale(2).toPlainString();
    }
}
