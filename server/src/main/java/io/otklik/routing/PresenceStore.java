package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.routing.Presence.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of who is at work.
@Repository
class PresenceStore {

    private static final String SELECT = """
            select p.operator_id, p.state, p.since, p.capacity, p.assigned_at, p.gone_since, p.comes_back,
                   (select count(*) from routing.work w where w.operator_id = p.operator_id and not w.snoozed) as open
              from routing.presence p
            """;

    private final JdbcClient sql;

    PresenceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Locks an operator until the transaction ends; the load is read once the lock is held, so nobody can add to it.
    Attendance lock(OperatorId operator, Instant now) {
        sql.sql("""
                insert into routing.presence (operator_id, state, since, capacity)
                values (:operator, 'offline', :now, :capacity) on conflict do nothing
                """)
                .param("operator", operator.value())
                .param("now", Timestamp.from(now))
                .param("capacity", Presence.CAPACITY)
                .update();
        sql.sql("select operator_id from routing.presence where operator_id = :operator for update")
                .param("operator", operator.value())
                .query(UUID.class)
                .single();
        return of(List.of(operator)).getFirst();
    }

    /// Those of the given who have ever been at work here.
    List<Attendance> of(Collection<OperatorId> operators) {
        return sql.sql(SELECT + " where p.operator_id = any (:operators::uuid[]) order by p.operator_id")
                .param("operators", Keys.of(operators, OperatorId::value))
                .query((row, _) -> attendance(row))
                .list();
    }

    void save(Attendance attendance) {
        var presence = attendance.presence();
        sql.sql("""
                update routing.presence
                   set state = :state, since = :since, capacity = :capacity, gone_since = :gone, comes_back = :back
                 where operator_id = :operator
                """)
                .param("operator", attendance.operator().value())
                .param("state", presence.state().code())
                .param("since", timestamp(presence.since()))
                .param("capacity", presence.capacity())
                .param("gone", timestamp(attendance.goneSince()))
                .param(
                        "back",
                        attendance.comesBack() == null
                                ? null
                                : attendance.comesBack().code())
                .update();
    }

    void assigned(OperatorId operator, Instant at) {
        sql.sql("update routing.presence set assigned_at = :at where operator_id = :operator")
                .param("operator", operator.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        var back = row.getString("comes_back");
        var presence = new Presence(
                new OperatorId(row.getObject("operator_id", UUID.class)),
                State.ofCode(row.getString("state")),
                row.getTimestamp("since").toInstant(),
                row.getInt("open"),
                row.getInt("capacity"));
        return new Attendance(
                presence,
                instant(row, "assigned_at"),
                instant(row, "gone_since"),
                back == null ? null : State.ofCode(back));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
