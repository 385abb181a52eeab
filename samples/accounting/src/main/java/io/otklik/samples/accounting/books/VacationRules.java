package io.otklik.samples.accounting.books;

import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.Leave;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a vacation cannot be registered, as a list of named rules; the first that objects speaks.
final class VacationRules {
    record Wish(LocalDate start, int days) {}

    /// A vacation is planned at most this many months ahead.
    private static final int HORIZON_MONTHS = 12;

    private VacationRules() {}

    static Optional<Refusal> objection(Wish wish, LocalDate today, int daysLeft, List<Entry.Vacation> registered) {
        return Stream.<Optional<Refusal>>of(
                        tooShortOrLong(wish),
                        past(wish, today),
                        tooSoon(wish, today),
                        tooFar(wish, today),
                        notEnough(wish, daysLeft),
                        overlap(wish, registered))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> tooShortOrLong(Wish wish) {
        if (wish.days() >= 1 && wish.days() <= Leave.LONGEST) return Optional.empty();
        return refuse("bad-length", "Отпуск бывает от 1 до %d дней.".formatted(Leave.LONGEST), Map.of());
    }

    private static Optional<Refusal> past(Wish wish, LocalDate today) {
        if (!wish.start().isBefore(today)) return Optional.empty();
        var earliest = earliest(today);
        return refuse(
                "date-in-past",
                "Дата %s уже прошла. Ближайшая возможная дата начала: %s."
                        .formatted(Dates.digits(wish.start()), Dates.words(earliest)),
                Map.of("earliest", earliest));
    }

    private static Optional<Refusal> tooSoon(Wish wish, LocalDate today) {
        var earliest = earliest(today);
        if (!wish.start().isBefore(earliest)) return Optional.empty();
        return refuse(
                "too-soon",
                "Отпускные выплачивают не позднее чем за 3 дня до отпуска. Ближайшая возможная дата начала: %s."
                        .formatted(Dates.words(earliest)),
                Map.of("earliest", earliest));
    }

    private static Optional<Refusal> tooFar(Wish wish, LocalDate today) {
        var latest = today.plusMonths(HORIZON_MONTHS);
        if (!wish.start().isAfter(latest)) return Optional.empty();
        return refuse(
                "too-far",
                "Отпуск можно оформить не больше чем на год вперёд, до %s.".formatted(Dates.words(latest)),
                Map.of("latest", latest));
    }

    private static Optional<Refusal> notEnough(Wish wish, int daysLeft) {
        if (wish.days() <= daysLeft) return Optional.empty();
        var message = daysLeft <= 0
                ? "У сотрудника не осталось дней отпуска."
                : "У сотрудника осталось %s, запрошено %d.".formatted(Dates.days(daysLeft), wish.days());
        return refuse("not-enough-days", message, Map.of("daysLeft", Math.max(daysLeft, 0)));
    }

    private static Optional<Refusal> overlap(Wish wish, List<Entry.Vacation> registered) {
        if (wish.days() < 1 || wish.days() > Leave.LONGEST) return Optional.empty();
        var leave = Leave.of(wish.start(), wish.days());
        return registered.stream()
                .filter(it -> it.leave().overlaps(leave))
                .findFirst()
                .flatMap(other -> refuse(
                        "overlap",
                        "На эти дни уже оформлен отпуск: с %s по %s."
                                .formatted(
                                        Dates.digits(other.leave().start()),
                                        Dates.digits(other.leave().end())),
                        Map.of(
                                "start",
                                other.leave().start(),
                                "end",
                                other.leave().end())));
    }

    /// The first day for which the money can still be paid in time.
    private static LocalDate earliest(LocalDate today) {
        var day = today;
        while (Leave.of(day, 1).payBy().isBefore(today)) day = day.plusDays(1);
        return day;
    }

    private static Optional<Refusal> refuse(String code, String message, Map<String, Object> details) {
        return Optional.of(new Refusal(code, message, details));
    }
}
