package io.otklik.analytics;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which conversations a report is about: those of a period, and of one team if a team is chosen.
record Scope(Period period, @Nullable UUID team) {

    /// The condition, for statements in which `f` is [Moment#conversations] or [Moment#subjects].
    String where(Moment moment) {
        var condition = " where %1$s >= :from and %1$s < :to".formatted(moment.column());
        return team == null ? condition : condition + " and f.team_id = :team";
    }

    StatementSpec in(StatementSpec statement) {
        var ready = statement.param("from", Timestamp.from(period.from())).param("to", Timestamp.from(period.to()));
        return team == null ? ready : ready.param("team", team);
    }

    Scope over(Period other) {
        return new Scope(other, team);
    }
}
