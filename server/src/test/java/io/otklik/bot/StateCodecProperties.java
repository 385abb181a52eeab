package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.AnyScenario;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Event;
import io.otklik.dialog.Language;
import io.otklik.dialog.Move;
import io.otklik.dialog.Moves;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.Scenarios;
import io.otklik.dialog.State;
import io.otklik.dialog.Value;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Where a conversation stands survives being written down.
class StateCodecProperties {

    private static final Scenario SCENARIO = Scenarios.schetovod();
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Moscow"));

    @Property(tries = 400)
    void every_state_of_any_conversation_is_restored_as_it_was(@ForAll("moves") List<Move> moves) {
        var state = State.fresh(3, Language.EN, Map.of("contact", Value.words("Анна \"Соколова\"\n")));
        var past = new ArrayList<Reaction>();
        for (var move : moves) {
            var reaction = Dialog.step(SCENARIO, state, move.event(past), NOW);
            state = reaction.state();
            past.add(reaction);
            assertThat(StateCodec.state(StateCodec.json(state))).isEqualTo(state);
        }
    }

    @Property(tries = 400)
    void it_is_restored_in_scenarios_with_steps_of_every_kind(
            @ForAll("moves") List<Move> moves, @ForAll("scenarios") Scenario scenario) {
        var state = State.fresh(3, Language.RU, Map.of());
        var past = new ArrayList<Reaction>();
        for (var move : moves) {
            var reaction = Dialog.step(scenario, state, move.event(past), NOW);
            state = reaction.state();
            past.add(reaction);
            assertThat(StateCodec.state(StateCodec.json(state))).isEqualTo(state);
        }
    }

    @Test
    void sums_periods_times_and_lengths_are_kept() {
        var known = Map.<String, Value>of(
                "sum", new Value.Money(Value.Amount.of(300), "USD"),
                "period", new Value.Period(NOW.toLocalDate(), NOW.toLocalDate().plusDays(3)),
                "time", new Value.Time(NOW.toLocalTime()),
                "length", new Value.Length(90));
        var state = State.fresh(1, Language.RU, known);
        assertThat(StateCodec.state(StateCodec.json(state))).isEqualTo(state);
    }

    @Test
    void numbers_keep_their_fractions() {
        var state = State.fresh(1, Language.RU, Map.of("sum", new Value.Amount(new BigDecimal("12500.55"))));
        assertThat(StateCodec.state(StateCodec.json(state)).value("sum"))
                .isEqualTo(new Value.Amount(new BigDecimal("12500.550")));
    }

    @Test
    void a_conversation_at_its_menu_takes_few_bytes() {
        var state = Dialog.step(SCENARIO, State.fresh(1, Language.RU, Map.of()), new Event.Started(), NOW)
                .state();
        assertThat(StateCodec.json(state)).hasSizeLessThan(120);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Moves.any().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .withoutEdgeCases()
                .map(seed -> Scenarios.of(AnyScenario.yaml(seed)));
    }
}
