package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.AccessRow.Caller;
import io.otklik.platform.OtklikTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A scanner that follows every link does no harm: reading changes nothing, whoever reads.
@OtklikTest
class ReadingChangesNothingTest {

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient sql;

    @Test
    void reading_changes_nothing() {
        var wrong = new ArrayList<String>();
        for (var row : AccessRow.all()) {
            if (!row.method().equals("GET")) continue;
            for (var caller : Caller.values()) {
                var values = callers.things(row);
                var browser = callers.browser(caller);
                var before = tables();
                browser.get(row.pathWith(values));
                if (!tables().equals(before)) wrong.add(row.route() + " by " + caller);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// A number for the content of every table but the clockwork's own, those that follow the log in the background,
    /// and the audit log: who took a report away is told.
    private Map<String, Long> tables() {
        var sums = new TreeMap<String, Long>();
        for (var table : names()) {
            var sum = sql.sql("select coalesce(sum(hashtext(t::text)), 0) from " + table + " t")
                    .query(Long.class)
                    .single();
            sums.put(table, sum);
        }
        return sums;
    }

    private java.util.List<String> names() {
        return sql.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema', 'analytics', 'public')
                           and (schemaname, tablename) <> ('platform', 'job') and tablename <> 'flyway_schema_history'
                           and tablename not in ('audit', 'audit_link', 'search', 'search_place', 'place')
                           and not (schemaname = 'bot' and tablename in ('tail', 'footprint', 'step_fact', 'missed',
                                    'choice', 'opinion', 'menu', 'menu_order', 'menu_move'))
                        """).query(String.class).list();
    }
}
