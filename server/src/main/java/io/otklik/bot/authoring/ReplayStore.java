package io.otklik.bot.authoring;

import static io.otklik.bot.authoring.DraftStore.utc;

import io.otklik.bot.ScenarioId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Replays of recorded conversations: how far each has come and what it showed.
@Repository
class ReplayStore {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final String COLUMNS = """
            select id, scenario_id, draft_number, first_day, last_day, status, done, total, better, worse, changes, at, by
              from bot.replay
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    ReplayStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Conversations that ended one way and end another way with the draft.
    ///
    /// @param before `completed`, `handed-off`, `misunderstood` or `dropped`
    record Change(String before, String after, long count, List<Example> examples) {}

    /// @param words the customer's first words, masked
    /// @param step  where it ends now
    record Example(UUID conversationId, long number, String words, String step) {}

    /// @param draft the number of the draft that was played
    record Replay(
            UUID id,
            ScenarioId scenario,
            int draft,
            LocalDate from,
            LocalDate to,
            String status,
            int done,
            int total,
            int better,
            int worse,
            List<Change> changes,
            Instant at,
            @Nullable UUID by) {}

    void insert(Replay replay, String draft) {
        sql.sql("""
                insert into bot.replay (id, scenario_id, draft_number, draft, first_day, last_day, status, at, by)
                values (:id, :scenario, :number, :draft, :from, :to, 'waiting', :at, :by)
                """)
                .param("id", replay.id())
                .param("scenario", replay.scenario().value())
                .param("number", replay.draft())
                .param("draft", draft)
                .param("from", replay.from())
                .param("to", replay.to())
                .param("at", utc(replay.at()))
                .param("by", replay.by(), Types.OTHER)
                .update();
    }

    Optional<Replay> find(UUID id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(this::replay)
                .optional();
    }

    String draft(UUID id) {
        return sql.sql("select draft from bot.replay where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /// The newest first.
    List<Replay> of(ScenarioId scenario, int limit) {
        return sql.sql(COLUMNS + " where scenario_id = :id order by at desc, id desc limit :limit")
                .param("id", scenario.value())
                .param("limit", limit)
                .query(this::replay)
                .list();
    }

    /// The newest that is done of this very draft.
    Optional<Replay> lastOf(ScenarioId scenario, int draft) {
        return sql.sql(
                        COLUMNS
                                + " where scenario_id = :id and draft_number = :draft and status = 'done' order by at desc limit 1")
                .param("id", scenario.value())
                .param("draft", draft)
                .query(this::replay)
                .optional();
    }

    /// How far it has come.
    ///
    /// @return whether it is to go on
    boolean goes(UUID id, int done, int total) {
        return sql.sql("""
                update bot.replay set status = 'running', done = :done, total = :total
                 where id = :id and status in ('waiting', 'running')
                """)
                        .param("id", id)
                        .param("done", done)
                        .param("total", total)
                        .update()
                == 1;
    }

    void finish(UUID id, String status, int total, int better, int worse, List<Change> changes) {
        sql.sql("""
                update bot.replay
                   set status = :status, done = :total, total = :total, better = :better, worse = :worse,
                       changes = :changes::jsonb
                 where id = :id and status in ('waiting', 'running')
                """)
                .param("id", id)
                .param("status", status)
                .param("total", total)
                .param("better", better)
                .param("worse", worse)
                .param("changes", json.writeValueAsString(changes))
                .update();
    }

    boolean cancel(ScenarioId scenario, UUID id) {
        return sql.sql("""
                update bot.replay set status = 'cancelled'
                 where id = :id and scenario_id = :scenario and status in ('waiting', 'running')
                """).param("id", id).param("scenario", scenario.value()).update() == 1;
    }

    /// The newest conversations that began with this scenario in these days.
    List<UUID> conversations(ScenarioId scenario, Instant from, Instant to, int limit) {
        return sql.sql("""
                select p.conversation_id from bot.footprint p join bot.version v on v.id = p.version_id
                 where v.scenario_id = :scenario and p.begun_at >= :from and p.begun_at < :to
                 order by p.begun_at desc limit :limit
                """)
                .param("scenario", scenario.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private Replay replay(ResultSet row, int number) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                new ScenarioId(row.getObject("scenario_id", UUID.class)),
                row.getInt("draft_number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("status"),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("better"),
                row.getInt("worse"),
                json.readValue(row.getString("changes"), CHANGES),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class));
    }
}
