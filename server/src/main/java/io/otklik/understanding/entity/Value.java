package io.otklik.understanding.entity;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// What a named thing comes to, whatever words it was named in.
public sealed interface Value {

    /// How fine a time is meant: «в марте» is a month, «в 15:30» a minute.
    enum Grain {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /// A point of time: its beginning, and how fine it is meant.
    record Moment(ZonedDateTime at, Grain grain) implements Value {}

    /// From, inclusive, up to, exclusive; one of them may be open.
    record Period(@Nullable ZonedDateTime from, @Nullable ZonedDateTime to, Grain grain) implements Value {}

    /// How long: «две недели».
    record Length(BigDecimal amount, Grain unit) implements Value {}

    /// A sum, or a range of sums.
    ///
    /// @param amount null if only a range is known
    /// @param currency ISO 4217
    record Money(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            String currency) implements Value {

        static Money of(BigDecimal amount, String currency) {
            return new Money(amount, null, null, currency);
        }
    }

    record Number(BigDecimal number) implements Value {}

    /// Which in a row: «третий».
    record Ordinal(int place) implements Value {}

    /// A person's name in the nominative, as far as it was said.
    ///
    /// @param id who it is in the list of people, if one fits and only one
    /// @param candidates ids of all in the list who fit
    record Person(
            @Nullable String surname,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String id,
            java.util.List<String> candidates)
            implements Value {

        public Person {
            candidates = java.util.List.copyOf(candidates);
        }

        public String name() {
            return java.util.stream.Stream.of(surname, given, patronymic)
                    .filter(java.util.Objects::nonNull)
                    .collect(java.util.stream.Collectors.joining(" "));
        }
    }

    /// Anything that is written one way: a phone, an address, a number of a paper, an entry of a list.
    record Text(String text) implements Value {}
}
