package io.otklik.bot.menus;

import io.otklik.bot.ScenarioId;
import io.otklik.dialog.MenuOrder;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of menus that order themselves.
@Repository
class MenuStore {

    private final JdbcClient sql;

    MenuStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// How a menu orders itself.
    ///
    /// @param by   whom it tells apart: `all`, `language` or `known`
    /// @param days how long a period is
    record Menu(ScenarioId scenario, String step, String mode, String by, int days, Instant lookedAt) {}

    record Order(String segment, List<String> items, Instant since) {}

    record Moved(
            UUID id,
            String step,
            String segment,
            MenuOrder.Move move,
            List<String> before,
            Instant at,
            String state,
            @Nullable UUID by) {}

    List<ScenarioId> published() {
        return sql.sql("select id from bot.scenario where published is not null order by id")
                .query((row, _) -> new ScenarioId(row.getObject("id", UUID.class)))
                .list();
    }

    /// A menu that is met for the first time orders itself; its first period begins now.
    void meet(ScenarioId scenario, String step, Instant now) {
        sql.sql("""
                insert into bot.menu (scenario_id, step, mode, by, days, looked_at)
                values (:scenario, :step, 'auto', 'all', 7, :now) on conflict do nothing
                """)
                .param("scenario", scenario.value())
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// A menu whose period is over, locked; it is looked at by one node.
    Optional<Menu> due(ScenarioId scenario, String step, Instant now) {
        return sql.sql("""
                select * from bot.menu
                 where scenario_id = :scenario and step = :step and mode <> 'off'
                   and looked_at <= :now::timestamptz - days * interval '1 day'
                   for update skip locked
                """)
                .param("scenario", scenario.value())
                .param("step", step)
                .param("now", Timestamp.from(now))
                .query(MenuStore::menu)
                .optional();
    }

    Map<String, Menu> of(ScenarioId scenario) {
        var found = new HashMap<String, Menu>();
        sql.sql("select * from bot.menu where scenario_id = :scenario")
                .param("scenario", scenario.value())
                .query(row -> {
                    var menu = menu(row, 0);
                    found.put(menu.step(), menu);
                });
        return found;
    }

    void looked(Menu menu, Instant now) {
        sql.sql("update bot.menu set looked_at = :now where scenario_id = :scenario and step = :step")
                .param("now", Timestamp.from(now))
                .param("scenario", menu.scenario().value())
                .param("step", menu.step())
                .update();
    }

    void set(ScenarioId scenario, String step, String mode, String by, int days) {
        sql.sql("""
                update bot.menu set mode = :mode, by = :by, days = :days where scenario_id = :scenario and step = :step
                """)
                .param("mode", mode)
                .param("by", by)
                .param("days", days)
                .param("scenario", scenario.value())
                .param("step", step)
                .update();
    }

    /// How often each item was chosen since, by each kind of customer.
    Map<String, Map<String, Long>> clicks(Menu menu, Instant since) {
        var segment = switch (menu.by()) {
            case "language" -> "c.language";
            case "known" -> "case when c.known then 'known' else 'guest' end";
            default -> "'all'";
        };
        var found = new HashMap<String, Map<String, Long>>();
        sql.sql("select " + segment + " as segment, c.item, count(distinct c.conversation_id) as clicks"
                        + """
                  from bot.choice c join bot.version v on v.id = c.version_id
                 where v.scenario_id = :scenario and c.menu = :step and c.at >= :since
                 group by 1, 2
                """.indent(1))
                .param("scenario", menu.scenario().value())
                .param("step", menu.step())
                .param("since", Timestamp.from(since))
                .query(row -> {
                    found.computeIfAbsent(row.getString("segment"), _ -> new HashMap<>())
                            .put(row.getString("item"), row.getLong("clicks"));
                });
        return found;
    }

    List<Order> orders(ScenarioId scenario, String step) {
        return sql.sql("""
                select segment, items, since from bot.menu_order
                 where scenario_id = :scenario and step = :step order by segment
                """)
                .param("scenario", scenario.value())
                .param("step", step)
                .query((row, _) -> new Order(
                        row.getString("segment"),
                        List.of((String[]) row.getArray("items").getArray()),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    void keep(ScenarioId scenario, String step, Order order) {
        sql.sql("""
                insert into bot.menu_order (scenario_id, step, segment, items, since)
                values (:scenario, :step, :segment, :items::text[], :since)
                    on conflict (scenario_id, step, segment) do update set items = excluded.items, since = excluded.since
                """)
                .param("scenario", scenario.value())
                .param("step", step)
                .param("segment", order.segment())
                .param("items", order.items().toArray(String[]::new))
                .param("since", Timestamp.from(order.since()))
                .update();
    }

    void asDrawn(ScenarioId scenario, String step) {
        sql.sql("delete from bot.menu_order where scenario_id = :scenario and step = :step")
                .param("scenario", scenario.value())
                .param("step", step)
                .update();
    }

    void add(ScenarioId scenario, Moved moved) {
        var move = moved.move();
        sql.sql("""
                insert into bot.menu_move (id, scenario_id, step, segment, item, above, from_place, to_place, clicks,
                                           above_clicks, all_clicks, before, at, state, decided_by)
                values (:id, :scenario, :step, :segment, :item, :above, :from, :to, :clicks, :above_clicks, :all,
                        :before::text[], :at, :state, :by)
                """)
                .param("id", moved.id())
                .param("scenario", scenario.value())
                .param("step", moved.step())
                .param("segment", moved.segment())
                .param("item", move.item())
                .param("above", move.above())
                .param("from", move.from())
                .param("to", move.to())
                .param("clicks", move.clicks())
                .param("above_clicks", move.aboveClicks())
                .param("all", move.all())
                .param("before", moved.before().toArray(String[]::new))
                .param("at", Timestamp.from(moved.at()))
                .param("state", moved.state())
                .param("by", moved.by(), Types.OTHER)
                .update();
    }

    /// A newer proposal takes the place of one that nobody has decided.
    void withdraw(ScenarioId scenario, String step, String segment) {
        sql.sql("""
                delete from bot.menu_move
                 where scenario_id = :scenario and step = :step and segment = :segment and state = 'proposed'
                """)
                .param("scenario", scenario.value())
                .param("step", step)
                .param("segment", segment)
                .update();
    }

    /// Proposals for customers who are not told apart any more.
    void withdrawOthers(ScenarioId scenario, String step, String by) {
        sql.sql("""
                delete from bot.menu_move m using bot.menu s
                 where s.scenario_id = m.scenario_id and s.step = m.step and s.by <> :by
                   and m.scenario_id = :scenario and m.step = :step and m.state = 'proposed'
                """)
                .param("by", by)
                .param("scenario", scenario.value())
                .param("step", step)
                .update();
    }

    boolean decide(UUID id, String from, String to, OperatorId by) {
        return sql.sql("update bot.menu_move set state = :to, decided_by = :by where id = :id and state = :from")
                        .param("to", to)
                        .param("by", by.value())
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    /// The newest first.
    List<Moved> moves(ScenarioId scenario, int limit) {
        return sql.sql(
                        "select * from bot.menu_move where scenario_id = :scenario order by at desc, id desc limit :limit")
                .param("scenario", scenario.value())
                .param("limit", limit)
                .query(MenuStore::moved)
                .list();
    }

    private static Moved moved(ResultSet row, int number) throws SQLException {
        var move = new MenuOrder.Move(
                row.getString("item"),
                row.getInt("from_place"),
                row.getInt("to_place"),
                row.getString("above"),
                row.getLong("clicks"),
                row.getLong("above_clicks"),
                row.getLong("all_clicks"));
        return new Moved(
                row.getObject("id", UUID.class),
                row.getString("step"),
                row.getString("segment"),
                move,
                List.of((String[]) row.getArray("before").getArray()),
                row.getTimestamp("at").toInstant(),
                row.getString("state"),
                row.getObject("decided_by", UUID.class));
    }

    private static Menu menu(ResultSet row, int number) throws SQLException {
        return new Menu(
                new ScenarioId(row.getObject("scenario_id", UUID.class)),
                row.getString("step"),
                row.getString("mode"),
                row.getString("by"),
                row.getInt("days"),
                row.getTimestamp("looked_at").toInstant());
    }
}
