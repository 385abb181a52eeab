package io.otklik.staff.signin;

import io.otklik.platform.Ids;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.secrets.TokenHash;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts failed tries by account and by address, in the database, so that a restart forgives nobody. A try is
/// written down as failed before the password is looked at: a hundred at once count as a hundred.
@Component
class Attempts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;

    Attempts(JdbcClient sql, Ids ids, Clock clock, Settings settings) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.zone = settings.zone();
    }

    /// @param account whatever was typed as e-mail, whether it exists or not; null if only the address counts
    /// @throws Problem `wait` with the time when to try again
    @Transactional
    UUID begin(@Nullable String account, String address) {
        var now = clock.instant();
        var key = account == null ? null : TokenHash.of(account.toLowerCase(Locale.ROOT));
        if (key != null) lock(1, UUID.nameUUIDFromBytes(key).toString());
        lock(2, address);
        Stream.of(
                        Throttle.ADDRESS.waitUntil(failuresFrom(address, now), now),
                        Throttle.ACCOUNT.waitUntil(key == null ? List.of() : failuresOf(key, now), now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .ifPresent(until -> refuse(until, now));
        return note(key, address, now);
    }

    /// This try was right: the account starts anew, the address does not.
    @Transactional
    void succeeded(UUID attempt) {
        sql.sql("update staff.sign_in_attempt set failed = false where id = :id")
                .param("id", attempt)
                .update();
        sql.sql("delete from staff.sign_in_attempt where at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private void lock(int kind, String key) {
        sql.sql("select pg_advisory_xact_lock(:kind, hashtext(:key))")
                .param("kind", kind)
                .param("key", key)
                .query((row, _) -> true)
                .single();
    }

    private List<Instant> failuresOf(byte[] account, Instant now) {
        return sql.sql("""
                        select at from staff.sign_in_attempt
                         where account = :account and failed and at > :since
                           and at > coalesce((select max(at) from staff.sign_in_attempt
                                               where account = :account and not failed), '-infinity')
                        """)
                .param("account", account)
                .param("since", Timestamp.from(now.minus(Throttle.MEMORY)))
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .list();
    }

    private List<Instant> failuresFrom(String address, Instant now) {
        return sql.sql("select at from staff.sign_in_attempt where address = :address and failed and at > :since")
                .param("address", address)
                .param("since", Timestamp.from(now.minus(Throttle.MEMORY)))
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .list();
    }

    private void refuse(Instant until, Instant now) {
        // The clock on the wall has no seconds: "until 14:05" must not be a moment too early.
        var shown = TIME.format(until.plusSeconds(59).atZone(zone));
        throw Problem.later(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "wait",
                        Duration.between(now, until).toSeconds() + 1)
                .with(shown)
                .extra("until", until);
    }

    private UUID note(byte @Nullable [] account, String address, Instant now) {
        var id = ids.next();
        sql.sql("""
                        insert into staff.sign_in_attempt (id, at, account, address, failed)
                        values (:id, :at, :account, :address, true)
                        """)
                .param("id", id)
                .param("at", Timestamp.from(now))
                .param("account", account, java.sql.Types.BINARY)
                .param("address", address)
                .update();
        return id;
    }
}
