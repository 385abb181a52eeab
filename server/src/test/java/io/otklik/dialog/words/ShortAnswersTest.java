package io.otklik.dialog.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Language;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAnswersTest {

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
    @CsvSource({
        "DATIVE, Иванов Пётр, Иванову Петру", "INSTRUMENTAL, Захарова Ольга, Захаровой Ольгой",
        "ACCUSATIVE, Ким Дмитрий, Кима Дмитрия", "PREPOSITIONAL, Толстая Мария, Толстой Марии"
    })
    void names_stand_in_every_case(Case wanted, String name, String form) {
        assertThat(Names.in(wanted, Language.RU, name)).isEqualTo(form);
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
        assertThat(Consent.in(text)).isNotNull();
        assertThat(Wish.in(Plain.of(text))).isNotNull();
        assertThat(Names.genitive(Language.RU, text)).isNotNull();
        assertThat(Plurals.of(Language.RU, text + "|")).isNotNull();
    }

    @Property(tries = 500)
    void one_slip_is_symmetric(@ForAll String a, @ForAll String b) {
        assertThat(Alike.typed(a, b)).isEqualTo(Alike.typed(b, a));
    }
}
