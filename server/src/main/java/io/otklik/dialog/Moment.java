package io.otklik.dialog;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What holds outside while one turn is decided: the time where the company works, which teams are at work (asked by
/// name; the empty name is the company), what the customer's channel can show, and the order in which a menu's items
/// stand today (by the menu's step; none when the scenario's own order holds).
public record Moment(ZonedDateTime now, Predicate<String> atWork, Screen screen, Function<String, List<String>> order) {

    /// Everybody is at work, everything can be shown.
    public static Moment of(ZonedDateTime now) {
        return new Moment(now, _ -> true, Screen.WIDGET, _ -> List.of());
    }

    public Moment on(Screen other) {
        return new Moment(now, atWork, other, order);
    }

    public Moment withHours(Predicate<String> other) {
        return new Moment(now, other, screen, order);
    }

    public Moment ordering(Function<String, List<String>> other) {
        return new Moment(now, atWork, screen, other);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }
}
