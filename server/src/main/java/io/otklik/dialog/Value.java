package io.otklik.dialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/// Something the bot has learnt: from the customer's words, from what is known about her, or from a robot.
public sealed interface Value {

    record Words(String text) implements Value {}

    /// A number; 12.50 and 12.5 are the same amount.
    record Amount(BigDecimal number) implements Value {
        private static final int MOST_ZEROS = 30;

        public Amount {
            number = number.stripTrailingZeros();
            if (number.scale() < 0 && number.scale() >= -MOST_ZEROS) number = number.setScale(0);
        }

        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }
    }

    /// A sum in a currency: `RUB`, `USD`.
    record Money(Amount amount, String currency) implements Value {}

    record Day(LocalDate date) implements Value {}

    /// From the first day to the last, both counted.
    record Period(LocalDate from, LocalDate to) implements Value {}

    /// A time of the day, to the minute.
    record Time(LocalTime time) implements Value {}

    /// A length of time in whole days.
    record Days(int count) implements Value {}

    /// A length of time in minutes.
    record Length(int minutes) implements Value {}

    record Yes(boolean is) implements Value {}

    /// One of the answers that the author has listed; the label is looked up in the scenario.
    record Option(String id, String label) implements Value {}

    /// One line of a robot's list or one known thing (the customer, her company) with its properties.
    record Row(String id, Map<String, Value> fields) implements Value {
        public Row {
            fields = Map.copyOf(fields);
        }
    }

    record Rows(List<Row> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    record Files(List<FileRef> files) implements Value {
        public Files {
            files = List.copyOf(files);
        }
    }

    static Value words(String text) {
        return new Words(text);
    }

    /// As other systems write it: `{"amount": 12.5, "currency": "RUB"}` is a sum, anything else a thing with
    /// properties.
    static Value thing(String id, Map<String, Value> fields) {
        return fields.size() == 2
                        && fields.get("amount") instanceof Amount amount
                        && fields.get("currency") instanceof Words(var currency)
                ? new Money(amount, currency)
                : new Row(id, fields);
    }

    /// As other systems write it: `2026-12-01` is a day, anything else words.
    static Value written(String text) {
        if (text.length() != 10 || text.charAt(4) != '-') return words(text);
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return words(text);
        }
    }
}
