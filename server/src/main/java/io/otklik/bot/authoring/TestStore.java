package io.otklik.bot.authoring;

import static io.otklik.bot.authoring.DraftStore.utc;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tests of scenarios, as people read them.
@Repository
class TestStore {

    private final JdbcClient sql;

    TestStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Kept(UUID id, String title, String yaml) {}

    List<Kept> of(ScenarioId scenario) {
        return sql.sql("select id, title, yaml from bot.test where scenario_id = :id order by id")
                .param("id", scenario.value())
                .query((row, _) ->
                        new Kept(row.getObject("id", UUID.class), row.getString("title"), row.getString("yaml")))
                .list();
    }

    void insert(ScenarioId scenario, Kept test, @Nullable OperatorId by, Instant at) {
        sql.sql("""
                insert into bot.test (id, scenario_id, title, yaml, changed_at, changed_by)
                values (:id, :scenario, :title, :yaml, :at, :by)
                """)
                .param("id", test.id())
                .param("scenario", scenario.value())
                .param("title", test.title())
                .param("yaml", test.yaml())
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .update();
    }

    boolean update(ScenarioId scenario, Kept test, OperatorId by, Instant at) {
        return sql.sql("""
                update bot.test set title = :title, yaml = :yaml, changed_at = :at, changed_by = :by
                 where scenario_id = :scenario and id = :id
                """)
                        .param("id", test.id())
                        .param("scenario", scenario.value())
                        .param("title", test.title())
                        .param("yaml", test.yaml())
                        .param("at", utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean delete(ScenarioId scenario, UUID id) {
        return sql.sql("delete from bot.test where scenario_id = :scenario and id = :id")
                        .param("scenario", scenario.value())
                        .param("id", id)
                        .update()
                == 1;
    }
}
