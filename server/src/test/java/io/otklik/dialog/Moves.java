package io.otklik.dialog;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Any move: mostly what customers do, sometimes what nobody expects.
public final class Moves {

    private static final List<String> WORDS = List.of(
            "оператор",
            "меню",
            "назад",
            "да",
            "нет",
            "1",
            "2",
            "14",
            "отпуск",
            "больничный",
            "завтра",
            "31 февраля",
            "5 февраля",
            "две недели",
            "Иванов",
            "иванова",
            "7799012346",
            "7799012345",
            "хрмпф",
            "👍",
            "",
            "   ",
            "{{employee.name}}",
            "${7*7}",
            "спасибо",
            "готово",
            "ещё",
            "изменить ответ",
            "перейти",
            "отпуск или больничный",
            "отпуск отпуск",
            "сто",
            "9".repeat(400),
            "а ".repeat(2_000),
            "один",
            "два",
            "что-то длинное и непонятное про наши дела",
            "продолжить",
            "всё верно");

    private Moves() {}

    public static Arbitrary<Move> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of(WORDS).map(Move.Says::new)),
                Tuple.of(10, Arbitraries.integers().between(0, 12).map(Move.Presses::new)),
                Tuple.of(3, Arbitraries.integers().between(0, 200).map(Move.Presses::new)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40).map(Move.Says::new)),
                Tuple.of(1, Arbitraries.integers().between(1, 12).map(Move.Sends::new)),
                Tuple.of(5, robots()),
                Tuple.of(3, Arbitraries.integers().between(0, 3).map(Move.Time::new)),
                Tuple.of(1, Arbitraries.just(new Move.Slow())),
                Tuple.of(2, Arbitraries.of(others())));
    }

    private static Arbitrary<Move> robots() {
        var outcomes = List.<Outcome>of(
                new Outcome.Ok(Move.RESULTS),
                new Outcome.Ok(Map.of()),
                new Outcome.Ok(Map.of("employees", new Value.Rows(List.of()))),
                new Outcome.Refused("too-soon", "Слишком рано"),
                new Outcome.Refused("", ""),
                new Outcome.Failed("timeout"),
                new Outcome.Unsure("timeout"));
        return Arbitraries.of(outcomes)
                .flatMap(o -> Arbitraries.integers().between(0, 3).map(n -> new Move.Robot(n, o)));
    }

    private static List<Move> others() {
        return List.of(
                new Move.Other(new Event.Started()),
                new Move.Other(new Event.FellSilent()),
                new Move.Other(new Event.ReturnedToBot("")),
                new Move.Other(new Event.ReturnedToBot("vacation")),
                new Move.Other(new Event.ReturnedToBot("no-such-step")),
                new Move.Other(new Event.Occurred("paid", Map.of("sum", Value.Amount.of(5)))),
                new Move.Other(new Event.Triggered(Event.By.LINK, "promo")),
                new Move.Other(new Event.TakenOver()),
                new Move.Other(understood("vacation", true)),
                new Move.Other(understood("sick", false)),
                new Move.Other(new Event.LanguageChanged(Language.EN)),
                new Move.Other(new Event.Pressed("no-such-step:x", "Старая кнопка")),
                new Move.Other(new Event.Pressed("vacation-check!yes", "Оформить")),
                new Move.Other(new Event.Pressed("!", "")),
                new Move.Other(new Event.Pressed("", "")));
    }

    private static Event understood(String intent, boolean sure) {
        var intents = List.of(new Meaning.Intent(intent, sure), new Meaning.Intent("other", false));
        return new Event.Said(
                "что-то длинное про Иванова с 5 февраля на две недели",
                new Meaning(intents, sure ? null : "Из статьи"));
    }
}
