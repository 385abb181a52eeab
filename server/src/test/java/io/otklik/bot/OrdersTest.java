package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Language;
import io.otklik.dialog.State;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Customers meet a menu in the order that its author is shown.
@OtklikTest
class OrdersTest {

    private static final String SCENARIO = """
            scenario: orders-%s
            title: {ru: Меню, en: Menu}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: orders-menu
                  menu: {ru: Чем помочь?, en: How can I help?}
                  order: popular
                  items:
                    - {id: a, label: {ru: Возврат, en: Returns}, to: bye}
                    - {id: b, label: {ru: Заказ, en: Orders}, to: bye}
              bye:
                - {id: bye-end, end: resolved}
            """;
    private static final String MENU = "orders-menu";

    @Autowired
    Orders orders;

    @Autowired
    Scenarios scenarios;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private ScenarioId scenario = new ScenarioId(new UUID(0, 0));

    @BeforeEach
    void a_menu_is_published() {
        scenario = scenarios.publish(SCENARIO.formatted(ids.next()));
    }

    /// Conversations of other tests must not be answered by these scenarios.
    @AfterEach
    void nothing_stays_published() {
        sql.sql("update bot.scenario set published = null").update();
        orders.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "ask", "off"})
    void an_order_holds_whoever_may_change_it_and_also_when_nobody_may(String mode) {
        moved(mode, "all", "all");
        assertThat(orders.of(customer(Language.RU), MENU)).containsExactly("b", "a");
    }

    @Test
    void an_order_of_one_language_is_not_that_of_the_other() {
        moved("auto", "language", "en");
        assertThat(orders.of(customer(Language.EN), MENU)).containsExactly("b", "a");
        assertThat(orders.of(customer(Language.RU), MENU)).isEmpty();
    }

    private State customer(Language language) {
        var version = sql.sql("select published from bot.scenario where id = :id")
                .param("id", scenario.value())
                .query(Integer.class)
                .single();
        return State.fresh(version, language, Map.of());
    }

    private void moved(String mode, String by, String segment) {
        sql.sql("""
                insert into bot.menu (scenario_id, step, mode, by, days, looked_at)
                values (:id, :menu, :mode, :by, 7, now())
                """)
                .param("id", scenario.value())
                .param("menu", MENU)
                .param("mode", mode)
                .param("by", by)
                .update();
        sql.sql("""
                insert into bot.menu_order (scenario_id, step, segment, items, since)
                values (:id, :menu, :segment, :items::text[], now())
                """)
                .param("id", scenario.value())
                .param("menu", MENU)
                .param("segment", segment)
                .param("items", List.of("b", "a").toArray(String[]::new))
                .update();
        orders.forget();
    }
}
