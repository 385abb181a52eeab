package io.otklik.workspace.inbox;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the desk itself remembers of conversations for one person: drafts, how far read, failed robots.
@Repository
public class Marks {

    private final JdbcClient sql;

    Marks(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param seen how many unanswered messages the person has seen in the run that began at `seenRun`
    record Mark(
            boolean draft,
            boolean failedRobot,
            int seen,
            @Nullable Instant seenRun) {

        static final Mark NONE = new Mark(false, false, 0, null);

        int unread(Conversation conversation) {
            var sameRun = seenRun != null && Objects.equals(seenRun, conversation.waitsSince());
            return sameRun ? Math.max(0, conversation.unread() - seen) : conversation.unread();
        }
    }

    /// For many people and conversations in one query.
    Map<Key, Mark> of(Collection<Key> keys) {
        var found = new HashMap<Key, Mark>();
        if (keys.isEmpty()) return found;
        sql.sql("""
                select i.person, i.conversation, d.mode is not null as draft, r.conversation_id is not null as failed,
                       coalesce(s.unread, 0) as seen, s.waits_since
                  from unnest(:people::uuid[], :conversations::uuid[]) as i (person, conversation)
                  left join workspace.draft d on d.person_id = i.person and d.conversation_id = i.conversation
                  left join workspace.seen s on s.person_id = i.person and s.conversation_id = i.conversation
                  left join workspace.failed_robot r on r.conversation_id = i.conversation
                """)
                .param("people", texts(keys, key -> key.person().value()))
                .param("conversations", texts(keys, key -> key.conversation().value()))
                .query(row -> {
                    found.put(key(row), mark(row));
                });
        return found;
    }

    record Key(OperatorId person, ConversationId conversation) {}

    private static String[] texts(Collection<Key> keys, Function<Key, UUID> part) {
        return keys.stream().map(key -> part.apply(key).toString()).toArray(String[]::new);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                new OperatorId(row.getObject("person", UUID.class)),
                new ConversationId(row.getObject("conversation", UUID.class)));
    }

    /// The person has the conversation before the eyes, as it is now.
    public void see(OperatorId person, Conversation conversation) {
        var run = conversation.waitsSince();
        sql.sql("""
                insert into workspace.seen (person_id, conversation_id, unread, waits_since)
                values (:person, :conversation, :unread, :run)
                on conflict (person_id, conversation_id) do update
                   set unread = excluded.unread, waits_since = excluded.waits_since
                """)
                .param("person", person.value())
                .param("conversation", conversation.id().value())
                .param("unread", conversation.unread())
                .param("run", run == null ? null : Timestamp.from(run), Types.TIMESTAMP)
                .update();
    }

    /// What was heard last of robots in a conversation.
    public void robot(ConversationId conversation, boolean failed) {
        var change = failed
                ? "insert into workspace.failed_robot (conversation_id) values (:id) on conflict do nothing"
                : "delete from workspace.failed_robot where conversation_id = :id";
        sql.sql(change).param("id", conversation.value()).update();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        var run = row.getTimestamp("waits_since");
        return new Mark(
                row.getBoolean("draft"),
                row.getBoolean("failed"),
                row.getInt("seen"),
                run == null ? null : run.toInstant());
    }
}
