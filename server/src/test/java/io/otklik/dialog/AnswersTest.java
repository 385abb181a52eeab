package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers as people write them, to a question of each kind, on Monday, 23 November 2026.
class AnswersTest {

    @ParameterizedTest
    @CsvSource({
        "5 февраля, 2027-02-05",
        "с 5 февраля, 2027-02-05",
        "С 5-го февраля 2027 года., 2027-02-05",
        "пятого февраля, 2027-02-05",
        "двадцать первого декабря, 2026-12-21",
        "5 фев, 2027-02-05",
        "5 февроля, 2027-02-05",
        "05.02, 2027-02-05",
        "5.2.2027, 2027-02-05",
        "05.02.27, 2027-02-05",
        "с 05.02.2027 г., 2027-02-05",
        "5/2, 2027-02-05",
        "2027-02-05, 2027-02-05",
        "Feb 5, 2027-02-05",
        "February 5th, 2027-02-05",
        "5th of February 2027, 2027-02-05",
        "from 5 February, 2027-02-05",
        "сегодня, 2026-11-23",
        "завтра, 2026-11-24",
        "завтро, 2026-11-24",
        "с завтрашнего дня, 2026-11-24",
        "послезавтра, 2026-11-25",
        "tomorrow, 2026-11-24",
        "the day after tomorrow, 2026-11-25",
        "в понедельник, 2026-11-30",
        "с понедельника, 2026-11-30",
        "пятница, 2026-11-27",
        "в следующую среду, 2026-11-25",
        "on Friday, 2026-11-27",
        "next Monday, 2026-11-30",
        "через неделю, 2026-11-30",
        "через 3 дня, 2026-11-26",
        "через две недели, 2026-12-07",
        "in two weeks, 2026-12-07",
        "5 числа, 2026-12-05",
        "с 5-го, 2026-12-05",
        "31 числа, 2026-12-31",
        "29 февраля, 2028-02-29",
        "1.02.2026, 2026-02-01"
    })
    void dates_are_read_as_they_are_written(String text, LocalDate expected) {
        assertThat(answer("date", text)).isEqualTo(new Value.Day(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 февраля", "32.01", "30.02.2027", "2027-13-01", "0.5", "32 числа", "29.02.2027"})
    void a_day_that_no_calendar_has_is_told_apart(String text) {
        var chat = asked("date").says(text);
        assertThat(chat.state().value("x")).isNull();
        assertThat(chat.bot()).startsWith("Такого дня нет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "потом", "14 дней", "две недели", "не знаю", "февраль", "через 3", "12345678901"})
    void what_is_not_a_date_is_not_guessed(String text) {
        assertThat(asked("date").says(text).state().value("x")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12 500 руб., 12500, RUB",
        "'1,5 млн', 1500000, ",
        "20 тысяч долларов, 20000, USD",
        "€300, 300, EUR",
        "сто рублей, , "
    })
    void sums_are_read(String text, BigDecimal amount, String currency) {
        if (amount == null) return;
        var expected = new Value.Money(new Value.Amount(amount), currency == null ? "RUB" : currency);
        assertThat(answer("money", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15:30, 15:30", "в 3 часа дня, 15:00", "8 утра, 08:00", "полдень, 12:00", "7 pm, 19:00", "в 9, 09:00"})
    void times_are_read(String text, LocalTime time) {
        assertThat(answer("time", text)).isEqualTo(new Value.Time(time));
    }

    @ParameterizedTest
    @CsvSource({"полчаса, 30", "2 часа, 120", "час 20 минут, 80", "полтора часа, 90", "2 дня, 2880"})
    void lengths_are_read(String text, int minutes) {
        assertThat(answer("duration", text)).isEqualTo(new Value.Length(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "с 5 по 18 февраля, 2027-02-05, 2027-02-18", "5-18 февраля, 2027-02-05, 2027-02-18",
        "с 5 февраля на две недели, 2027-02-05, 2027-02-18", "на две недели с 5 февраля, 2027-02-05, 2027-02-18",
        "с 25 декабря по 10 января, 2026-12-25, 2027-01-10", "февраль, 2027-02-01, 2027-02-28"
    })
    void periods_are_read(String text, LocalDate from, LocalDate to) {
        assertThat(answer("period", text)).isEqualTo(new Value.Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "8 (916) 123-45-67, +79161234567",
        "+44 20 7946 0000, +442079460000",
        "9161234567, +79161234567",
        "мой телефон 89161234567, +79161234567"
    })
    void phones_are_read(String text, String phone) {
        assertThat(answer("phone", text)).isEqualTo(Value.words(phone));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 14", "14 дней, 14", "на 14 календарных дней, 14", "14дней, 14", "четырнадцать, 14", "две недели, 14",
        "2 нед, 14", "неделю, 7", "на недельку, 7", "двадцать восемь дней, 28", "две недели и три дня, 17",
                "two weeks, 14",
        "a week, 7", "for ten days, 10", "a fortnight, 14", "тридцать, 30", "неделя и день, 8", "два недели, 14"
    })
    void lengths_are_read_in_days(String text, int days) {
        assertThat(answer("days", text)).isEqualTo(new Value.Days(days));
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
        assertThat(asked("days").says(text).state().value("x")).isNull();
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
        assertThat(answer("number", text)).isEqualTo(new Value.Amount(number));
    }

    @ParameterizedTest
    @CsvSource({
        "inn, ИНН 7707083893, true",
        "inn, 7707083894, false",
        "inn, 500100732259, true",
        "ogrn, 1027700132195, true",
        "ogrn, 1027700132196, false",
        "ogrn, ОГРНИП 304500116000157, true",
        "snils, 112-233-445 95, true",
        "snils, 112-233-445 96, false",
        "kpp, 773601001, true",
        "bik, 044525225, true",
        "account, 40702810900000000001, true",
        "bik, 12345, false",
        "inn, 77070838931, false"
    })
    void numbers_with_check_digits_are_checked(String kind, String text, boolean good) {
        assertThat(asked(kind).says(text).state().value("x") != null).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "'{digits: {shortest: 4, longest: 4}}', 0017, 0017",
        "'{digits: {shortest: 4, longest: 4}}', '00 17', 0017",
        "digits, № 0012-345, 0012345",
        "digits, 7,7"
    })
    void a_number_made_of_figures_keeps_its_zeros(String kind, String text, String number) {
        assertThat(answer(kind, text)).isEqualTo(Value.words(number));
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, 'Напишите, пожалуйста, номер цифрами.'",
        "12a4, 'Напишите, пожалуйста, номер цифрами.'",
        "12345, 'Цифр должно быть другое количество. Проверьте, пожалуйста, номер.'"
    })
    void what_is_no_such_number_is_told(String text, String help) {
        var chat = asked("{digits: {shortest: 4, longest: 4}}").says(text);
        assertThat(chat.state().value("x")).isNull();
        assertThat(chat.bot()).startsWith(help);
    }

    @ParameterizedTest
    @CsvSource({"'пишите на Anna.S@Example.RU, спасибо', anna.s@example.ru"})
    void addresses_are_found_in_words(String text, String address) {
        assertThat(answer("email", text)).isEqualTo(Value.words(address));
    }

    @Property(tries = 200)
    void no_text_breaks_any_of_it(@ForAll String text) {
        for (var kind : new String[] {
            "date", "days", "number", "money", "period", "duration", "time", "phone", "email", "digits"
        }) assertThat(asked(kind).says(text).effects()).isNotNull();
    }

    private static Value answer(String kind, String text) {
        return java.util.Objects.requireNonNull(asked(kind).says(text).state().value("x"), text);
    }

    private static Chat asked(String kind) {
        return new Chat(SCENARIOS.computeIfAbsent(kind, AnswersTest::scenario), Language.RU, Map.of(), Chat.TODAY)
                .opens();
    }

    private static final Map<String, Scenario> SCENARIOS = new java.util.concurrent.ConcurrentHashMap<>();

    private static Scenario scenario(String kind) {
        return Scenarios.of("""
                scenario: s
                title: S
                start: a
                team: desk
                chains:
                  a:
                    - {id: q, ask: 'X?', as: x, label: X, answer: %s}
                    - {id: m, confirm: '{{x}}'}
                """.formatted(kind));
    }
}
