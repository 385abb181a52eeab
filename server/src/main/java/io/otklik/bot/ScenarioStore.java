package io.otklik.bot;

import io.otklik.customer.ContactId;
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
                update bot.scenario s set published = version.id, trial = null, trial_share = null, trial_since = null
                  from version where s.id = version.scenario_id
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

    /// The version that answers now; else the newest there is.
    OptionalInt newest(ScenarioId scenario) {
        return sql.sql("""
                select coalesce(s.published, (select max(v.id) from bot.version v where v.scenario_id = s.id)) as version
                  from bot.scenario s where s.id = :id
                """).param("id", scenario.value()).query((row, _) -> row.getInt("version")).list().stream()
                .mapToInt(Integer::intValue)
                .filter(version -> version > 0)
                .findFirst();
    }

    /// What conversations of this inbox begin with; nothing where the inbox has no scenario, or none that
    /// is published.
    Optional<Serving> serving(InboxId inbox) {
        return sql.sql("""
                select s.id, s.published, s.trial, coalesce(s.trial_share, 0) as share
                  from bot.inbox i join bot.scenario s on s.id = i.scenario_id
                 where i.inbox_id = :inbox and s.published is not null
                """)
                .param("inbox", inbox.value())
                .query((row, _) -> new Serving(
                        new ScenarioId(row.getObject("id", UUID.class)),
                        row.getInt("published"),
                        row.getInt("trial"),
                        row.getInt("share")))
                .optional();
    }

    /// What answers in an inbox: a version, and beside it perhaps another one for a share of the customers.
    ///
    /// @param share in per cent; 0 without a trial
    record Serving(ScenarioId scenario, int published, int trial, int share) {

        /// The version for this customer, always the same one; a share that grows takes nobody back.
        int versionFor(ContactId contact) {
            var drawn = Math.floorMod(mixed((scenario.value() + "/" + contact.value()).hashCode()), 100);
            return drawn < share ? trial : published;
        }

        /// Spreads neighbouring numbers evenly (the finish of MurmurHash3).
        private static int mixed(int hash) {
            var h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
            h = (h ^ (h >>> 13)) * 0xc2b2ae35;
            return h ^ (h >>> 16);
        }
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
