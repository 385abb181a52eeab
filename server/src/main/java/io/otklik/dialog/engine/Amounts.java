package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.words.Mention;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one value of a kind among the things that a text names; nothing where there are several or none.
final class Amounts {

    private static final Pattern NEGATIVE = Pattern.compile("^\\s*[-−]\\s*\\d.*");
    private static final Pattern LOCAL_PHONE =
            Pattern.compile("\\(?9\\d{2}\\)?[\\s-]?\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}");
    private static final Pattern SHORT_HOUR = Pattern.compile("(?iu)^(?:в|к|на|at|by)?\\s*(\\d{1,2})$");
    private static final int MOST_DAYS = 100_000;

    private Amounts() {}

    static Optional<Value> only(List<Mention> named, String kind) {
        var values = named.stream()
                .filter(m -> m.kind().equals(kind))
                .map(Mention::value)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// «Две недели и три дня» is seventeen; a bare number is days where days are asked for.
    static Optional<Value> days(List<Mention> named, String said) {
        if (NEGATIVE.matcher(said).matches()) return Optional.empty();
        var total = 0;
        for (var mention : named) if (mention.value() instanceof Value.Days(var count)) total += count;
        if (total > 0) return total > MOST_DAYS ? Optional.empty() : Optional.of(new Value.Days(total));
        return only(named, "number")
                .filter(v -> named.stream()
                        .allMatch(m -> m.kind().equals("number") || m.kind().equals("time")))
                .map(v -> ((Value.Amount) v).number())
                .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0)
                .map(n -> new Value.Days(n.intValue()));
    }

    static Optional<Value> number(List<Mention> named) {
        var numbers = new HashSet<Value>();
        for (var mention : named) {
            if (mention.value() instanceof Value.Amount amount) numbers.add(amount);
            if (mention.value() instanceof Value.Money(var amount, var _)) numbers.add(amount);
        }
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    static Optional<Value> money(List<Mention> named, String currency) {
        var money = only(named, "money");
        if (money.isPresent()) return money;
        return number(named).map(n -> new Value.Money((Value.Amount) n, currency));
    }

    static Optional<Value> mark(List<Mention> named, int from, int to) {
        return number(named).filter(v -> {
            var mark = ((Value.Amount) v).number();
            return mark.scale() <= 0 && mark.intValue() >= from && mark.intValue() <= to;
        });
    }

    static Optional<Value> minutes(List<Mention> named) {
        var total = 0L;
        for (var mention : named) if (mention.value() instanceof Value.Length(var minutes)) total += minutes;
        return total == 0 || total > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Value.Length((int) total));
    }

    /// «В 9» is nine in the morning where a time of the day is asked for, whatever the hour is now.
    static Optional<Value> time(List<Mention> named) {
        var times = named.stream().filter(m -> m.kind().equals("time")).toList();
        if (times.stream().map(Mention::value).distinct().count() != 1) return Optional.empty();
        var hour = SHORT_HOUR.matcher(times.getFirst().words().strip());
        if (!hour.matches() || Integer.parseInt(hour.group(1)) > 23) return only(named, "time");
        return Optional.of(new Value.Time(LocalTime.of(Integer.parseInt(hour.group(1)), 0)));
    }

    static Optional<Value> phone(List<Mention> named, String said) {
        var phone = only(named, "phone");
        if (phone.isPresent() || !LOCAL_PHONE.matcher(said).matches()) return phone;
        return Optional.of(Value.words("+7" + said.replaceAll("\\D", "")));
    }
}
