package io.otklik.workspace.thread;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Text that somebody has begun and not sent: it survives the browser and the desk.
@Repository
public class Drafts {

    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param mode "reply" or "note"
    public record Draft(String text, String mode, Instant at) {}

    public Optional<Draft> find(OperatorId person, ConversationId conversation) {
        return sql.sql("""
                select text, mode, at from workspace.draft
                 where person_id = :person and conversation_id = :conversation
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .query((row, _) -> new Draft(
                        row.getString("text"),
                        row.getString("mode"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    public void keep(OperatorId person, ConversationId conversation, Draft draft) {
        sql.sql("""
                insert into workspace.draft (person_id, conversation_id, mode, text, at)
                values (:person, :conversation, :mode, :text, :at)
                on conflict (person_id, conversation_id) do update
                   set mode = excluded.mode, text = excluded.text, at = excluded.at
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .param("mode", draft.mode())
                .param("text", draft.text())
                .param("at", Timestamp.from(draft.at()))
                .update();
    }

    public void drop(OperatorId person, ConversationId conversation) {
        sql.sql("delete from workspace.draft where person_id = :person and conversation_id = :conversation")
                .param("person", person.value())
                .param("conversation", conversation.value())
                .update();
    }

    /// What was sent is no draft any more; a draft of the other kind stays.
    public void sent(OperatorId person, ConversationId conversation, String mode) {
        sql.sql("""
                delete from workspace.draft
                 where person_id = :person and conversation_id = :conversation and mode = :mode
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .param("mode", mode)
                .update();
    }
}
