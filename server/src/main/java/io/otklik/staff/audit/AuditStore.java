package io.otklik.staff.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the audit log, newest first, and checks its chain.
@Component
class AuditStore {

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            UUID id,
            Instant at,
            @Nullable UUID person,
            @Nullable String personName,
            String action,
            String kind,
            String subject,
            @Nullable String subjectName,
            String changes,
            @Nullable String address) {}

    /// @param after id of the last line of the page before
    record Filter(
            @Nullable UUID person,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable UUID after) {}

    List<Row> page(Filter filter, int limit) {
        return sql.sql("""
                        select a.id, a.at, a.person_id, p.name, a.action, a.subject_kind, a.subject_id,
                               coalesce(s.name, t.name_ru) as subject_name, a.changes::text, a.address
                          from staff.audit a
                          left join staff.person p on p.id = a.person_id
                          left join staff.person s on a.subject_kind = 'person' and s.id::text = a.subject_id
                          left join staff.team t on a.subject_kind = 'team' and t.id::text = a.subject_id
                         where (:person::uuid is null or a.person_id = :person)
                           and (:action::text is null or a.action = :action)
                           and (:from::timestamptz is null or a.at >= :from)
                           and (:to::timestamptz is null or a.at < :to)
                           and (:after::uuid is null or a.id < :after)
                         order by a.id desc
                         limit :limit
                        """)
                .param("person", filter.person(), Types.OTHER)
                .param("action", filter.action(), Types.VARCHAR)
                .param("from", timestamp(filter.from()), Types.TIMESTAMP)
                .param("to", timestamp(filter.to()), Types.TIMESTAMP)
                .param("after", filter.after(), Types.OTHER)
                .param("limit", limit)
                .query(AuditStore::row)
                .list();
    }

    List<String> actions() {
        return sql.sql("select distinct action from staff.audit order by action")
                .query(String.class)
                .list();
    }

    long entries() {
        return sql.sql("select count(*) from staff.audit").query(Long.class).single();
    }

    /// The number of the first link that does not fit what stands there; a line without a link counts as the next
    /// number.
    Optional<Long> brokenAt() {
        return sql.sql("""
                        select min(number) from (
                            select number from (
                                select l.number, l.hash, a as entry,
                                       row_number() over by_number as place, lag(l.hash) over by_number as previous
                                  from staff.audit_link l join staff.audit a on a.id = l.audit_id
                                window by_number as (order by l.number)
                            ) chain
                             where number <> place or hash <> staff.audit_digest(coalesce(previous, ''), entry)
                            union all
                            select (select coalesce(max(number), 0) + 1 from staff.audit_link)
                             where exists (select from staff.audit a
                                            where not exists (select from staff.audit_link l where l.audit_id = a.id))
                        ) broken
                        """)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("subject_name"),
                row.getString("changes"),
                row.getString("address"));
    }
}
