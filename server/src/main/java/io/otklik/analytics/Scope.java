package io.otklik.analytics;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which conversations a report is about: those of a period, and of one team if a team is chosen.
record Scope(Period period, @Nullable UUID team) {

    /// The condition, for statements in which `f` is [Moment#conversations] or [Moment#subjects].
    static String where(Moment moment) {
        return """
                 where %1$s >= :from and %1$s < :to
                   and (cast(:team as uuid) is null or f.team_id = cast(:team as uuid))
                """.formatted(moment.column());
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("from", Timestamp.from(period.from()))
                .param("to", Timestamp.from(period.to()))
                .param("team", team == null ? null : team.toString());
    }

    Scope over(Period other) {
        return new Scope(other, team);
    }
}
