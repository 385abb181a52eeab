package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Reconciliation;
import io.otklik.samples.accounting.pay.Dates;
import java.util.List;
import java.util.Optional;

/// Finds a paper by its id, for example `vacation-12-application`.
public final class Papers {
    /// A paper that can be asked for: its id and what it is, in a word for programs.
    public record Offer(String id, String kind, String name, String type) {}

    private final Books books;

    public Papers(Books books) {
        this.books = books;
    }

    public List<Offer> of(Entry entry) {
        return switch (entry) {
            case Entry.Vacation vacation -> ofVacation(VacationCase.of(vacation, books));
            case Entry.Invoice invoice -> ofInvoice(InvoiceCase.of(invoice, books));
            case Entry.Reconciliation entered -> ofReconciliation(Reconciliation.of(entered, books));
        };
    }

    public Optional<Paper> paper(String id) {
        return books.entries(Entry.class).stream()
                .filter(entry -> id.startsWith(entry.id() + "-"))
                .flatMap(entry -> of(entry).stream()
                        .filter(offer -> offer.id().equals(id))
                        .map(offer -> new Paper(offer.name(), offer.type(), draw(entry, offer))))
                .findFirst();
    }

    private List<Offer> ofVacation(VacationCase it) {
        var surname = it.employee().name().split(" ")[0];
        var start = Dates.digits(it.leave().start());
        var id = it.entry().id();
        return List.of(
                new Offer(
                        id + "-application",
                        "application",
                        "Заявление на отпуск, %s, %s.docx".formatted(surname, start),
                        Paper.DOCX),
                new Offer(
                        id + "-calculation",
                        "calculation",
                        "Записка-расчёт %s, %s.pdf".formatted(it.label(), surname),
                        Paper.PDF),
                new Offer(
                        id + "-payment-order",
                        "payment-order",
                        "Платёжное поручение № %d, %s.pdf".formatted(it.entry().number(), surname),
                        Paper.PDF));
    }

    private List<Offer> ofInvoice(InvoiceCase it) {
        return List.of(new Offer(
                it.entry().id() + "-invoice",
                "invoice",
                "Счёт № %s от %s.pdf".formatted(it.label(), Dates.digits(it.day())),
                Paper.PDF));
    }

    private List<Offer> ofReconciliation(Reconciliation it) {
        if (!it.done()) return List.of();
        return List.of(new Offer(
                it.entry().id() + "-statement",
                "statement",
                "Акт сверки № %s за %d год.pdf".formatted(it.label(), it.entry().year()),
                Paper.PDF));
    }

    private byte[] draw(Entry entry, Offer offer) {
        return switch (entry) {
            case Entry.Invoice invoice -> Invoice.draw(InvoiceCase.of(invoice, books));
            case Entry.Vacation vacation -> draw(VacationCase.of(vacation, books), offer);
            case Entry.Reconciliation entered -> Statement.draw(Reconciliation.of(entered, books), books.company());
        };
    }

    private byte[] draw(VacationCase it, Offer offer) {
        return switch (offer.kind()) {
            case "application" -> Application.write(it);
            case "calculation" -> CalculationNote.draw(it);
            case "payment-order" -> PaymentOrder.draw(it, books.company().salaryBank());
            default -> throw new IllegalStateException("No such paper: " + offer.kind());
        };
    }
}
