package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.MenuOrder.Item;
import io.otklik.dialog.MenuOrder.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A menu that orders itself spares customers clicks where some items are chosen more than others, and does no harm
/// where all are chosen alike.
class MenuOrderTest {

    private static final int ITEMS = 12;
    private static final int PAGE = 4;
    private static final int PERIODS = 40;
    private static final int CUSTOMERS = 300;

    private static final List<Item> ABCD = List.of(item("a"), item("b"), item("c"), item("d"));

    @Test
    void the_item_chosen_most_goes_up_with_its_reason() {
        var move = MenuOrder.next(ABCD, List.of(), Map.of("a", 20L, "b", 30L, "c", 100L, "d", 10L), Rules.USUAL)
                .orElseThrow();
        assertThat(move).isEqualTo(new MenuOrder.Move("c", 2, 0, "a", 100, 20, 160));
        assertThat(MenuOrder.after(ABCD, List.of(), move)).containsExactly("c", "a", "b", "d");
    }

    @Test
    void few_clicks_decide_nothing() {
        assertThat(MenuOrder.next(ABCD, List.of(), Map.of("d", 40L), Rules.USUAL))
                .isEmpty();
    }

    @Test
    void a_small_lead_does_not_change_what_people_are_used_to() {
        assertThat(MenuOrder.next(ABCD, List.of(), Map.of("a", 1000L, "b", 1150L), Rules.USUAL))
                .isEmpty();
        assertThat(MenuOrder.next(ABCD, List.of("b", "a"), Map.of("a", 1150L, "b", 1000L), Rules.USUAL))
                .isEmpty();
    }

    @Test
    void pinned_items_keep_their_places_and_new_ones_come_last() {
        var items = List.of(new Item("urgent", true), item("a"), item("b"), item("new"), new Item("person", true));
        assertThat(MenuOrder.standing(items, List.of("b", "a", "gone")))
                .containsExactly("urgent", "b", "a", "new", "person");
        var move = MenuOrder.next(items, List.of(), Map.of("person", 900L, "b", 90L, "a", 10L), Rules.USUAL)
                .orElseThrow();
        assertThat(move.item()).isEqualTo("b");
        assertThat(move.to()).isEqualTo(1);
    }

    @Test
    void a_move_past_an_item_that_was_pinned_or_removed_since_moves_nothing() {
        var move = new MenuOrder.Move("b", 1, 0, "a", 90, 10, 100);
        var pinned = List.of(new Item("a", true), item("b"), item("c"));
        assertThat(MenuOrder.lifts(pinned, List.of(), move)).isFalse();
        assertThat(MenuOrder.after(pinned, List.of("b", "c"), move)).containsExactly("b", "c");
        assertThat(MenuOrder.lifts(List.of(item("b"), item("c")), List.of(), move))
                .isFalse();
        assertThat(MenuOrder.lifts(ABCD, List.of("b", "a"), move)).isFalse();
        assertThat(MenuOrder.lifts(ABCD, List.of(), move)).isTrue();
    }

    @Test
    void on_skewed_traffic_customers_need_a_tenth_fewer_clicks_than_in_the_fixed_order() {
        var clicks = 0.0;
        var fixed = 0.0;
        for (var seed = 1; seed <= 20; seed++) {
            var run = new Simulation(seed, true).run();
            assertThat(run.clicks).isLessThan(run.fixedClicks);
            clicks += run.clicks;
            fixed += run.fixedClicks;
        }
        assertThat(clicks).isLessThan(fixed * 0.9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void on_even_traffic_it_does_no_harm_and_hardly_moves(long seed) {
        var run = new Simulation(seed, false).run();
        assertThat(run.clicks).isBetween(run.fixedClicks * 0.98, run.fixedClicks * 1.02);
        assertThat(run.moves).isLessThanOrEqualTo(3);
    }

    @Test
    void after_habits_change_the_order_follows() {
        var simulation = new Simulation(7, true);
        simulation.run();
        Collections.reverse(simulation.weights);
        simulation.clicks = 0;
        simulation.fixedClicks = 0;
        var run = simulation.run();
        assertThat(run.clicks).isLessThan(run.fixedClicks * 1.0);
    }

    private static Item item(String id) {
        return new Item(id, false);
    }

    /// Customers who come for something, and open further pages of the menu until they see it.
    private static final class Simulation {
        private final Random chance;
        private final List<Item> items =
                IntStream.range(0, ITEMS).mapToObj(i -> item("i" + i)).toList();
        private final List<Double> weights;
        private List<String> order = List.of();
        private final List<Map<String, Long>> periods = new ArrayList<>();
        private double clicks;
        private double fixedClicks;
        private int moves;

        Simulation(long seed, boolean skewed) {
            this.chance = new Random(seed);
            this.weights = new ArrayList<>(IntStream.range(0, ITEMS)
                    .mapToObj(i -> skewed ? 1.0 / (i + 1) : 1.0)
                    .toList());
            Collections.shuffle(weights, chance);
        }

        Simulation run() {
            for (var i = 0; i < PERIODS; i++) period();
            return this;
        }

        private void period() {
            var counted = new HashMap<String, Long>();
            var standing = MenuOrder.standing(items, order);
            for (var i = 0; i < CUSTOMERS; i++) {
                var wanted = wanted();
                clicks += needed(standing.indexOf(wanted));
                fixedClicks += needed(items.indexOf(item(wanted)));
                counted.merge(wanted, 1L, Long::sum);
            }
            periods.add(counted);
            var window = new HashMap<String, Long>();
            periods.subList(Math.max(0, periods.size() - 4), periods.size())
                    .forEach(one -> one.forEach((id, n) -> window.merge(id, n, Long::sum)));
            MenuOrder.next(items, order, window, Rules.USUAL).ifPresent(move -> {
                order = MenuOrder.after(items, order, move);
                moves++;
            });
        }

        private String wanted() {
            var drawn = chance.nextDouble()
                    * weights.stream().mapToDouble(Double::doubleValue).sum();
            for (var i = 0; i < ITEMS; i++) {
                drawn -= weights.get(i);
                if (drawn < 0) return "i" + i;
            }
            return "i" + (ITEMS - 1);
        }

        private static int needed(int place) {
            return 1 + place / PAGE;
        }
    }
}
