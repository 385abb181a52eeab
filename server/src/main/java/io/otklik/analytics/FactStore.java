package io.otklik.analytics;

import io.otklik.analytics.HandlingTime.Side;
import io.otklik.analytics.HandlingTime.Sums;
import io.otklik.analytics.LogStore.Place;
import io.otklik.analytics.Milestones.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the facts, and up to where the log has been read.
@Repository
class FactStore {

    private final JdbcClient sql;

    FactStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The place up to which the log is read, and by which rules.
    record Cursor(int rules, Place place) {}

    /// Takes the cursor until the transaction ends; empty while another node has it.
    Optional<Cursor> take() {
        return sql.sql("select version, tx, conversation_id, seq from analytics.cursor for update skip locked")
                .query((row, _) -> new Cursor(
                        row.getInt("version"),
                        new Place(
                                row.getString("tx"),
                                row.getObject("conversation_id", UUID.class),
                                row.getInt("seq"),
                                Instant.EPOCH)))
                .optional();
    }

    void move(Place place) {
        sql.sql("""
                update analytics.cursor
                   set version = :rules, tx = cast(:tx as xid8), conversation_id = :conversation, seq = :seq
                """)
                .param("rules", ConversationFacts.RULES)
                .param("tx", place.tx())
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .update();
    }

    void forgetAll() {
        for (var table : new String[] {"conversation_fact", "chain_fact", "handoff_fact"})
            sql.sql("delete from analytics." + table).update();
    }

    Map<UUID, ConversationFacts> find(Collection<UUID> conversations) {
        var ids = conversations.stream().map(UUID::toString).toArray(String[]::new);
        var chains = chains(ids);
        var handOffs = handOffs(ids);
        var found = new HashMap<UUID, ConversationFacts>();
        sql.sql("""
                select conversation_id, seq, started_at, wrote_at, holder, snoozed, since, bot_micros, queue_micros, person_micros,
                       menu_shown_at, went_on_at, straight_at, choosing, team_id, passed_at, first_reply_at,
                       resolved_at, asked_at, rated_at, score, spam
                  from analytics.conversation_fact where conversation_id = any (:ids::uuid[])
                """).param("ids", ids).query(row -> {
            var id = row.getObject("conversation_id", UUID.class);
            var milestones = new Milestones(chains.getOrDefault(id, Map.of()), handOffs.getOrDefault(id, Map.of()));
            found.put(id, facts(id, row, milestones));
        });
        return found;
    }

    private Map<UUID, Map<String, Chain>> chains(String[] ids) {
        var found = new HashMap<UUID, Map<String, Chain>>();
        sql.sql("""
                select conversation_id, chain, entered_at, completed_at
                  from analytics.chain_fact where conversation_id = any (:ids::uuid[])
                """).param("ids", ids).query(row -> {
            var entered = row.getTimestamp("entered_at").toInstant();
            found.computeIfAbsent(row.getObject("conversation_id", UUID.class), _ -> new HashMap<>())
                    .put(row.getString("chain"), new Chain(entered, time(row, "completed_at")));
        });
        return found;
    }

    private Map<UUID, Map<String, Instant>> handOffs(String[] ids) {
        var found = new HashMap<UUID, Map<String, Instant>>();
        sql.sql("""
                select conversation_id, reason, handed_off_at
                  from analytics.handoff_fact where conversation_id = any (:ids::uuid[])
                """).param("ids", ids).query(row -> {
            var at = row.getTimestamp("handed_off_at").toInstant();
            found.computeIfAbsent(row.getObject("conversation_id", UUID.class), _ -> new HashMap<>())
                    .put(row.getString("reason"), at);
        });
        return found;
    }

    private static ConversationFacts facts(UUID id, ResultSet row, Milestones milestones) throws SQLException {
        return new ConversationFacts(
                id,
                row.getInt("seq"),
                row.getTimestamp("started_at").toInstant(),
                time(row, "wrote_at"),
                handling(row),
                new MenuFacts(
                        time(row, "menu_shown_at"),
                        time(row, "went_on_at"),
                        time(row, "straight_at"),
                        row.getBoolean("choosing")),
                milestones,
                row.getObject("team_id", UUID.class),
                new WaitFacts(time(row, "passed_at"), time(row, "first_reply_at")),
                new RatingFacts(time(row, "asked_at"), time(row, "rated_at"), row.getObject("score", Integer.class)),
                row.getBoolean("spam"));
    }

    private static HandlingTime handling(ResultSet row) throws SQLException {
        return new HandlingTime(
                Side.valueOf(row.getString("holder").toUpperCase(Locale.ROOT)),
                row.getBoolean("snoozed"),
                row.getTimestamp("since").toInstant(),
                new Sums(micros(row, "bot_micros"), micros(row, "queue_micros"), micros(row, "person_micros")),
                time(row, "resolved_at"));
    }

    private static Duration micros(ResultSet row, String column) throws SQLException {
        return Duration.of(row.getLong(column), ChronoUnit.MICROS);
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
