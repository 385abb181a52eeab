package io.otklik.staff.people;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.staff.Person;
import io.otklik.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of people.
@Component
public class PeopleStore {

    private static final String COLUMNS = "id, name, email, role, language, time_zone, disabled_at is null as active";

    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Person> person(OperatorId id) {
        return sql.sql("select " + COLUMNS + " from staff.person where id = :id")
                .param("id", id.value())
                .query(PeopleStore::person)
                .optional();
    }

    public List<Person> people(Collection<OperatorId> ids) {
        return sql.sql("select " + COLUMNS + " from staff.person where id = any(:ids) order by name, id")
                .param("ids", ids.stream().map(OperatorId::value).toArray(UUID[]::new))
                .query(PeopleStore::person)
                .list();
    }

    public List<Person> active() {
        return sql.sql("select " + COLUMNS + " from staff.person where disabled_at is null order by name, id")
                .query(PeopleStore::person)
                .list();
    }

    public Optional<Person> byEmail(String email) {
        return sql.sql("select " + COLUMNS + " from staff.person where lower(email) = lower(:email)")
                .param("email", email)
                .query(PeopleStore::person)
                .optional();
    }

    /// By name; the page after a person, everybody or only those whose name or e-mail holds a text.
    List<Person> page(@Nullable String text, boolean alsoDisabled, @Nullable UUID after, int limit) {
        return sql.sql("select " + COLUMNS + """
                          from staff.person
                         where (:all or disabled_at is null)
                           and (:text::text is null or strpos(lower(name || ' ' || email), lower(:text)) > 0)
                           and (:after::uuid is null
                                or (name, id) > (select name, id from staff.person where id = :after))
                         order by name, id limit :limit
                        """)
                .param("all", alsoDisabled)
                .param("text", text, Types.VARCHAR)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(PeopleStore::person)
                .list();
    }

    /// Locks the row until the transaction ends.
    Optional<Person> lock(OperatorId id) {
        return sql.sql("select " + COLUMNS + " from staff.person where id = :id for update")
                .param("id", id.value())
                .query(PeopleStore::person)
                .optional();
    }

    /// Locks all administrators who can sign in, always in one order, so that two of them cannot remove each other.
    List<OperatorId> lockAdministrators() {
        return sql.sql("""
                        select id from staff.person
                         where role = 'ADMINISTRATOR' and disabled_at is null and password_hash is not null
                         order by id for update
                        """)
                .query((row, _) -> new OperatorId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(OperatorId id, PersonForm form, Role role, @Nullable String passwordHash, Instant now) {
        naming(() -> sql.sql("""
                        insert into staff.person (id, name, email, role, language, time_zone, password_hash, created_at)
                        values (:id, :name, :email, :role, :language, :zone, :hash, :now)
                        """)
                .param("id", id.value())
                .param("name", form.name())
                .param("email", form.email())
                .param("role", role.name())
                .param("language", form.language().code())
                .param("zone", form.timeZone().getId())
                .param("hash", passwordHash, Types.VARCHAR)
                .param("now", Timestamp.from(now))
                .update());
    }

    void update(OperatorId id, PersonForm form, Role role) {
        naming(() -> sql.sql("""
                        update staff.person set name = :name, email = :email, role = :role,
                               language = :language, time_zone = :zone
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", form.name())
                .param("email", form.email())
                .param("role", role.name())
                .param("language", form.language().code())
                .param("zone", form.timeZone().getId())
                .update());
    }

    void setDisabled(OperatorId id, @Nullable Instant since) {
        sql.sql("update staff.person set disabled_at = :since where id = :id")
                .param("id", id.value())
                .param("since", since == null ? null : Timestamp.from(since), Types.TIMESTAMP)
                .update();
    }

    private static void naming(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw io.otklik.platform.Problem.conflict("email-taken").field("email");
        }
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new OperatorId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Language.ofCode(row.getString("language")),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("active"));
    }
}
