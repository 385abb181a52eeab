package io.otklik.dialog.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers with check digits, sums, times and periods as customers write them.
class RequisitesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "INN, ИНН 7707083893, true",
        "INN, 7707083894, false",
        "OGRN, 1027700132195, true",
        "OGRN, 1027700132196, false",
        "OGRN, ОГРНИП 304500116000157, true",
        "SNILS, 112-233-445 95, true",
        "SNILS, 112-233-445 96, false",
        "KPP, 773601001, true",
        "BIK, 044525225, true",
        "ACCOUNT, 40702810900000000001, true"
    })
    void check_digits_are_checked(Requisite requisite, String text, boolean valid) {
        assertThat(requisite.shaped(text).map(requisite::isValid)).contains(valid);
    }

    @Test
    void what_is_too_short_is_no_such_number() {
        assertThat(Requisite.BIK.shaped("12345")).isEmpty();
        assertThat(Requisite.INN.shaped("77070838931")).isEmpty();
    }

    @Test
    void an_account_belongs_to_its_bank() {
        var valid = IntStream.range(0, 10)
                .filter(digit -> Requisite.isAccountOf("40702810" + digit + "00000000001", "044525225"))
                .count();
        assertThat(valid).isEqualTo(1);
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
        var sum = Sum.in(text);
        if (amount == null) return;
        assertThat(sum.orElseThrow().amount()).isEqualByComparingTo(amount);
        assertThat(sum.orElseThrow().currency()).isEqualTo(Optional.ofNullable(currency));
    }

    @ParameterizedTest
    @CsvSource({"15:30, 15:30", "в 3 часа дня, 15:00", "8 утра, 08:00", "полдень, 12:00", "7 pm, 19:00", "в 9, 09:00"})
    void times_are_read(String text, LocalTime time) {
        assertThat(Clocks.time(text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"полчаса, 30", "2 часа, 120", "час 20 минут, 80", "полтора часа, 90", "2 дня, 2880"})
    void lengths_are_read(String text, int minutes) {
        assertThat(Clocks.length(text)).contains(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "с 5 по 18 февраля, 2027-02-05, 2027-02-18", "5-18 февраля, 2027-02-05, 2027-02-18",
        "с 5 февраля на две недели, 2027-02-05, 2027-02-18", "на две недели с 5 февраля, 2027-02-05, 2027-02-18",
        "с 25 декабря по 10 января, 2026-12-25, 2027-01-10", "февраль, 2027-02-01, 2027-02-28"
    })
    void periods_are_read(String text, LocalDate from, LocalDate to) {
        assertThat(Periods.in(text, TODAY)).contains(new Periods(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "8 (916) 123-45-67, +79161234567",
        "+44 20 7946 0000, +442079460000",
        "9161234567, +79161234567",
        "мой телефон 89161234567, +79161234567"
    })
    void phones_are_read(String text, String phone) {
        assertThat(Phones.phone(text)).contains(phone);
    }

    @Test
    void addresses_are_found_in_words() {
        assertThat(Phones.email("пишите на Anna.S@Example.RU, спасибо")).contains("Anna.S@example.ru");
        assertThat(Phones.email("собака точка ру")).isEmpty();
        assertThat(Phones.phone("позвоните вечером")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DATIVE, Иванов Пётр, Иванову Петру", "INSTRUMENTAL, Захарова Ольга, Захаровой Ольгой",
        "ACCUSATIVE, Ким Дмитрий, Кима Дмитрия", "PREPOSITIONAL, Толстая Мария, Толстой Марии"
    })
    void names_stand_in_every_case(Case wanted, String name, String form) {
        assertThat(Names.in(wanted, io.otklik.dialog.Language.RU, name)).isEqualTo(form);
    }
}
