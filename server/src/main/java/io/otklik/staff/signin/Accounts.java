package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The side of a person that matters at the door: e-mail and password hash.
@Component
class Accounts {

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    record Account(
            OperatorId person,
            String name,
            String email,
            @Nullable String passwordHash,
            boolean active) {

        /// What must not be most of the password.
        List<String> facts() {
            return List.of(name, email, "otklik", "отклик");
        }
    }

    Optional<Account> byEmail(String email) {
        return sql.sql(SELECT + " where lower(email) = lower(:email)")
                .param("email", email)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> of(OperatorId person) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", person.value())
                .query(Accounts::account)
                .optional();
    }

    void setPassword(OperatorId person, String hash) {
        sql.sql("update staff.person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", person.value())
                .update();
    }

    private static final String SELECT =
            "select id, name, email, password_hash, disabled_at is null as active from staff.person";

    private static Account account(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Account(
                new OperatorId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("active"));
    }
}
