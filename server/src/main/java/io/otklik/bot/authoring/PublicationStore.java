package io.otklik.bot.authoring;

import static io.otklik.bot.authoring.DraftStore.utc;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which version answers since when, who decided it and why; and which one is going to.
@Repository
class PublicationStore {

    private final JdbcClient sql;

    PublicationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A decision about who is answered by a version.
    ///
    /// @param share of the customers, in per cent
    /// @param what  `published`, `trial`, `rolled-back`, `ended` or `dropped`
    record Decision(
            int number, int share, Instant at, @Nullable UUID by, String note, String what) {}

    record Trial(int number, int share, Instant since) {}

    record Now(
            @Nullable Integer number,
            @Nullable Trial trial,
            @Nullable Integer gate) {}

    /// @throws Problem `not-found` if there is no such scenario
    Now now(ScenarioId scenario) {
        return sql.sql("""
                select p.number as published, t.number as trial, s.trial_share, s.trial_since, s.gate
                  from bot.scenario s left join bot.version p on p.id = s.published
                  left join bot.version t on t.id = s.trial
                 where s.id = :id
                """)
                .param("id", scenario.value())
                .query((row, _) -> new Now(
                        row.getObject("published", Integer.class),
                        row.getObject("trial") == null
                                ? null
                                : new Trial(row.getInt("trial"), row.getInt("trial_share"), time(row, "trial_since")),
                        row.getObject("gate", Integer.class)))
                .optional()
                .orElseThrow(Problem::notFound);
    }

    /// @return whether there is such a version
    boolean answer(ScenarioId scenario, Decision decision) {
        var whole = decision.share() == 100;
        var set = whole
                ? "published = version.id, trial = null, trial_share = null, trial_since = null"
                : "trial = version.id, trial_share = :share, trial_since = :at";
        return sql.sql("with version as (select id from bot.version where scenario_id = :id and number = :number) "
                                + "update bot.scenario s set " + set + " from version where s.id = :id and :share > 0"
                                + " and :at::timestamptz is not null")
                        .param("id", scenario.value())
                        .param("number", decision.number())
                        .param("share", decision.share())
                        .param("at", utc(decision.at()))
                        .update()
                == 1;
    }

    void endTrial(ScenarioId scenario) {
        sql.sql("update bot.scenario set trial = null, trial_share = null, trial_since = null where id = :id")
                .param("id", scenario.value())
                .update();
    }

    void log(ScenarioId scenario, Decision decision) {
        sql.sql("""
                insert into bot.publication (scenario_id, version_id, at, by, note, share, what)
                select :scenario, id, :at, :by, :note, :share, :what
                  from bot.version where scenario_id = :scenario and number = :number
                """)
                .param("scenario", scenario.value())
                .param("number", decision.number())
                .param("at", utc(decision.at()))
                .param("by", decision.by(), Types.OTHER)
                .param("note", decision.note())
                .param("share", decision.share())
                .param("what", decision.what())
                .update();
    }

    List<Decision> decisions(ScenarioId scenario, int limit) {
        return sql.sql("""
                select v.number, p.share, p.at, p.by, p.note, p.what
                  from bot.publication p join bot.version v on v.id = p.version_id
                 where p.scenario_id = :id order by p.at desc, v.number desc limit :limit
                """)
                .param("id", scenario.value())
                .param("limit", limit)
                .query((row, _) -> decision(row, row.getString("what")))
                .list();
    }

    /// A newer plan takes the place of an older one.
    void plan(ScenarioId scenario, Decision decision) {
        sql.sql("""
                insert into bot.plan (scenario_id, version_id, share, at, by, note)
                select :scenario, id, :share, :at, :by, :note
                  from bot.version where scenario_id = :scenario and number = :number
                    on conflict (scenario_id) do update
                   set (version_id, share, at, by, note)
                     = (excluded.version_id, excluded.share, excluded.at, excluded.by, excluded.note)
                """)
                .param("scenario", scenario.value())
                .param("number", decision.number())
                .param("share", decision.share())
                .param("at", utc(decision.at()))
                .param("by", decision.by(), Types.OTHER)
                .param("note", decision.note())
                .update();
    }

    Optional<Decision> planned(ScenarioId scenario) {
        return sql.sql("""
                select v.number, p.share, p.at, p.by, p.note
                  from bot.plan p join bot.version v on v.id = p.version_id where p.scenario_id = :id
                """)
                .param("id", scenario.value())
                .query((row, _) -> decision(row, row.getInt("share") == 100 ? "published" : "trial"))
                .optional();
    }

    void dropPlan(ScenarioId scenario) {
        sql.sql("delete from bot.plan where scenario_id = :id")
                .param("id", scenario.value())
                .update();
    }

    void gate(ScenarioId scenario, @Nullable Integer most) {
        sql.sql("update bot.scenario set gate = :most where id = :id")
                .param("id", scenario.value())
                .param("most", most, Types.INTEGER)
                .update();
    }

    private static Decision decision(ResultSet row, String what) throws SQLException {
        return new Decision(
                row.getInt("number"),
                row.getInt("share"),
                time(row, "at"),
                row.getObject("by", UUID.class),
                row.getString("note"),
                what);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
