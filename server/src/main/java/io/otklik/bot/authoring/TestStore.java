package io.otklik.bot.authoring;

import static io.otklik.bot.authoring.DraftStore.utc;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Tests of scenarios.
@Repository
class TestStore {

    private final JdbcClient sql;
    private final JsonMapper json;

    TestStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    record Kept(UUID id, String title, TestScript script) {}

    List<Kept> of(ScenarioId scenario) {
        return sql.sql("select id, title, script from bot.test where scenario_id = :id order by id")
                .param("id", scenario.value())
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        json.readValue(row.getString("script"), TestScript.class)))
                .list();
    }

    void insert(UUID id, ScenarioId scenario, String title, TestScript script, OperatorId by, Instant at) {
        sql.sql("""
                insert into bot.test (id, scenario_id, title, script, changed_at, changed_by)
                values (:id, :scenario, :title, :script::jsonb, :at, :by)
                """)
                .param("id", id)
                .param("scenario", scenario.value())
                .param("title", title)
                .param("script", json.writeValueAsString(script))
                .param("at", utc(at))
                .param("by", by.value())
                .update();
    }

    boolean delete(ScenarioId scenario, UUID id) {
        return sql.sql("delete from bot.test where scenario_id = :scenario and id = :id")
                        .param("scenario", scenario.value())
                        .param("id", id)
                        .update()
                == 1;
    }
}
