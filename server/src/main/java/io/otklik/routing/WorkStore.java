package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of one conversation in people's hands: in a line, or with an operator.
@Repository
class WorkStore {

    private final JdbcClient sql;

    WorkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param since      since when the customer waits, or waited
    /// @param unattended whether a part of the wait fell into hours when nobody was at work
    /// @param operator   who has it; absent while it waits
    /// @param assigned   the place in the log where this operator got it
    record Work(
            ConversationId conversation,
            @Nullable TeamId team,
            Instant since,
            boolean unattended,
            @Nullable OperatorId operator,
            int assigned) {}

    /// Locks it until the transaction ends.
    Optional<Work> lock(ConversationId id) {
        return sql.sql("""
                select conversation_id, team_id, since, unattended, operator_id, assigned_seq
                  from routing.work where conversation_id = :id for update
                """).param("id", id.value()).query((row, _) -> work(row)).optional();
    }

    /// It begins to wait, with nothing left of what was before.
    void handedOff(Request request) {
        sql.sql("""
                insert into routing.work (conversation_id, team_id, since, skills, own_operator, last_operator, tone, ahead)
                values (:id, :team, :since, :skills::text[], :own, :last, :tone::text[], :ahead * interval '1 second')
                    on conflict (conversation_id) do update
                   set team_id = excluded.team_id, since = excluded.since, skills = excluded.skills,
                       own_operator = excluded.own_operator, last_operator = excluded.last_operator, tries = 0,
                       unattended = false, stalled = false, operator_id = null, assigned_seq = null, snoozed = false,
                       tone = excluded.tone, ahead = excluded.ahead
                """)
                .param("id", request.conversation().value())
                .param("team", request.team().value())
                .param("since", Timestamp.from(request.since()))
                .param("skills", request.skills().toArray(String[]::new))
                .param("own", value(request.own()))
                .param("last", value(request.last()))
                .param("tone", request.tone().toArray(String[]::new))
                .param("ahead", Haste.ahead(request.tone()).toSeconds())
                .update();
        sql.sql("delete from routing.pass where conversation_id = :id")
                .param("id", request.conversation().value())
                .update();
    }

    /// It waits again; what was asked for stays.
    ///
    /// @param tries how many more operators did not answer
    void released(ConversationId id, TeamId team, Instant since, int tries) {
        sql.sql("""
                insert into routing.work as w (conversation_id, team_id, since, tries)
                values (:id, :team, :since, :tries)
                    on conflict (conversation_id) do update
                   set team_id = excluded.team_id, since = excluded.since, tries = w.tries + excluded.tries,
                       operator_id = null, assigned_seq = null
                """)
                .param("id", id.value())
                .param("team", team.value())
                .param("since", Timestamp.from(since))
                .param("tries", tries)
                .update();
    }

    void assigned(ConversationId id, OperatorId operator, int seq, Instant at) {
        sql.sql("""
                insert into routing.work (conversation_id, since, operator_id, assigned_seq)
                values (:id, :at, :operator, :seq)
                    on conflict (conversation_id) do update
                   set operator_id = excluded.operator_id, assigned_seq = excluded.assigned_seq, stalled = false
                """)
                .param("id", id.value())
                .param("operator", operator.value())
                .param("seq", seq)
                .param("at", Timestamp.from(at))
                .update();
    }

    void passed(ConversationId id, OperatorId operator, Instant at) {
        sql.sql("""
                insert into routing.pass (conversation_id, operator_id, at) values (:id, :operator, :at)
                    on conflict (conversation_id, operator_id) do update set at = excluded.at
                """)
                .param("id", id.value())
                .param("operator", operator.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void snoozed(ConversationId id, boolean snoozed) {
        sql.sql("update routing.work set snoozed = :snoozed where conversation_id = :id")
                .param("id", id.value())
                .param("snoozed", snoozed)
                .update();
    }

    void delete(ConversationId id) {
        sql.sql("delete from routing.work where conversation_id = :id")
                .param("id", id.value())
                .update();
    }

    /// It does not wait, whatever the line says. If somebody has it in hand meanwhile, that stays.
    void forget(ConversationId id) {
        sql.sql("delete from routing.work where conversation_id = :id and operator_id is null")
                .param("id", id.value())
                .update();
    }

    private static Work work(ResultSet row) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        var operator = row.getObject("operator_id", UUID.class);
        return new Work(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                team == null ? null : new TeamId(team),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("unattended"),
                operator == null ? null : new OperatorId(operator),
                row.getInt("assigned_seq"));
    }

    private static @Nullable UUID value(@Nullable OperatorId operator) {
        return operator == null ? null : operator.value();
    }
}
