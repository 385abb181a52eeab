package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.entity.Directory;
import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.entity.Lists;
import io.otklik.understanding.entity.Value;
import io.otklik.understanding.text.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What customers name, in the words they use. It is Monday, 11 January 2027, noon in Moscow.
class EntitiesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-01-11T12:00:00+03:00");
    private static final Directory STAFF = new Directory(List.of(
            new Directory.Person("1", "Иванов Пётр Сергеевич"),
            new Directory.Person("2", "Петрова Анна Сергеевна"),
            new Directory.Person("3", "Петров Олег Игоревич"),
            new Directory.Person("4", "Кузьмин Денис Романович")));

    private static List<Entity> in(String text) {
        return new Entities(
                        STAFF,
                        new Lists(List.of(
                                new Lists.Entry("tariff", "basic", List.of("Базовый", "тариф базовый", "начальный")),
                                new Lists.Entry("tariff", "full", List.of("Полный")))))
                .in(text, Words.of(text), NOW);
    }

    private static <T> T only(String text, String type, Class<T> kind) {
        var found = in(text).stream().filter(e -> e.type().equals(type)).toList();
        assertThat(found).as(text).hasSize(1);
        return kind.cast(found.getFirst().value());
    }

    @Test
    void a_leave_for_two_weeks_from_a_day_has_a_beginning_and_an_end() {
        for (var text : List.of(
                "отправить Иванова в отпуск на две недели с 5 февраля",
                "с 5 февраля на две недели в отпуск Иванова",
                "отпуск 14 дней с пятого февраля",
                "leave for two weeks from February 5",
                "отпуск с 5 по 18 февраля",
                "с 05.02.2027 по 18.02.2027")) {
            var period = only(text, "time", Value.Period.class);
            assertThat(period.from()).as(text).isNotNull();
            assertThat(period.from().toLocalDate()).as(text).isEqualTo(LocalDate.of(2027, 2, 5));
            assertThat(period.to().toLocalDate()).as(text).isEqualTo(LocalDate.of(2027, 2, 19));
        }
    }

    @Test
    void from_a_day_to_the_end_of_the_month_is_the_month_of_that_day() {
        for (var text : List.of("с 5 февраля до конца месяца", "from February 5 until the end of the month")) {
            var period = only(text, "time", Value.Period.class);
            assertThat(period.from().toLocalDate()).as(text).isEqualTo(LocalDate.of(2027, 2, 5));
            assertThat(period.to().toLocalDate()).as(text).isEqualTo(LocalDate.of(2027, 3, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "отпуск Иванову с 13 по 20, 2027-01-13, 2027-01-21",
        "с 13 по 20 Иванова в отпуск, 2027-01-13, 2027-01-21",
        "с 5 по 18 на больничном, 2027-02-05, 2027-02-19",
        "с 28 по 5, 2027-01-28, 2027-02-06",
        "с 28-го по 5-е, 2027-01-28, 2027-02-06",
        "с 5 числа по 18, 2027-02-05, 2027-02-19",
        "с 5 на две недели, 2027-02-05, 2027-02-19",
        "from the 13th to the 20th, 2027-01-13, 2027-01-21",
        "leave for Ivanov from the 21st until the 2nd, 2027-01-21, 2027-02-03",
    })
    void days_without_a_month_are_the_next_ones(String text, LocalDate from, LocalDate to) {
        var period = only(text, "time", Value.Period.class);
        assertThat(period.from().toLocalDate()).isEqualTo(from);
        assertThat(period.to().toLocalDate()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "страницы с 10 по 20",
                "с 10 по 20 страницу",
                "вопросы с 3 по 5",
                "цена с 10 по 20 рублей",
                "с 10 по 50",
                "from 10 to 20",
                "the 2nd invoice"
            })
    void numbers_of_other_things_are_no_days(String text) {
        assertThat(in(text)).as(text).noneMatch(e -> e.type().equals("time"));
    }

    @Test
    void latin_letters_that_look_russian_are_russian() {
        var period = only("на двe нeдели с 5 фeврaля", "time", Value.Period.class);
        assertThat(period.to().toLocalDate()).isEqualTo(LocalDate.of(2027, 2, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "завтра, 2027-01-12",
        "в пятницу, 2027-01-15",
        "в следующую среду, 2027-01-13",
        "через неделю, 2027-01-18",
        "три недели назад, 2026-12-21",
        "двадцать третьего февраля, 2027-02-23",
        "next Friday, 2027-01-15",
        "5 Febuary, 2027-02-05",
        "the day after tomorrow, 2027-01-13",
        "6-го числа, 2027-02-06",
        "вт 2 марта, 2027-03-02",
        "31.12.2027, 2027-12-31"
    })
    void days_are_found_however_they_are_said(String text, LocalDate day) {
        assertThat(only(text, "time", Value.Moment.class).at().toLocalDate()).isEqualTo(day);
    }

    @Test
    void until_the_end_of_the_month_and_since_monday_are_open() {
        assertThat(only("до конца месяца", "time", Value.Period.class).to().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(only("с понедельника", "time", Value.Period.class).from().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "выставить счёт на 100 000 рублей, 100000",
        "сто тысяч рублей, 100000",
        "1.5 млн руб., 1500000",
        "двести пятьдесят рублей, 250",
        "12 тыс. ₽, 12000"
    })
    void sums_in_figures_and_words_come_to_the_same(String text, String amount) {
        var money = only(text, "money", Value.Money.class);
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money.currency()).isEqualTo("RUB");
    }

    @Test
    void a_name_in_any_case_and_order_finds_its_bearer() {
        for (var text :
                List.of("отправить Иванова Петра", "у Петра Иванова", "иванову петру сергеевичу", "Иваноф Пётр")) {
            assertThat(only(text, "person", Value.Person.class).id()).as(text).isEqualTo("1");
        }
        assertThat(only("leave for Kuzmin", "person", Value.Person.class).id()).isEqualTo("4");
        assertThat(only("справка для Петровой Анны", "person", Value.Person.class)
                        .id())
                .isEqualTo("2");
    }

    @Test
    void a_surname_that_several_bear_is_left_open() {
        var person = only("отпуск для Петрова", "person", Value.Person.class);
        assertThat(person.candidates()).contains("3");
    }

    @Test
    void a_stranger_is_brought_to_the_nominative() {
        var person = only("передайте Кузнецовой Марии Ивановне", "person", Value.Person.class);
        assertThat(person.name()).isEqualTo("Кузнецова Мария Ивановна");
    }

    @Test
    void an_organization_keeps_its_form_and_name() {
        assertThat(only("для ООО «Рога и Копыта»", "organization", Value.Text.class)
                        .text())
                .isEqualTo("ООО «Рога и Копыта»");
        assertThat(only("от ооо \"Вектор\"", "organization", Value.Text.class).text())
                .isEqualTo("ООО «Вектор»");
        assertThat(only("счёт для ооо рога и копыта, сумма 500", "organization", Value.Text.class)
                        .text())
                .isEqualTo("ООО «Рога и копыта»");
        assertThat(only("счёт ИП Орлову на 500 рублей", "organization", Value.Text.class)
                        .text())
                .isEqualTo("ИП Орлов");
        assertThat(only("an invoice: 500 RUB, Stone and Sons LLC", "organization", Value.Text.class)
                        .text())
                .isEqualTo("Stone and Sons LLC");
    }

    @Test
    void a_number_with_a_wrong_check_digit_is_no_inn() {
        assertThat(only("инн 7707083893", "inn", Value.Text.class).text()).isEqualTo("7707083893");
        assertThat(in("инн 7707083894")).noneMatch(e -> e.type().equals("inn"));
    }

    @Test
    void phones_and_addresses_of_mail_are_written_one_way() {
        assertThat(only("звоните 8 (912) 345-67-89", "phone", Value.Text.class).text())
                .isEqualTo("+79123456789");
        assertThat(only("пишите Anna@Example.com", "email", Value.Text.class).text())
                .isEqualTo("anna@example.com");
    }

    @Test
    void an_order_has_a_number_and_a_plain_number_is_no_order() {
        assertThat(only("где мой заказ № A-1234", "order", Value.Text.class).text())
                .isEqualTo("A-1234");
        assertThat(in("invoice: 100000 RUB")).noneMatch(e -> e.type().equals("order"));
        assertThat(in("заказ на 500 рублей")).noneMatch(e -> e.type().equals("order"));
    }

    @Test
    void an_entry_of_the_companys_list_is_found_in_any_case() {
        assertThat(only("перейти на начальный тариф", "tariff", Value.Text.class)
                        .text())
                .isEqualTo("basic");
        assertThat(only("хочу отказаться от полного", "tariff", Value.Text.class)
                        .text())
                .isEqualTo("full");
    }

    @Test
    void a_place_is_the_place_in_what_was_typed() {
        var text = "Ещё раз: счёт на 5 000 рублей";
        var money = in(text).stream()
                .filter(e -> e.type().equals("money"))
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(money.start(), money.end())).isEqualTo("5 000 рублей");
    }
}
