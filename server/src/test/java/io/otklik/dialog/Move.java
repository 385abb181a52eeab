package io.otklik.dialog;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Something that happens in a generated conversation; what it means exactly may depend on what was shown before.
public sealed interface Move {

    record Says(String text) implements Move {}

    /// Presses one of the buttons ever shown, counted from the newest.
    record Presses(int number) implements Move {}

    record Sends(int files) implements Move {}

    /// A robot answers the newest call, or one before it.
    record Robot(int number, Outcome outcome) implements Move {}

    record Slow() implements Move {}

    /// A time passes that was asked for, the newest or one before it.
    record Time(int number) implements Move {}

    record Other(Event event) implements Move {}

    default boolean isWordOfCustomer() {
        return this instanceof Says || this instanceof Presses || this instanceof Sends;
    }

    default Event event(List<Reaction> before) {
        return switch (this) {
            case Says(var text) -> new Event.Said(text);
            case Presses(var number) -> pressed(shown(before), number);
            case Sends(var files) ->
                new Event.Filed(
                        IntStream.range(0, files)
                                .mapToObj(i -> new FileRef("f" + i, "файл " + i, 10, "image/png"))
                                .toList(),
                        "");
            case Robot(var number, var outcome) -> {
                var calls = calls(before);
                yield calls.isEmpty()
                        ? new Event.Returned(1, "nobody", outcome)
                        : returned(calls.get(number % calls.size()), outcome);
            }
            case Slow() -> {
                var calls = calls(before);
                var id = calls.isEmpty() ? "nobody" : calls.getFirst().callId();
                yield new Event.Progress(1, id, Event.Pace.SLOW);
            }
            case Time(var number) -> {
                var timers = timers(before);
                yield new Event.TimeUp(timers.isEmpty() ? "nobody" : timers.get(number % timers.size()));
            }
            case Other(var event) -> event;
        };
    }

    private static Event pressed(List<Button> shown, int number) {
        if (shown.isEmpty()) return new Event.Pressed("main:nothing", "Ничего");
        var button = shown.get(number % shown.size());
        return new Event.Pressed(button.id(), button.label());
    }

    private static Event returned(Effect.Call call, Outcome outcome) {
        return new Event.Returned(call.turn(), call.callId(), outcome);
    }

    private static List<Button> shown(List<Reaction> before) {
        return before.reversed().stream()
                .flatMap(r -> r.effects().stream())
                .flatMap(e -> e instanceof Effect.Say say ? say.buttons().stream() : Stream.of())
                .toList();
    }

    private static List<Effect.Call> calls(List<Reaction> before) {
        return before.reversed().stream()
                .flatMap(r -> r.effects().stream())
                .filter(Effect.Call.class::isInstance)
                .map(Effect.Call.class::cast)
                .toList();
    }

    private static List<String> timers(List<Reaction> before) {
        return before.reversed().stream()
                .flatMap(r -> r.effects().stream())
                .flatMap(e -> e instanceof Effect.Timer(var key, var _) ? Stream.of(key) : Stream.of())
                .toList();
    }

    Map<String, Value> RESULTS = Map.of(
            "employees",
            new Value.Rows(List.of(
                    new Value.Row("e1", Map.of("name", Value.words("Иванов Пётр"), "daysLeft", Value.Amount.of(28))),
                    new Value.Row("e2", Map.of("name", Value.words("Иванова Анна"), "daysLeft", Value.Amount.of(0))),
                    new Value.Row("e3", Map.of("name", Value.words("Ким Олег"))))),
            "files",
            new Value.Files(List.of(new FileRef("p", "Приказ.pdf", 1, "application/pdf"))));
}
