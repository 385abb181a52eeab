package io.otklik.bot.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.bot.Orders;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.Scenarios;
import io.otklik.dialog.MenuOrder;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Problem;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A menu orders itself by what was chosen: one move a period, with its reason, and the author has the last word.
@OtklikTest
class MenusTest {

    private static final String SCENARIO = """
            scenario: menus-%s
            title: {ru: Меню, en: Menu}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: shop-menu
                  menu: {ru: Чем помочь?, en: How can I help?}
                  order: popular
                  items:
                    - {id: a, label: {ru: Возврат, en: Returns}, to: bye}
                    - {id: b, label: {ru: Заказ, en: Orders}, to: bye}
                    - {id: c, label: {ru: Доставка, en: Delivery}, to: bye}
                    - {id: p, label: {ru: Человек, en: Person}, to: bye, pinned: true}
              bye:
                - {id: bye-end, end: resolved}
            """;
    private static final String MENU = "shop-menu";

    @Autowired
    Menus menus;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Orders orders;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private String yaml = "";
    private ScenarioId scenario = new ScenarioId(new UUID(0, 0));
    private OperatorId pavel = new OperatorId(new UUID(0, 1));

    @BeforeEach
    void a_menu_that_has_been_met() {
        yaml = SCENARIO.formatted(ids.next());
        scenario = scenarios.publish(yaml);
        pavel = new OperatorId(ids.next());
        menus.look(scenario);
    }

    /// Conversations of other tests must not be answered by these scenarios.
    @AfterEach
    void nothing_stays_published() {
        sql.sql("update bot.scenario set published = null").update();
        orders.forget();
    }

    @Test
    void nothing_moves_before_the_period_is_over() {
        chosen(Map.of("c", 100, "a", 10));
        clock.pass(Duration.ofDays(6));
        menus.look(scenario);
        assertThat(menus.moves(scenario)).isEmpty();
    }

    @Test
    void the_item_chosen_most_moves_up_once_a_period_and_says_why() {
        chosen(Map.of("c", 200, "b", 60, "a", 10, "p", 500));
        aPeriodLater();
        menus.look(scenario);
        assertThat(menus.moves(scenario))
                .extracting(MenuStore.Moved::move, MenuStore.Moved::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new MenuOrder.Move("c", 2, 0, "a", 200, 10, 270), "done"));
        assertThat(order()).containsExactly("c", "a", "b");
        aPeriodLater();
        menus.look(scenario);
        assertThat(order()).containsExactly("c", "b", "a");
    }

    @Test
    void where_a_person_is_to_agree_nothing_moves_without_her() {
        menus.set(scenario, MENU, "ask", "all", 7);
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        var proposed = menus.moves(scenario).getFirst();
        assertThat(proposed.state()).isEqualTo("proposed");
        assertThat(menus.ordersOf(scenario, MENU)).isEmpty();
        menus.decide(scenario, MENU, proposed.id(), "done", pavel);
        assertThat(order()).containsExactly("c", "a", "b");
        assertThatThrownBy(() -> menus.decide(scenario, MENU, proposed.id(), "declined", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("move-decided"));
    }

    @Test
    void a_move_is_taken_back_and_all_of_them_at_once() {
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        menus.decide(scenario, MENU, menus.moves(scenario).getFirst().id(), "undone", pavel);
        assertThat(order()).isEmpty();
        menus.asDrawn(scenario, MENU);
        assertThat(menus.ordersOf(scenario, MENU)).isEmpty();
    }

    @Test
    void a_menu_that_is_switched_off_stays_as_it_is() {
        menus.set(scenario, MENU, "off", "all", 7);
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        assertThat(menus.moves(scenario)).isEmpty();
    }

    @Test
    void a_proposal_that_the_menu_has_outgrown_is_not_agreed_to_but_may_be_declined() {
        menus.set(scenario, MENU, "ask", "all", 7);
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        var proposed = menus.moves(scenario).getFirst();
        scenarios.publish(yaml.replace("en: Returns}, to: bye}", "en: Returns}, to: bye, pinned: true}"));
        assertThatThrownBy(() -> menus.decide(scenario, MENU, proposed.id(), "done", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("move-outdated"));
        assertThat(menus.ordersOf(scenario, MENU)).isEmpty();
        menus.decide(scenario, MENU, proposed.id(), "declined", pavel);
        assertThat(menus.moves(scenario).getFirst().state()).isEqualTo("declined");
    }

    @Test
    void a_proposal_for_customers_who_are_told_apart_no_more_is_withdrawn() {
        menus.set(scenario, MENU, "ask", "all", 7);
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        menus.set(scenario, MENU, "ask", "all", 14);
        assertThat(menus.moves(scenario)).hasSize(1);
        menus.set(scenario, MENU, "ask", "language", 14);
        assertThat(menus.moves(scenario)).isEmpty();
    }

    @Test
    void customers_of_each_language_may_have_their_own_order() {
        menus.set(scenario, MENU, "auto", "language", 7);
        chosen(Map.of("c", 100, "a", 10));
        aPeriodLater();
        menus.look(scenario);
        assertThat(menus.ordersOf(scenario, MENU))
                .extracting(MenuStore.Order::segment, MenuStore.Order::items)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ru", List.of("c", "a", "b")));
    }

    private List<String> order() {
        return menus.ordersOf(scenario, MENU).getFirst().items();
    }

    private void aPeriodLater() {
        clock.pass(Duration.ofDays(7));
    }

    private void chosen(Map<String, Integer> clicks) {
        var version = sql.sql("select published from bot.scenario where id = :id")
                .param("id", scenario.value())
                .query(Integer.class)
                .single();
        clicks.forEach((item, count) -> sql.sql("""
                        insert into bot.choice (conversation_id, seq, version_id, menu, item, language, known, at)
                        select gen_random_uuid(), 1, :version, :menu, :item, 'ru', false, :at
                          from generate_series(1, :count)
                        """)
                .param("version", version)
                .param("menu", MENU)
                .param("item", item)
                .param("at", Timestamp.from(clock.instant()))
                .param("count", count)
                .update());
    }
}
