package io.otklik.dialog.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "14, 14", "14 дней, 14", "на 14 календарных дней, 14", "14дней, 14", "четырнадцать, 14", "две недели, 14",
        "2 нед, 14", "неделю, 7", "на недельку, 7", "двадцать восемь дней, 28", "две недели и три дня, 17",
                "two weeks, 14",
        "a week, 7", "for ten days, 10", "a fortnight, 14", "тридцать, 30", "неделя и день, 8", "два недели, 14"
    })
    void lengths_are_read_in_days(String text, int days) {
        assertThat(Lengths.days(text)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "долго",
                "-5",
                "5 февраля",
                "14 рублей",
                "дней пять или шесть",
                "999999999999",
                "99999 недель"
            })
    void what_is_not_a_length_is_not_guessed(String text) {
        assertThat(Lengths.days(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12 500, 12500",
        "12500.50, 12500.50",
        "'12 500,5', 12500.5",
        "12 500 руб., 12500",
        "сто, 100",
        "двадцать один, 21",
        "-3, -3",
        "0, 0",
        "девяносто девять, 99",
        "ninety nine, 99"
    })
    void numbers_are_read_in_figures_and_words(String text, BigDecimal number) {
        assertThat(Numbers.amount(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "да",
                "Да, всё верно",
                "ага",
                "Ок",
                "конечно!",
                "подтверждаю",
                "+",
                "yes please",
                "That's correct",
                "подтвержаю"
            })
    void yes(String text) {
        assertThat(Consent.in(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"нет", "Неа", "не надо", "неверно", "no", "Nope", "нет, не верно"})
    void no(String text) {
        assertThat(Consent.in(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "может быть", "нет, с 6 февраля", "да оформите на Петрова", "14"})
    void neither(String text) {
        assertThat(Consent.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7799012346, true", "7799012345, false", "7707083893, true", "500100732259, true", "500100732258, false"
    })
    void an_inn_is_known_by_its_check_digits(String inn, boolean valid) {
        assertThat(Inn.shaped("ИНН " + inn)).contains(inn);
        assertThat(Inn.isValid(inn)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов Пётр Сергеевич, Иванова Петра Сергеевича",
        "Захарова Ольга Дмитриевна, Захаровой Ольги Дмитриевны",
        "Фёдорова, Фёдоровой",
        "Неспешный Антон Павлович, Неспешного Антона Павловича",
        "Шевченко Илья, Шевченко Ильи",
        "Шевчук Анна, Шевчук Анны",
        "Гусев Роман Ильич, Гусева Романа Ильича",
        "Толстой Лев, Толстого Льва",
        "Достоевская Мария, Достоевской Марии",
        "Ким А. В., Кима А. В."
    })
    void names_are_declined(String name, String genitive) {
        assertThat(Names.genitive(Language.RU, name)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource({
        "1, день",
        "2, дня",
        "5, дней",
        "11, дней",
        "21, день",
        "112, дней",
        "0, дней",
        "'1,5', дня",
        "1 003, дня"
    })
    void words_beside_numbers_take_the_right_form(String number, String form) {
        assertThat(Plurals.of(Language.RU, number + " день|дня|дней")).isEqualTo(number + "\u00a0" + form);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-05, 14, 2027-02-18",
        "2027-02-10, 14, 2027-02-24",
        "2026-12-28, 7, 2027-01-11",
        "2027-03-01, 1, 2027-03-01"
    })
    void public_holidays_make_a_leave_longer(LocalDate start, int days, LocalDate last) {
        assertThat(Workdays.lastDay(start, days)).isEqualTo(last);
    }

    @Property(tries = 500)
    void no_text_breaks_any_of_it(@ForAll String text) {
        assertThat(Lengths.days(text)).isNotNull();
        assertThat(Numbers.amount(text)).isNotNull();
        assertThat(Consent.in(text)).isNotNull();
        assertThat(Wish.in(Plain.of(text))).isNotNull();
        assertThat(Inn.shaped(text).filter(Inn::isValid)).isNotNull();
        assertThat(Names.genitive(Language.RU, text)).isNotNull();
        assertThat(Plurals.of(Language.RU, text + "|")).isNotNull();
    }

    @Property(tries = 500)
    void one_slip_is_symmetric(@ForAll String a, @ForAll String b) {
        assertThat(Alike.typed(a, b)).isEqualTo(Alike.typed(b, a));
    }
}
