package io.otklik.staff.signin;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of sign-ins.
@Component
class SessionStore {

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One sign-in with the person behind it.
    record Row(
            UUID id,
            OperatorId person,
            String name,
            Role role,
            Language language,
            Instant created,
            Instant seen,
            Device device) {}

    void open(UUID id, byte[] hash, OperatorId person, Device device, Instant now) {
        sql.sql("""
                        insert into staff.session (id, token_hash, person_id, created_at, seen_at, address, user_agent)
                        values (:id, :hash, :person, :now, :now, :address, :agent)
                        """)
                .param("id", id)
                .param("hash", hash)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("address", device.address())
                .param("agent", device.userAgent())
                .update();
    }

    Optional<Row> byToken(byte[] hash) {
        return sql.sql(SELECT + " where s.token_hash = :hash and p.disabled_at is null")
                .param("hash", hash)
                .query(SessionStore::row)
                .optional();
    }

    Optional<Row> byTicket(byte[] hash, Instant now) {
        return sql.sql("""
                        with used as (delete from staff.socket_ticket where token_hash = :hash returning *)
                        """ + SELECT + """
                         join used on used.session_id = s.id
                         where used.expires_at > :now and p.disabled_at is null
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(SessionStore::row)
                .optional();
    }

    Optional<Row> byId(UUID id) {
        return sql.sql(SELECT + " where s.id = :id and p.disabled_at is null")
                .param("id", id)
                .query(SessionStore::row)
                .optional();
    }

    List<Row> of(OperatorId person) {
        return sql.sql(SELECT + " where s.person_id = :person order by s.seen_at desc")
                .param("person", person.value())
                .query(SessionStore::row)
                .list();
    }

    void touch(UUID id, Instant now) {
        sql.sql("update staff.session set seen_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    boolean end(UUID id, OperatorId person) {
        return sql.sql("delete from staff.session where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    Set<UUID> endAll(OperatorId person) {
        return sql.sql("delete from staff.session where person_id = :person returning id")
                .param("person", person.value())
                .query(UUID.class)
                .set();
    }

    Set<UUID> endOthers(OperatorId person, UUID kept) {
        return sql.sql("delete from staff.session where person_id = :person and id <> :kept returning id")
                .param("person", person.value())
                .param("kept", kept)
                .query(UUID.class)
                .set();
    }

    void forgetOld(Instant now) {
        sql.sql("delete from staff.session where created_at <= :absolute or seen_at <= :idle")
                .param("absolute", Timestamp.from(now.minus(SessionRules.ABSOLUTE)))
                .param("idle", Timestamp.from(now.minus(SessionRules.IDLE)))
                .update();
        sql.sql("delete from staff.socket_ticket where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    void putTicket(byte[] hash, UUID session, Instant expires) {
        sql.sql(
                        "insert into staff.socket_ticket (token_hash, session_id, expires_at) values (:hash, :session, :expires)")
                .param("hash", hash)
                .param("session", session)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    private static final String SELECT = """
            select s.id, s.person_id, p.name, p.role, p.language, s.created_at, s.seen_at, s.address, s.user_agent
              from staff.session s join staff.person p on p.id = s.person_id
            """;

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new OperatorId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Language.ofCode(row.getString("language")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                new Device(row.getString("address"), row.getString("user_agent")));
    }
}
