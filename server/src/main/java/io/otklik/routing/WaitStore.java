package io.otklik.routing;

import io.otklik.platform.TeamId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Remembers how long customers of a team waited.
@Repository
class WaitStore {

    private final JdbcClient sql;

    WaitStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(TeamId team, Duration wait, Instant now) {
        sql.sql("insert into routing.wait (team_id, at, seconds) values (:team, :now, :seconds)")
                .param("team", team.value())
                .param("now", Timestamp.from(now))
                .param("seconds", Math.max(0, wait.toSeconds()))
                .update();
        sql.sql("delete from routing.wait where team_id = :team and at < :old")
                .param("team", team.value())
                .param("old", Timestamp.from(now.minus(UsualWait.RECENT)))
                .update();
    }

    List<Duration> last(TeamId team, Instant now) {
        return sql
                .sql(
                        "select seconds from routing.wait where team_id = :team and at >= :recent order by at desc limit :last")
                .param("team", team.value())
                .param("recent", Timestamp.from(now.minus(UsualWait.RECENT)))
                .param("last", UsualWait.LAST)
                .query(Long.class)
                .list()
                .stream()
                .map(Duration::ofSeconds)
                .toList();
    }
}
