package io.otklik.channel.widget;

import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.secrets.TokenHash;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of widget sessions. A token itself is never stored.
@Repository
class SessionStore {

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(String token, VisitorSession session, @Nullable String page, Instant now) {
        sql.sql("""
                insert into channel.widget_session (token_hash, inbox_id, contact_id, visitor, verified, language, page,
                       created_at, expires_at)
                values (:hash, :inbox, :contact, :visitor, :verified, :language, :page, :now, :end)
                """)
                .param("hash", TokenHash.of(token))
                .param("inbox", session.inbox().value())
                .param("contact", session.contact().value())
                .param("visitor", session.visitor())
                .param("verified", session.verified())
                .param("language", session.language().code())
                .param("page", page)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(session.until()))
                .update();
    }

    Optional<VisitorSession> find(String token, Instant now) {
        return sql.sql("""
                select inbox_id, contact_id, visitor, verified, language, expires_at from channel.widget_session
                 where token_hash = :hash and expires_at > :now
                """)
                .param("hash", TokenHash.of(token))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new VisitorSession(
                        new InboxId(row.getObject("inbox_id", UUID.class)),
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        row.getString("visitor"),
                        row.getBoolean("verified"),
                        Language.ofCode(row.getString("language")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    void renew(String token, Language language, @Nullable String page, Instant end) {
        sql.sql("""
                update channel.widget_session set expires_at = :end, language = :language, page = coalesce(:page, page)
                 where token_hash = :hash
                """)
                .param("hash", TokenHash.of(token))
                .param("language", language.code())
                .param("page", page)
                .param("end", Timestamp.from(end))
                .update();
    }

    void end(String token) {
        sql.sql("delete from channel.widget_session where token_hash = :hash")
                .param("hash", TokenHash.of(token))
                .update();
    }
}
