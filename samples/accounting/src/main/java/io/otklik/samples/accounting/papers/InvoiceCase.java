package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.LabourCalendar;
import java.time.LocalDate;

/// An invoice with all that its paper says.
public record InvoiceCase(Entry.Invoice entry, Organization seller, Organization buyer) {
    private static final int DAYS_TO_PAY = 10;

    public static InvoiceCase of(Entry.Invoice entry, Books books) {
        var company = books.company();
        return new InvoiceCase(
                entry,
                company.firm(),
                company.organization(entry.organization()).orElseThrow());
    }

    public String label() {
        return Integer.toString(entry.number());
    }

    public LocalDate payBy() {
        return LabourCalendar.workingDayNotAfter(day().plusDays(DAYS_TO_PAY));
    }

    LocalDate day() {
        return entry.at().atZone(VacationCase.MOSCOW).toLocalDate();
    }

    String service() {
        return "Бухгалтерское обслуживание, " + Dates.month(entry.month());
    }
}
