package io.otklik.dialog.words;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Finds the day that a number, a month and perhaps a year mean.
final class Days {

    private Days() {}

    static Dates.Read nearest(int month, int day, LocalDate today) {
        for (var year = today.getYear(); year <= today.getYear() + 8; year++) {
            if (day(year, month, day) instanceof Dates.Read.Day(var date) && !date.isBefore(today))
                return new Dates.Read.Day(date);
        }
        return new Dates.Read.NoSuchDay();
    }

    static Dates.Read day(int year, int month, int day) {
        try {
            return new Dates.Read.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException thereIsNoSuchDay) {
            return new Dates.Read.NoSuchDay();
        }
    }

    static int year(String figures) {
        return figures.length() == 2 ? 2000 + number(figures) : number(figures);
    }

    static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
