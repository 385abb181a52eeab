package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the lines: who waits, in which order.
@Repository
class LineStore {

    private final JdbcClient sql;

    LineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Only one deals at a time, over all nodes: whoever comes next sees what the one before has given away.
    void deal() {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtext('routing.deal'))")
                .query(Integer.class)
                .list();
    }

    /// The lines of some teams with their places, longest wait first.
    List<InLine> of(Set<TeamId> teams) {
        return sql.sql("""
                select w.conversation_id, w.team_id, w.since, w.skills, w.own_operator, w.last_operator, w.tries,
                       w.unattended, w.stalled, w.tone, p.operators, p.times,
                       row_number() over (partition by w.team_id order by w.since - w.ahead, w.conversation_id) as place
                  from routing.work w
                  left join lateral (select array_agg(operator_id) as operators, array_agg(at) as times
                                       from routing.pass where conversation_id = w.conversation_id) p on true
                 where w.operator_id is null and not w.snoozed and w.team_id = any (:teams::uuid[])
                 order by w.since - w.ahead, w.conversation_id
                """)
                .param("teams", Keys.of(teams, TeamId::value))
                .query((row, _) -> inLine(row))
                .list();
    }

    /// A request with what the line remembers about it.
    record InLine(Request request, boolean unattended, boolean stalled) {}

    /// Teams in whose lines somebody waits who is this operator's own customer.
    Set<TeamId> waitingFor(OperatorId own) {
        return sql
                .sql("select distinct team_id from routing.work where operator_id is null and own_operator = :own")
                .param("own", own.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(TeamId::new)
                .collect(Collectors.toSet());
    }

    /// What an operator has in hand, longest first.
    List<ConversationId> heldBy(OperatorId operator) {
        return sql
                .sql(
                        "select conversation_id from routing.work where operator_id = :operator order by since, conversation_id")
                .param("operator", operator.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ConversationId::new)
                .toList();
    }

    void unattended(Collection<ConversationId> ids) {
        mark("unattended", ids);
    }

    /// @return those that were not marked before
    Set<ConversationId> stalled(Collection<ConversationId> ids) {
        return mark("stalled", ids);
    }

    /// A row that somebody is changing now is left out, not waited for: the next deal sees it again.
    private Set<ConversationId> mark(String column, Collection<ConversationId> ids) {
        if (ids.isEmpty()) return Set.of();
        return sql
                .sql("""
                update routing.work w set %1$s = true
                  from (select conversation_id from routing.work
                         where conversation_id = any (:ids::uuid[]) and operator_id is null and not %1$s
                           for update skip locked) free
                 where w.conversation_id = free.conversation_id
                returning w.conversation_id
                """.formatted(column))
                .param("ids", Keys.of(ids, ConversationId::value))
                .query(UUID.class)
                .list()
                .stream()
                .map(ConversationId::new)
                .collect(Collectors.toSet());
    }

    private static InLine inLine(ResultSet row) throws SQLException {
        var request = new Request(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getTimestamp("since").toInstant(),
                Set.of((String[]) row.getArray("skills").getArray()),
                operator(row, "own_operator"),
                operator(row, "last_operator"),
                passed(row.getArray("operators"), row.getArray("times")),
                row.getInt("tries"),
                List.of((String[]) row.getArray("tone").getArray()),
                row.getInt("place"));
        return new InLine(request, row.getBoolean("unattended"), row.getBoolean("stalled"));
    }

    private static Map<OperatorId, Instant> passed(@Nullable Array operators, @Nullable Array times)
            throws SQLException {
        if (operators == null || times == null) return Map.of();
        var who = (UUID[]) operators.getArray();
        var when = (Timestamp[]) times.getArray();
        var passed = new HashMap<OperatorId, Instant>();
        for (var i = 0; i < who.length; i++) passed.put(new OperatorId(who[i]), when[i].toInstant());
        return passed;
    }

    private static @Nullable OperatorId operator(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OperatorId(id);
    }
}
