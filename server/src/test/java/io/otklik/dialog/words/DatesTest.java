package io.otklik.dialog.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people write them, on Monday, 23 November 2026.
class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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
        "в следующую среду, 2026-12-02",
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
        assertThat(Dates.read(text, TODAY)).isEqualTo(new Dates.Read.Day(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 февраля", "32.01", "30.02.2027", "2027-13-01", "0.5", "32 числа", "29.02.2027"})
    void a_day_that_no_calendar_has_is_told_apart(String text) {
        assertThat(Dates.read(text, TODAY)).isEqualTo(new Dates.Read.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "потом",
                "14 дней",
                "две недели",
                "не знаю",
                "с пятого по десятое",
                "февраль",
                "через 3",
                "12345678901"
            })
    void what_is_not_a_date_is_not_guessed(String text) {
        assertThat(Dates.read(text, TODAY)).isEqualTo(new Dates.Read.NotADate());
    }

    @Test
    void today_said_by_its_weekday_means_the_next_one() {
        assertThat(Dates.read("в понедельник", TODAY)).isEqualTo(new Dates.Read.Day(LocalDate.of(2026, 11, 30)));
    }

    @Property(tries = 500)
    void no_text_breaks_it(@ForAll String text) {
        assertThat(Dates.read(text, TODAY)).isNotNull();
    }
}
