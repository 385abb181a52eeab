package io.otklik.staff.audit;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.http.ClientAddress;
import io.otklik.staff.AuditNote;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// Writes the audit log. A line stands in the transaction of what it tells about: both are there, or neither.
@Component
public class AuditLog {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private final ClientAddress addresses;

    AuditLog(JdbcClient sql, Ids ids, Clock clock, JsonMapper json, ClientAddress addresses) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.addresses = addresses;
    }

    @Transactional
    public void write(AuditNote note) {
        sql.sql("""
                        insert into staff.audit (id, at, person_id, action, subject_kind, subject_id, changes, address)
                        values (:id, :at, :person, :action, :kind, :subject, :changes::jsonb, :address)
                        """)
                .param("id", ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param(
                        "person",
                        Optional.ofNullable(note.by()).map(OperatorId::value).orElse(null),
                        java.sql.Types.OTHER)
                .param("action", note.action())
                .param("kind", note.kind())
                .param("subject", note.subject())
                .param("changes", json.writeValueAsString(note.changes()))
                .param("address", address().orElse(null), java.sql.Types.VARCHAR)
                .update();
    }

    /// The one thing taken from the request at hand rather than passed along: whoever writes a note should not have
    /// to carry an address through every door. Work outside a request has none.
    private Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(addresses.of(attributes.getRequest()))
                : Optional.empty();
    }
}
