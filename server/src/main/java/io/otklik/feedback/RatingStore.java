package io.otklik.feedback;

import io.otklik.conversation.ConversationId;
import io.otklik.customer.ContactId;
import io.otklik.feedback.Rating.Step;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of ratings.
@Repository
class RatingStore {

    private final JdbcClient sql;
    private final JsonMapper json;

    RatingStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Whether somebody was asked about this conversation, or this contact about any since a moment. Of two who want
    /// to ask one contact at once, the second waits for the first.
    boolean asked(ConversationId conversation, ContactId contact, Instant since) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:contact, 0))")
                .param("contact", "feedback " + contact.value())
                .query(Integer.class)
                .list();
        return sql.sql("""
                select exists (select from feedback.rating where conversation_id = :conversation)
                    or exists (select from feedback.rating where contact_id = :contact and asked_at > :since)
                    or exists (select from feedback.opinion where contact_id = :contact and at > :since)
                """)
                .param("conversation", conversation.value())
                .param("contact", contact.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    void insert(Rating rating) {
        sql.sql("""
                insert into feedback.rating (conversation_id, contact_id, operator_id, team_id, asked_at, step)
                values (:conversation, :contact, :operator, :team, :at, 'mark')
                """)
                .param("conversation", rating.conversation().value())
                .param("contact", rating.contact().value())
                .param(
                        "operator",
                        rating.operator() == null ? null : rating.operator().value())
                .param("team", rating.team() == null ? null : rating.team().value())
                .param("at", Timestamp.from(rating.askedAt()))
                .update();
    }

    /// A mark that a scenario asked for; the last one counts, and the survey after the end asks no more.
    void given(ConversationId conversation, ContactId contact, int score, Instant at) {
        sql.sql("""
                insert into feedback.rating (conversation_id, contact_id, asked_at, step, score, answered_at)
                values (:conversation, :contact, :at, 'done', :score, :at)
                    on conflict (conversation_id) do update set step = 'done', score = :score, answered_at = :at
                """)
                .param("conversation", conversation.value())
                .param("contact", contact.value())
                .param("score", score)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// What was asked in some conversations; one where nothing was asked is absent.
    Map<ConversationId, Rating> of(Collection<ConversationId> conversations) {
        var found = new HashMap<ConversationId, Rating>();
        sql.sql("""
                select conversation_id, contact_id, operator_id, team_id, asked_at, step, score, answered_at, reasons,
                       comment
                  from feedback.rating where conversation_id = any (:ids::uuid[])
                """)
                .param(
                        "ids",
                        conversations.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(row -> {
                    var rating = rating(row);
                    found.put(rating.conversation(), rating);
                });
        return found;
    }

    /// What an answer changes in a row, as JSON for one statement that changes many.
    private record Answer(
            UUID conversation,
            String step,
            @Nullable Integer score,
            @Nullable String at,
            List<String> reasons,
            @Nullable String comment) {

        static Answer of(Rating rating) {
            var at = rating.answeredAt();
            return new Answer(
                    rating.conversation().value(),
                    rating.step().name().toLowerCase(Locale.ROOT),
                    rating.score(),
                    at == null ? null : at.toString(),
                    rating.reasons(),
                    rating.comment());
        }
    }

    void save(Collection<Rating> ratings) {
        if (ratings.isEmpty()) return;
        sql.sql("""
                update feedback.rating r
                   set step = n.step, score = n.score, answered_at = n.at, reasons = n.reasons, comment = n.comment
                  from jsonb_to_recordset(:answers::jsonb)
                    as n (conversation uuid, step text, score int, at timestamptz, reasons text[], comment text)
                 where r.conversation_id = n.conversation
                """)
                .param(
                        "answers",
                        json.writeValueAsString(ratings.stream().map(Answer::of).toList()))
                .update();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        var operator = row.getObject("operator_id", UUID.class);
        var team = row.getObject("team_id", UUID.class);
        var answered = row.getTimestamp("answered_at");
        return new Rating(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                operator == null ? null : new OperatorId(operator),
                team == null ? null : new TeamId(team),
                row.getTimestamp("asked_at").toInstant(),
                Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                row.getObject("score", Integer.class),
                answered == null ? null : answered.toInstant(),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getString("comment"));
    }
}
