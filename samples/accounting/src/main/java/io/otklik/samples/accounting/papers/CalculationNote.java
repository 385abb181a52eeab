package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.Earnings;
import io.otklik.samples.accounting.pay.Roubles;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/// The calculation note on a vacation, after form T-60: who, when, and how the sum came about.
final class CalculationNote {
    private static final double LEFT = 20;
    private static final double RIGHT = 195;

    private CalculationNote() {}

    static byte[] draw(VacationCase it) {
        var title = "Записка-расчёт № %s о предоставлении отпуска".formatted(it.label());
        try (var sheet = new Sheet(title, it.organization().name(), it.at())) {
            head(sheet, it);
            var y = facts(sheet, it, 66);
            y = earnings(sheet, it, y + 8);
            y = sum(sheet, it, y + 9);
            Signature.draw(
                    sheet,
                    y + 16,
                    "Бухгалтер",
                    Employee.shortOf(it.organization().accountant()));
            Footer.draw(sheet);
            return sheet.bytes();
        }
    }

    private static void head(Sheet sheet, VacationCase it) {
        var organization = it.organization();
        sheet.text(LEFT, 21, Style.HEADING, organization.name());
        sheet.text(LEFT, 26, Style.SMALL, "ИНН %s · КПП %s".formatted(organization.inn(), organization.kpp()));
        sheet.text(LEFT, 30, Style.SMALL, organization.address());
        sheet.text(RIGHT, 21, Style.SMALL.right(), "По форме № Т-60");
        sheet.text(RIGHT, 25, Style.SMALL.right(), "Код формы по ОКУД 0301051");
        sheet.line(LEFT, 35, RIGHT, 35, Style.LINE);
        var middle = (LEFT + RIGHT) / 2;
        sheet.text(middle, 47, Style.TITLE.centre(), "ЗАПИСКА-РАСЧЁТ № " + it.label());
        sheet.text(
                middle,
                53.5,
                Style.BODY.grey().centre(),
                "о предоставлении отпуска работнику · от " + Dates.digits(it.day()));
    }

    private static double facts(Sheet sheet, VacationCase it, double top) {
        var holidays = it.leave().holidays().stream().map(Dates::digits).collect(Collectors.joining(", "));
        var rows = List.of(
                List.of("Работник", it.employee().name()),
                List.of("Табельный номер", it.employee().number()),
                List.of("Должность", it.employee().position()),
                List.of("Вид отпуска", "ежегодный основной оплачиваемый отпуск"),
                List.of(
                        "Период отпуска",
                        "с %s по %s, %s"
                                .formatted(
                                        Dates.digits(it.leave().start()),
                                        Dates.digits(it.leave().end()),
                                        Dates.days(it.leave().days()))),
                List.of(
                        "Праздничные дни",
                        holidays.isEmpty() ? "в период отпуска не попадают" : holidays + " (в число дней не входят)"),
                List.of("Выход на работу", Dates.digits(it.leave().backAtWork())));
        var y = top;
        for (var row : rows) {
            sheet.text(LEFT, y, Style.BODY.grey(), row.getFirst());
            y = sheet.paragraph(LEFT + 42, y, RIGHT - LEFT - 42, Style.BODY, row.getLast()) + 1.2;
        }
        return y;
    }

    private static double earnings(Sheet sheet, VacationCase it, double top) {
        sheet.text(LEFT, top, Style.HEADING, "1. Заработок за расчётный период");
        var half = (RIGHT - LEFT) / 2;
        var columns = List.of(Grid.left(half - 35), Grid.right(35), Grid.left(half - 35), Grid.right(35));
        var grid = new Grid(sheet, LEFT, top + 3.5, columns);
        grid.head("Месяц", "Начислено, ₽", "Месяц", "Начислено, ₽");
        var months = it.earnings().months();
        var rows = Earnings.MONTHS / 2;
        for (var at = 0; at < rows; at++) {
            var first = months.get(at);
            var second = months.get(at + rows);
            grid.row(
                    Dates.month(first.month()),
                    Roubles.plain(first.sum()),
                    Dates.month(second.month()),
                    Roubles.plain(second.sum()));
        }
        grid.total("", "", "Итого за 12 месяцев", Roubles.plain(it.pay().earnings()));
        return grid.bottom() + planned(sheet, it, grid.bottom() + 4.5);
    }

    /// A vacation is often registered before its twelve months are over.
    private static double planned(Sheet sheet, VacationCase it, double y) {
        var now = YearMonth.from(it.day());
        if (it.earnings().months().getLast().month().isBefore(now)) return 0;
        sheet.text(
                LEFT,
                y,
                Style.SMALL,
                "Месяцы начиная с %s посчитаны по плану; при выплате расчёт уточняется.".formatted(Dates.monthOf(now)));
        return 5;
    }

    private static double sum(Sheet sheet, VacationCase it, double top) {
        sheet.text(LEFT, top, Style.HEADING, "2. Расчёт отпускных");
        var pay = it.pay();
        var grid = new Grid(
                sheet, LEFT, top + 3.5, List.of(Grid.left(62), Grid.left(RIGHT - LEFT - 62 - 40), Grid.right(40)));
        grid.head("Показатель", "Как посчитано", "Сумма");
        grid.row(
                "Средний дневной заработок",
                "%s ÷ 12 ÷ 29,3".formatted(Roubles.plain(pay.earnings())),
                Roubles.withSign(pay.averageDaily()));
        grid.row(
                "Начислено за отпуск",
                "%s × %d".formatted(Roubles.plain(pay.averageDaily()), pay.days()),
                Roubles.withSign(pay.gross()));
        grid.row(
                "Удержан НДФЛ",
                "13 % от начисленного",
                Roubles.withSign(pay.tax().negate()));
        grid.total("К выплате", "", Roubles.withSign(pay.toPay()));
        var y = sheet.paragraph(
                LEFT, grid.bottom() + 7, RIGHT - LEFT, Style.BODY, "Прописью: " + Roubles.inWords(pay.toPay()) + ".");
        sheet.text(
                LEFT,
                y + 1,
                Style.BODY,
                "Выплатить не позднее " + Dates.words(it.leave().payBy()) + ".");
        return y + 1;
    }
}
