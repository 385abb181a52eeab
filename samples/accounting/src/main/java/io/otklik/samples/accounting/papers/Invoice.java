package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.Roubles;
import io.otklik.samples.accounting.pay.Vat;
import java.util.List;

/// The firm's invoice to a customer, with the bank details on top and a payment code for the bank's application.
final class Invoice {
    private static final double LEFT = 20;
    private static final double RIGHT = 195;
    private static final double SPLIT = 112;
    private static final Style TEXT = Style.BODY.size(9.5);

    private Invoice() {}

    static byte[] draw(InvoiceCase it) {
        var title = "Счёт на оплату № %s от %s".formatted(it.label(), Dates.words(it.day()));
        try (var sheet = new Sheet(title, it.seller().name(), it.entry().at())) {
            bank(sheet, it.seller());
            sheet.text(LEFT, 66, Style.TITLE, title);
            sheet.line(LEFT, 70, RIGHT, 70, Style.LINE);
            var y = party(sheet, 78, "Поставщик", it.seller());
            y = party(sheet, y + 2, "Покупатель", it.buyer());
            y = lines(sheet, it, y + 3);
            y = words(sheet, it, y + 8);
            PaymentCode.draw(sheet, it, RIGHT - 34, y + 6, 34);
            signatures(sheet, it.seller(), y + 18);
            Footer.draw(sheet);
            return sheet.bytes();
        }
    }

    private static void bank(Sheet sheet, Organization seller) {
        cell(sheet, LEFT, 18, SPLIT - LEFT, 13, "Банк получателя", seller.bank().name());
        cell(sheet, SPLIT, 18, 16, 6.5, "БИК", "");
        cell(sheet, SPLIT + 16, 18, RIGHT - SPLIT - 16, 6.5, "", seller.bank().bik());
        cell(sheet, SPLIT, 24.5, 16, 6.5, "Сч. №", "");
        cell(sheet, SPLIT + 16, 24.5, RIGHT - SPLIT - 16, 6.5, "", seller.bank().correspondent());
        cell(sheet, LEFT, 31, (SPLIT - LEFT) / 2, 6.5, "ИНН", "");
        sheet.text(LEFT + 12, 35.4, TEXT, seller.inn());
        cell(sheet, LEFT + (SPLIT - LEFT) / 2, 31, (SPLIT - LEFT) / 2, 6.5, "КПП", "");
        sheet.text(LEFT + (SPLIT - LEFT) / 2 + 12, 35.4, TEXT, seller.kpp());
        cell(sheet, LEFT, 37.5, SPLIT - LEFT, 13, "Получатель", seller.name());
        cell(sheet, SPLIT, 31, 16, 19.5, "Сч. №", "");
        cell(sheet, SPLIT + 16, 31, RIGHT - SPLIT - 16, 19.5, "", seller.account());
    }

    /// A box with a value on top and, if both are there, the caption at its foot.
    private static void cell(
            Sheet sheet, double x, double y, double width, double height, String caption, String value) {
        sheet.box(x, y, width, height, Style.INK);
        if (!value.isEmpty()) sheet.text(x + 2, y + 4.5, TEXT, value);
        var foot = value.isEmpty() ? y + 4.4 : y + height - 1.7;
        if (!caption.isEmpty()) sheet.text(x + 2, foot, value.isEmpty() ? Style.LABEL : Style.SMALL, caption);
    }

    private static double party(Sheet sheet, double y, String caption, Organization it) {
        sheet.text(LEFT, y, TEXT.grey(), caption);
        var text = "%s, ИНН %s, КПП %s, %s".formatted(it.fullName(), it.inn(), it.kpp(), it.address());
        return sheet.paragraph(LEFT + 28, y, RIGHT - LEFT - 28, TEXT, text);
    }

    private static double lines(Sheet sheet, InvoiceCase it, double top) {
        var sum = Roubles.plain(it.entry().sum());
        var columns =
                List.of(Grid.centre(9), Grid.left(86), Grid.right(16), Grid.centre(12), Grid.right(26), Grid.right(26));
        var grid = new Grid(sheet, LEFT, top, columns);
        grid.head("№", "Услуга", "Кол-во", "Ед.", "Цена, ₽", "Сумма, ₽");
        grid.row("1", it.service(), "1", "мес.", sum, sum);
        var totals = new Grid(sheet, LEFT + 95, grid.bottom(), List.of(Grid.left(54), Grid.right(26)));
        totals.row(
                "В том числе НДС %d %%".formatted(Vat.PERCENT),
                Roubles.plain(Vat.within(it.entry().sum())));
        totals.total("Всего к оплате", sum);
        return totals.bottom();
    }

    private static double words(Sheet sheet, InvoiceCase it, double y) {
        sheet.text(
                LEFT,
                y,
                TEXT,
                "Всего наименований 1, на сумму " + Roubles.withSign(it.entry().sum()));
        sheet.text(LEFT, y + 5.5, TEXT.bold(), Roubles.inWords(it.entry().sum()));
        sheet.text(LEFT, y + 12, TEXT.grey(), "Оплатите до " + Dates.words(it.payBy()) + ".");
        return y + 12;
    }

    private static void signatures(Sheet sheet, Organization seller, double y) {
        signature(sheet, y, "Руководитель", Employee.shortOf(seller.director().name()));
        signature(sheet, y + 14, "Бухгалтер", Employee.shortOf(seller.accountant()));
        sheet.text(RIGHT - 17, y + 26, Style.SMALL.centre(), "Оплата по коду");
    }

    private static void signature(Sheet sheet, double y, String post, String name) {
        sheet.text(LEFT, y, TEXT, post);
        sheet.line(LEFT + 28, y + 1, LEFT + 74, y + 1, Style.INK);
        sheet.text(LEFT + 78, y, TEXT, name);
    }
}
