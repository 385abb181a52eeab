package io.otklik.bot.statistics;

import io.otklik.bot.statistics.Footprints.Here;
import io.otklik.bot.statistics.Footprints.Key;
import io.otklik.conversation.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what is known of conversations' ways.
@Repository
class FootprintStore {

    private final JdbcClient sql;

    FootprintStore(JdbcClient sql) {
        this.sql = sql;
    }

    void forgetAll() {
        sql.sql("truncate bot.footprint, bot.step_fact, bot.missed, bot.choice, bot.opinion")
                .update();
    }

    Map<ConversationId, Footprints> find(Collection<ConversationId> conversations) {
        var ids = conversations.stream().map(id -> id.value().toString()).toArray(String[]::new);
        var steps = steps(ids);
        var found = new HashMap<ConversationId, Footprints>();
        sql.sql("""
                select conversation_id, seq, version_id, step, since, last_at, begun_at, done, ended
                  from bot.footprint where conversation_id = any (:ids::uuid[])
                """).param("ids", ids).query(row -> {
            var id = new ConversationId(row.getObject("conversation_id", UUID.class));
            found.put(id, new Footprints(here(row), steps.getOrDefault(id, Map.of())));
        });
        conversations.forEach(id -> found.computeIfAbsent(id, _ -> new Footprints(Here.NOT_BEGUN, Map.of())));
        return found;
    }

    private Map<ConversationId, Map<Key, StepFact>> steps(String[] ids) {
        var found = new HashMap<ConversationId, Map<Key, StepFact>>();
        sql.sql("""
                select conversation_id, version_id, step, entered_at, visits, stayed_ms, misses, handed_off, next
                  from bot.step_fact where conversation_id = any (:ids::uuid[])
                """).param("ids", ids).query(row -> {
            var fact = fact(row);
            found.computeIfAbsent(
                            new ConversationId(row.getObject("conversation_id", UUID.class)), _ -> new HashMap<>())
                    .put(new Key(fact.version(), fact.step()), fact);
        });
        return found;
    }

    private static StepFact fact(ResultSet row) throws SQLException {
        return new StepFact(
                row.getInt("version_id"),
                row.getString("step"),
                time(row, "entered_at"),
                row.getInt("visits"),
                Duration.ofMillis(row.getLong("stayed_ms")),
                row.getInt("misses"),
                text(row, "handed_off"),
                List.of((String[]) row.getArray("next").getArray()));
    }

    private static Here here(ResultSet row) throws SQLException {
        return new Here(
                row.getInt("seq"),
                row.getInt("version_id"),
                row.getString("step"),
                time(row, "since"),
                time(row, "last_at"),
                time(row, "begun_at"),
                row.getBoolean("done"),
                text(row, "ended"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
