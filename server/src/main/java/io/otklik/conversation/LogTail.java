package io.otklik.conversation;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The whole log in the order of transactions, for projections that follow it. It ends below the oldest transaction
/// still running, so whoever remembers its place misses nothing and reads nothing twice.
@Repository
public class LogTail {

    private final JdbcClient sql;
    private final FactCodec codec;

    LogTail(JdbcClient sql, FactCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    /// A place in the log.
    ///
    /// @param tx the writing transaction; unsigned 64 bits
    public record Place(BigInteger tx, UUID conversation, int seq) {

        public static final Place BEGINNING = new Place(BigInteger.ZERO, new UUID(0, 0), 0);
    }

    /// An entry and its place.
    public record Logged(Place place, Entry entry) {}

    @Transactional(readOnly = true)
    public List<Logged> after(Place place, int limit) {
        return sql.sql(ConversationStore.ENTRY_COLUMNS + """
                     , e.tx::text as tx
                  from conversation.entry e
                 where (e.tx, e.conversation_id, e.seq) > (:tx::xid8, :conversation, :seq)
                   and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                 order by e.tx, e.conversation_id, e.seq limit :limit
                """)
                .param("tx", place.tx().toString())
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .param("limit", limit)
                .query((row, _) -> logged(row))
                .list();
    }

    /// The entries of conversations after the seq given for each, in each conversation's order. Their writers lock the
    /// conversation's row, so what can be seen of them has no gaps, whatever the numbers of their transactions.
    @Transactional(readOnly = true)
    public List<Entry> entries(Map<ConversationId, Integer> after) {
        if (after.isEmpty()) return List.of();
        return sql.sql(ConversationStore.ENTRY_COLUMNS + """
                  from unnest(:ids::uuid[], :seqs::int[]) as known (id, seq)
                  join conversation.entry e on e.conversation_id = known.id and e.seq > known.seq
                 order by e.conversation_id, e.seq
                """)
                .param(
                        "ids",
                        after.keySet().stream().map(id -> id.value().toString()).toArray(String[]::new))
                .param("seqs", after.values().stream().map(String::valueOf).toArray(String[]::new))
                .query((row, _) -> ConversationStore.entry(row, codec))
                .list();
    }

    private Logged logged(ResultSet row) throws SQLException {
        var entry = ConversationStore.entry(row, codec);
        var tx = new BigInteger(row.getString("tx"));
        return new Logged(new Place(tx, entry.conversation().value(), entry.seq()), entry);
    }
}
