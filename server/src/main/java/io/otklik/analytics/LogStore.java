package io.otklik.analytics;

import io.otklik.analytics.Happening.Mark;
import io.otklik.conversation.LogTail.Stretch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the log of all conversations through the views that the conversation module publishes.
@Repository
class LogStore {

    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    LogStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An entry's place in the log of all conversations: its transaction, then conversation and seq.
    record Place(String tx, UUID conversation, int seq, Instant at) {

        static final Place START = new Place("0", new UUID(0, 0), 0, Instant.EPOCH);
    }

    /// Places after a place, in order. Entries of transactions that may still be under way, and all after
    /// them, are
    /// left for later, so that none is ever passed over.
    List<Place> after(Place place, int limit) {
        return sql.sql("""
                select tx, conversation_id, seq, at from conversation.log_for_reports
                 where (tx, conversation_id, seq) > (cast(:tx as xid8), :conversation, :seq)
                   and tx < pg_snapshot_xmin(pg_current_snapshot())
                 order by tx, conversation_id, seq limit :limit
                """)
                .param("tx", place.tx())
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .param("limit", limit)
                .query((row, _) -> new Place(
                        row.getString("tx"),
                        row.getObject("conversation_id", UUID.class),
                        row.getInt("seq"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    Map<UUID, Instant> starts(Collection<UUID> conversations) {
        var starts = new HashMap<UUID, Instant>();
        sql.sql("select id, created_at from conversation.conversation_for_reports where id = any (:ids::uuid[])")
                .param("ids", conversations.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var at = row.getTimestamp("created_at").toInstant();
                    starts.put(row.getObject("id", UUID.class), at);
                });
        return starts;
    }

    /// The entries of these stretches, in each conversation's order; no more than the batch has come to, for all that
    /// a busy hour leaves behind may be more than the memory holds.
    ///
    /// A conversation's entries are committed in the order of their seq, because their writers lock its
    /// row:
    /// what can be seen of them has no gaps, whatever their transactions' numbers.
    List<LogEntry> entries(Map<UUID, Stretch> stretches) {
        var wanted = List.copyOf(stretches.entrySet());
        return sql.sql("""
                select l.conversation_id, l.seq, l.at, l.kind, l.author, l.reason, l.team_id, l.marks, l.asks_to_rate,
                       l.score
                  from unnest(:ids::uuid[], :afters::int[], :untils::int[]) as wanted (id, after, until)
                  join conversation.log_for_reports l
                    on l.conversation_id = wanted.id and l.seq > wanted.after and l.seq <= wanted.until
                 order by l.conversation_id, l.seq
                """)
                .param("ids", texts(wanted, Map.Entry::getKey))
                .param("afters", texts(wanted, one -> one.getValue().after()))
                .param("untils", texts(wanted, one -> one.getValue().until()))
                .query((row, _) -> new LogEntry(
                        row.getObject("conversation_id", UUID.class),
                        row.getInt("seq"),
                        row.getTimestamp("at").toInstant(),
                        happening(row)))
                .list();
    }

    private static <T> String[] texts(List<T> all, Function<T, Object> part) {
        return all.stream().map(one -> part.apply(one).toString()).toArray(String[]::new);
    }

    /// A kind that these reports do not know yet means nothing to them.
    private Happening happening(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "received" -> new Happening.CustomerWrote();
            case "said", "marked" -> said(row);
            case "handed-off" -> new Happening.HandedOff(team(row), String.valueOf(row.getString("reason")));
            case "assigned" -> new Happening.Assigned();
            case "released" -> new Happening.Released(team(row));
            case "returned-to-bot" -> new Happening.ReturnedToBot();
            case "snoozed" -> new Happening.Snoozed();
            case "woke" -> new Happening.Woke();
            case "resolved" -> new Happening.Resolved("spam".equals(row.getString("reason")));
            case "reopened" -> new Happening.Reopened(byPerson(row));
            case "rated" -> new Happening.Rated(row.getInt("score"));
            default -> new Happening.Other();
        };
    }

    private Happening said(ResultSet row) throws SQLException {
        if (byPerson(row)) return new Happening.PersonReplied();
        var marks = row.getString("marks");
        List<Mark> parsed = marks == null ? List.of() : json.readValue(marks, MARKS);
        return new Happening.BotActed(parsed, row.getBoolean("asks_to_rate"));
    }

    private static boolean byPerson(ResultSet row) throws SQLException {
        return row.getString("author").equals("operator");
    }

    private static @Nullable UUID team(ResultSet row) throws SQLException {
        return row.getObject("team_id", UUID.class);
    }
}
