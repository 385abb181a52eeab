package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How somebody wants the console to look.
@Component
public class Preferences {

    private final JdbcClient sql;

    Preferences(JdbcClient sql) {
        this.sql = sql;
    }

    public Theme theme(OperatorId person) {
        return Theme.valueOf(sql.sql("select upper(theme) from staff.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single());
    }

    public void setTheme(OperatorId person, Theme theme) {
        sql.sql("update staff.person set theme = lower(:theme) where id = :id")
                .param("id", person.value())
                .param("theme", theme.name())
                .update();
    }

    /// The company whose desk this is; empty until it has a name.
    public String company() {
        return sql.sql("select name from staff.company")
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void setCompany(String name) {
        sql.sql("""
                        insert into staff.company (name) values (:name)
                        on conflict (only_one) do update set name = excluded.name
                        """).param("name", name).update();
    }
}
