package io.otklik.staff.signin;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.secrets.TokenHash;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One-time links by which somebody sets a password: three days after an invitation, half an hour when it is lost.
/// There is one at most for each person; a newer one, or a password set otherwise, kills it.
@Component
public class PasswordLinks {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;
    private final Settings settings;

    PasswordLinks(JdbcClient sql, Ids ids, Clock clock, Settings settings) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    public enum Kind {
        INVITATION(Duration.ofHours(72)),
        RESET(Duration.ofMinutes(30));

        private final Duration good;

        Kind(Duration good) {
            this.good = good;
        }
    }

    /// What an administrator hands over.
    public record Link(String link, Instant expiresAt) {}

    record Invited(OperatorId person, Kind kind, Instant expiresAt) {}

    @Transactional
    public Link make(OperatorId person, Kind kind) {
        forget(person);
        var token = ids.secret();
        var expires = clock.instant().plus(kind.good);
        sql.sql("""
                        insert into staff.password_link (token_hash, person_id, kind, expires_at)
                        values (:hash, :person, :kind, :expires)
                        """)
                .param("hash", TokenHash.of(token))
                .param("person", person.value())
                .param("kind", kind.name())
                .param("expires", Timestamp.from(expires))
                .update();
        // Behind the # the token never reaches a server's log or a Referer header.
        return new Link(settings.address() + "/app/invitation#" + token, expires);
    }

    Optional<Invited> find(String token) {
        return sql.sql("""
                        select l.person_id, l.kind, l.expires_at
                          from staff.password_link l join staff.person p on p.id = l.person_id
                         where l.token_hash = :hash and l.expires_at > :now and p.disabled_at is null
                        """)
                .param("hash", TokenHash.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Invited(
                        new OperatorId(row.getObject("person_id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /// Uses the link up, in the transaction that sets the password.
    void use(String token) {
        var used = sql.sql("delete from staff.password_link where token_hash = :hash and expires_at > :now")
                .param("hash", TokenHash.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (used == 0) throw dead();
    }

    public void forget(OperatorId person) {
        sql.sql("delete from staff.password_link where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /// One answer for wrong, used, old and replaced.
    static Problem dead() {
        return Problem.of(HttpStatus.GONE, "link-dead");
    }
}
