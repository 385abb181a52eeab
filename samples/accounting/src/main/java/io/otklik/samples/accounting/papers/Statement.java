package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Company;
import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.books.Reconciliation;
import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.Roubles;
import java.util.List;

/// A statement of what the firm invoiced to a customer in a year, to be signed by both.
final class Statement {
    private static final double LEFT = 20;
    private static final double RIGHT = 195;
    private static final Style TEXT = Style.BODY.size(9.5);

    private Statement() {}

    static byte[] draw(Reconciliation it, Company company) {
        var firm = company.firm();
        var customer = company.organization(it.entry().organization()).orElseThrow();
        var day = it.entry().at().atZone(VacationCase.MOSCOW).toLocalDate();
        var title = "Акт сверки № %s от %s".formatted(it.label(), Dates.words(day));
        try (var sheet = new Sheet(title, firm.name(), it.entry().at())) {
            sheet.text(LEFT, 26, Style.TITLE, title);
            sheet.line(LEFT, 30, RIGHT, 30, Style.LINE);
            var y = sheet.paragraph(LEFT, 38, RIGHT - LEFT, TEXT, parties(it, firm, customer));
            y = lines(sheet, it, y + 4);
            y = sheet.paragraph(LEFT, y + 8, RIGHT - LEFT, TEXT.bold(), outcome(it, firm));
            signature(sheet, y + 16, firm);
            signature(sheet, y + 30, customer);
            Footer.draw(sheet);
            return sheet.bytes();
        }
    }

    private static String parties(Reconciliation it, Organization firm, Organization customer) {
        return "Взаимные расчёты за %d год между %s, ИНН %s, и %s, ИНН %s."
                .formatted(it.entry().year(), firm.name(), firm.inn(), customer.name(), customer.inn());
    }

    private static double lines(Sheet sheet, Reconciliation it, double top) {
        var grid = new Grid(sheet, LEFT, top, List.of(Grid.centre(12), Grid.left(103), Grid.right(30), Grid.right(30)));
        grid.head("№", "Операция", "Начислено, ₽", "Оплачено, ₽");
        var at = 1;
        for (var invoice : it.invoices())
            grid.row(
                    Integer.toString(at++),
                    "Счёт № %d, %s".formatted(invoice.number(), Dates.month(invoice.month())),
                    Roubles.plain(invoice.sum()),
                    "");
        if (it.invoices().isEmpty()) grid.row("", "Счетов за этот год не было", "", "");
        grid.total("", "Итого", Roubles.plain(it.owed()), Roubles.plain(java.math.BigDecimal.ZERO));
        return grid.bottom();
    }

    private static String outcome(Reconciliation it, Organization firm) {
        return it.owed().signum() == 0
                ? "Задолженности нет."
                : "Задолженность в пользу %s: %s".formatted(firm.name(), Roubles.withSign(it.owed()));
    }

    private static void signature(Sheet sheet, double y, Organization party) {
        sheet.text(LEFT, y, TEXT, party.name());
        sheet.line(LEFT + 78, y + 1, LEFT + 124, y + 1, Style.INK);
        sheet.text(LEFT + 128, y, TEXT, Employee.shortOf(party.director().name()));
    }
}
