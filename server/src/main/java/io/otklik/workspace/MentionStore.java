package io.otklik.workspace;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was mentioned in which conversation, and when last.
@Repository
public class MentionStore {

    private final JdbcClient sql;

    MentionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A conversation in which somebody was mentioned.
    public record Mention(ConversationId conversation, Instant at) {}

    public void keep(OperatorId person, ConversationId conversation, Instant at) {
        sql.sql("""
                insert into workspace.mention (person_id, conversation_id, at) values (:person, :conversation, :at)
                on conflict (person_id, conversation_id) do update set at = excluded.at, seen = false
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void seen(OperatorId person, ConversationId conversation) {
        sql.sql("""
                update workspace.mention set seen = true
                 where person_id = :person and conversation_id = :conversation and not seen
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .update();
    }

    /// Nobody needs to look there any more.
    void settle(ConversationId conversation) {
        sql.sql("update workspace.mention set seen = true where conversation_id = :conversation and not seen")
                .param("conversation", conversation.value())
                .update();
    }

    /// Who was mentioned in each of these, in one query.
    Map<ConversationId, Set<OperatorId>> in(Collection<ConversationId> some) {
        var found = new HashMap<ConversationId, Set<OperatorId>>();
        if (some.isEmpty()) return found;
        sql.sql("""
                select conversation_id, person_id from workspace.mention where conversation_id = any (:some::uuid[])
                """)
                .param("some", some.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ConversationId(row.getObject("conversation_id", UUID.class)),
                                    _ -> new HashSet<>())
                            .add(new OperatorId(row.getObject("person_id", UUID.class)));
                });
        return found;
    }

    /// The newest mentions of a person, from after one on.
    public List<Mention> newest(OperatorId person, @Nullable Mention after, int limit) {
        return sql.sql("""
                select conversation_id, at from workspace.mention
                 where person_id = :person
                   and (:at::timestamptz is null or (at, conversation_id) < (:at::timestamptz, :id::uuid))
                 order by at desc, conversation_id desc limit :limit
                """)
                .param("person", person.value())
                .param("at", after == null ? null : Timestamp.from(after.at()), Types.TIMESTAMP)
                .param("id", after == null ? null : after.conversation().value(), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> new Mention(
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    public int unseen(OperatorId person, int limit) {
        return sql.sql("""
                select count(*) from (select from workspace.mention where person_id = :person and not seen limit :limit) m
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }
}
