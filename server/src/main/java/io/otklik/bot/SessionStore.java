package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Loads and saves sessions, however many, with one statement each.
@Repository
class SessionStore {

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ConversationId, Session> load(Collection<ConversationId> ids) {
        var found = HashMap.<ConversationId, Session>newHashMap(ids.size());
        sql.sql("""
                select conversation_id, state, moved_at, watched, consulting from bot.session
                 where conversation_id = any(:ids::uuid[])
                """)
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(SessionStore::session)
                .list()
                .forEach(session -> found.put(session.conversation(), session));
        return found;
    }

    void save(List<Session> sessions) {
        if (sessions.isEmpty()) return;
        sql.sql("""
                insert into bot.session (conversation_id, version_id, state, moved_at, watched, consulting)
                select * from unnest(:ids::uuid[], :versions::int[], :states::jsonb[], :moved::timestamptz[], :watched::bool[],
                                     :consulting::int[])
                    on conflict (conversation_id)
                    do update set version_id = excluded.version_id, state = excluded.state,
                       moved_at = excluded.moved_at, watched = excluded.watched, consulting = excluded.consulting
                """)
                .param("ids", texts(sessions, s -> s.conversation().value()))
                .param("versions", texts(sessions, s -> s.state().version()))
                .param("states", texts(sessions, s -> StateCodec.json(s.state())))
                .param("moved", texts(sessions, Session::movedAt))
                .param("watched", texts(sessions, Session::watched))
                .param("consulting", sessions.stream().map(Session::consulting).toArray(Integer[]::new))
                .update();
    }

    private interface Column {
        Object of(Session session);
    }

    private static String[] texts(List<Session> sessions, Column column) {
        return sessions.stream().map(s -> column.of(s).toString()).toArray(String[]::new);
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        var id = new ConversationId(row.getObject("conversation_id", UUID.class));
        return new Session(
                id,
                StateCodec.state(row.getString("state")),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("watched"),
                row.getObject("consulting", Integer.class));
    }
}
