package io.otklik.bot.statistics;

import io.otklik.bot.statistics.Figures.Edge;
import io.otklik.bot.statistics.Figures.Step;
import io.otklik.bot.statistics.Figures.Survey;
import io.otklik.bot.statistics.Figures.Whole;
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
import org.springframework.stereotype.Repository;

/// Counts and measures conversations at the steps of a scenario.
@Repository
class FigureStore {

    private static final double SECOND = 1_000;

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    Figures figures(Scope scope) {
        return new Figures(versions(scope), whole(scope), steps(scope), edges(scope), surveys(scope));
    }

    /// Since when there is anything to count.
    Optional<Instant> since(Scope scope) {
        return sql.sql("""
                select f.entered_at from bot.step_fact f join bot.version v on v.id = f.version_id
                 where v.scenario_id = :scenario order by f.entered_at limit 1
                """)
                .param("scenario", scope.scenario().value())
                .query((row, _) -> row.getTimestamp("entered_at").toInstant())
                .optional();
    }

    private List<Integer> versions(Scope scope) {
        return scope.in(sql.sql("select distinct v.number " + Scope.FACTS + " order by 1"))
                .query(Integer.class)
                .list();
    }

    private Whole whole(Scope scope) {
        return scope.in(sql.sql("select count(distinct f.conversation_id) as entered"
                        + counted("completed", Metric.COMPLETED)
                        + counted("handed_off", Metric.HANDED_OFF)
                        + counted("lost", Metric.LOST)
                        + ", coalesce(sum(f.misses), 0) as misses "
                        + Scope.FACTS))
                .query((row, _) -> new Whole(
                        row.getLong("entered"),
                        row.getLong("completed"),
                        row.getLong("handed_off"),
                        row.getLong("lost"),
                        row.getLong("misses")))
                .single();
    }

    private static String counted(String name, Metric metric) {
        return ", count(distinct f.conversation_id) filter (where " + metric.condition() + ") as " + name;
    }

    /// How long it stays at a step is known when it has left it.
    private List<Step> steps(Scope scope) {
        return scope.in(sql.sql("""
                        select f.step, count(distinct f.conversation_id) as entered, sum(f.visits) as visits,
                               percentile_cont(0.5) within group (order by f.stayed_ms)
                                   filter (where f.stayed_ms > 0 or cardinality(f.next) > 0) as median,
                               sum(f.misses) as misses
                        """
                        + counted("handed_off", Metric.HANDED_OFF)
                        + counted("lost", Metric.LOST)
                        + Scope.FACTS
                        + " group by f.step order by f.step"))
                .query(FigureStore::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var median = row.getObject("median", Double.class);
        var entered = row.getLong("entered");
        return new Step(
                row.getString("step"),
                entered,
                row.getLong("visits"),
                row.getLong("lost"),
                median == null ? null : median / SECOND,
                row.getLong("misses"),
                row.getLong("handed_off"),
                entered < Step.ENOUGH);
    }

    private List<Edge> edges(Scope scope) {
        var facts = Scope.FACTS.replace("where", "cross join unnest(f.next) as n (step) where");
        return scope.in(sql.sql(
                        "select f.step as origin, n.step as target, count(distinct f.conversation_id) as sessions "
                                + facts
                                + " group by 1, 2 order by 1, 2"))
                .query((row, _) -> new Edge(row.getString("origin"), row.getString("target"), row.getLong("sessions")))
                .list();
    }

    private List<Survey> surveys(Scope scope) {
        return scope.in(sql.sql("""
                        select o.step, o.survey, count(*) as answers,
                               case o.survey when 'nps' then
                                    100.0 * (count(*) filter (where o.score >= 9) - count(*) filter (where o.score <= 6))
                                          / count(*)
                               else avg(o.score) end as mean
                          from bot.opinion o join bot.version v on v.id = o.version_id
                         where v.scenario_id = :scenario and (:version::int is null or v.number = :version)
                           and o.at >= :from and o.at < :to and :now::timestamptz is not null
                         group by o.step, o.survey order by o.step
                        """))
                .query((row, _) -> new Survey(
                        row.getString("step"), row.getString("survey"), row.getLong("answers"), row.getDouble("mean")))
                .list();
    }

    /// A conversation behind a number, and when it came to the step.
    record Found(UUID conversation, Instant at) {}

    /// What is behind a number.
    ///
    /// @param steps none for the whole scenario; several where a drawn step is several to the engine, as a form is
    /// @param next  for [Metric#WENT]: the steps it went on to
    record Wanted(Metric metric, List<String> steps, List<String> next, Scope scope) {

        Wanted {
            steps = List.copyOf(steps);
            next = List.copyOf(next);
        }
    }

    /// The newest first, after this one.
    List<Found> behind(Wanted wanted, @Nullable Found after, int limit) {
        return named(wanted, """
                select f.conversation_id, min(f.entered_at) as at \
                """ + condition(wanted) + """
                 group by f.conversation_id
                having :after_at::timestamptz is null
                    or (min(f.entered_at), f.conversation_id) < (:after_at::timestamptz, :after_id::uuid)
                 order by at desc, f.conversation_id desc limit :limit
                """)
                .param("after_at", after == null ? null : Timestamp.from(after.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after_id", after == null ? null : after.conversation(), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> new Found(
                        row.getObject("conversation_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    long count(Wanted wanted) {
        return named(wanted, "select count(distinct f.conversation_id) " + condition(wanted))
                .query(Long.class)
                .single();
    }

    private static String condition(Wanted wanted) {
        return Scope.FACTS
                + " and (:steps::text[] = '{}' or f.step = any (:steps)) and :next::text[] is not null and "
                + wanted.metric().condition();
    }

    private JdbcClient.StatementSpec named(Wanted wanted, String statement) {
        return wanted.scope()
                .in(sql.sql(statement))
                .param("steps", wanted.steps().toArray(String[]::new))
                .param("next", wanted.next().toArray(String[]::new));
    }
}
