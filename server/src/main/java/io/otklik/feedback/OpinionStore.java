package io.otklik.feedback;

import io.otklik.conversation.ConversationId;
import io.otklik.customer.ContactId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of opinions that scenarios ask for.
@Repository
class OpinionStore {

    private final JdbcClient sql;

    OpinionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The last one counts.
    void keep(ConversationId conversation, ContactId contact, String step, String kind, int score, Instant at) {
        sql.sql("""
                insert into feedback.opinion (conversation_id, step, contact_id, kind, score, at)
                values (:conversation, :step, :contact, :kind, :score, :at)
                    on conflict (conversation_id, step) do update set kind = :kind, score = :score, at = :at
                """)
                .param("conversation", conversation.value())
                .param("step", step)
                .param("contact", contact.value())
                .param("kind", kind)
                .param("score", score)
                .param("at", Timestamp.from(at))
                .update();
    }
}
