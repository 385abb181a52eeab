package io.otklik.conversation;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /// A stretch of a conversation's entries.
    ///
    /// @param after the seq before the first
    /// @param until the last seq
    public record Stretch(int after, int until) {

        public static final Stretch WHOLE = new Stretch(0, Integer.MAX_VALUE);
    }

    /// The entries of these stretches, in each conversation's order. Their writers lock the conversation's
    /// row, so what can be seen of them has no gaps, whatever the numbers of their transactions. Whoever reads
    /// on behind a busy hour asks for what its batch has come to, not for all that is there.
    @Transactional(readOnly = true)
    public List<Entry> entries(Map<ConversationId, Stretch> stretches) {
        if (stretches.isEmpty()) return List.of();
        var wanted = List.copyOf(stretches.entrySet());
        return sql.sql(ConversationStore.ENTRY_COLUMNS + """
                  from unnest(:ids::uuid[], :afters::int[], :untils::int[]) as wanted (id, after, until)
                  join conversation.entry e
                    on e.conversation_id = wanted.id and e.seq > wanted.after and e.seq <= wanted.until
                 order by e.conversation_id, e.seq
                """)
                .param("ids", texts(wanted, one -> one.getKey().value()))
                .param("afters", texts(wanted, one -> one.getValue().after()))
                .param("untils", texts(wanted, one -> one.getValue().until()))
                .query((row, _) -> ConversationStore.entry(row, codec))
                .list();
    }

    private static <T> String[] texts(List<T> all, Function<T, Object> part) {
        return all.stream().map(one -> part.apply(one).toString()).toArray(String[]::new);
    }

    private Logged logged(ResultSet row) throws SQLException {
        var entry = ConversationStore.entry(row, codec);
        var tx = new BigInteger(row.getString("tx"));
        return new Logged(new Place(tx, entry.conversation().value(), entry.seq()), entry);
    }
}
