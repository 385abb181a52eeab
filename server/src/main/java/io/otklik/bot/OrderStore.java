package io.otklik.bot;

import io.otklik.bot.Orders.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the orders of all menus; one that is switched off moves no more, but stays as customers know it.
@Repository
class OrderStore {

    private final JdbcClient sql;

    OrderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param by whom each menu tells apart
    record Read(Map<Key, List<String>> orders, Map<Key, String> by) {}

    Read all() {
        var orders = new HashMap<Key, List<String>>();
        var by = new HashMap<Key, String>();
        sql.sql("""
                select v.id, m.step, m.by, o.segment, o.items
                  from bot.menu m
                  join bot.menu_order o on o.scenario_id = m.scenario_id and o.step = m.step
                  join bot.version v on v.scenario_id = m.scenario_id
                """).query(row -> {
            var version = row.getInt("id");
            var step = row.getString("step");
            by.put(new Key(version, step, ""), row.getString("by"));
            orders.put(new Key(version, step, row.getString("segment")), List.of((String[])
                    row.getArray("items").getArray()));
        });
        return new Read(Map.copyOf(orders), Map.copyOf(by));
    }
}
