package io.otklik.bot.authoring;

import static io.otklik.bot.authoring.DraftStore.utc;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of scenarios as they were published, for ever.
@Repository
class VersionStore {

    private final JdbcClient sql;

    VersionStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Line(int number, Instant at, @Nullable UUID by, String note, boolean answers, int talks) {}

    /// A new version with this text; nobody is answered by it yet.
    int add(ScenarioId scenario, String yaml, String note, OperatorId by, Instant at) {
        return sql.sql("""
                insert into bot.version (scenario_id, number, yaml, published_at, published_by, note)
                select :id, coalesce(max(number), 0) + 1, :yaml, :at, :by, :note from bot.version where scenario_id = :id
                returning number
                """)
                .param("id", scenario.value())
                .param("yaml", yaml)
                .param("at", utc(at))
                .param("by", by.value())
                .param("note", note)
                .query(Integer.class)
                .single();
    }

    List<Line> lines(ScenarioId scenario, int before, int limit) {
        return sql.sql("""
                select v.number, v.published_at, v.published_by, v.note, v.id = s.published as answers,
                       (select count(*) from bot.session n where n.version_id = v.id) as talks
                  from bot.version v join bot.scenario s on s.id = v.scenario_id
                 where v.scenario_id = :id and v.number < :before
                 order by v.number desc limit :limit
                """)
                .param("id", scenario.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new Line(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getObject("published_by", UUID.class),
                        row.getString("note"),
                        row.getBoolean("answers"),
                        row.getInt("talks")))
                .list();
    }

    Optional<String> yaml(ScenarioId scenario, int number) {
        return sql.sql("select yaml from bot.version where scenario_id = :id and number = :number")
                .param("id", scenario.value())
                .param("number", number)
                .query(String.class)
                .optional();
    }
}
