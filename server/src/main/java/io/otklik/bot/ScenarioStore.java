package io.otklik.bot;

import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Scenarios, their versions, and where they answer.
@Repository
class ScenarioStore {

    private final JdbcClient sql;

    ScenarioStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps the working copy under the scenario's name.
    ///
    /// @return the id it has, or had before
    ScenarioId keepDraft(
            ScenarioId fresh, String name, String title, String yaml, @Nullable OperatorId by, Instant at) {
        var id = sql.sql("""
                insert into bot.scenario (id, name, title, draft, created_at, changed_at, changed_by)
                values (:id, :name, :title::jsonb, :yaml, :at, :at, :by)
                    on conflict (name) do update
                    set draft = :yaml, draft_number = bot.scenario.draft_number + 1, changed_at = :at, changed_by = :by
                returning id
                """)
                .param("id", fresh.value())
                .param("name", name)
                .param("title", title)
                .param("yaml", yaml)
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .single();
        return new ScenarioId(id);
    }

    /// Makes the working copy the version that new conversations begin with; the same text is not published twice.
    void publish(ScenarioId id, @Nullable OperatorId by, Instant at) {
        sql.sql("""
                with draft as (
                    select s.id, s.draft, coalesce(max(v.number), 0) + 1 as number
                      from bot.scenario s left join bot.version v on v.scenario_id = s.id
                     where s.id = :id
                       and s.draft is distinct from (select p.yaml from bot.version p where p.id = s.published)
                     group by s.id),
                version as (
                    insert into bot.version (scenario_id, number, yaml, published_at, published_by)
                    select id, number, draft, :at, :by from draft returning id, scenario_id)
                update bot.scenario s set published = version.id from version where s.id = version.scenario_id
                """)
                .param("id", id.value())
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .update();
    }

    Optional<String> draft(ScenarioId id) {
        return sql.sql("select draft from bot.scenario where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<String> yaml(int version) {
        return sql.sql("select yaml from bot.version where id = :id")
                .param("id", version)
                .query(String.class)
                .optional();
    }

    /// The versions that conversations begin with now, the latest last.
    List<Integer> published() {
        return sql.sql("select published from bot.scenario where published is not null order by published")
                .query(Integer.class)
                .list();
    }

    /// The version that a conversation of this inbox begins with; none where the inbox has no scenario, or none that
    /// is published.
    OptionalInt publishedFor(InboxId inbox) {
        return sql.sql("""
                select s.published from bot.inbox i join bot.scenario s on s.id = i.scenario_id
                 where i.inbox_id = :inbox and s.published is not null
                """).param("inbox", inbox.value()).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    void serve(InboxId inbox, ScenarioId scenario) {
        sql.sql("""
                insert into bot.inbox (inbox_id, scenario_id) values (:inbox, :scenario)
                    on conflict (inbox_id) do update set scenario_id = excluded.scenario_id
                """)
                .param("inbox", inbox.value())
                .param("scenario", scenario.value())
                .update();
    }

    Optional<ScenarioId> servedBy(InboxId inbox) {
        return sql.sql("select scenario_id from bot.inbox where inbox_id = :inbox")
                .param("inbox", inbox.value())
                .query(UUID.class)
                .optional()
                .map(ScenarioId::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
