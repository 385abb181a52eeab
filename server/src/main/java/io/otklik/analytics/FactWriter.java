package io.otklik.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes the facts of many conversations, each table with one statement.
@Repository
class FactWriter {

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    FactWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(Collection<ConversationFacts> facts) {
        write(facts.stream().map(FactWriter::row).toList(), """
                insert into analytics.conversation_fact
                       (conversation_id, seq, started_at, wrote_at, holder, snoozed, since, bot_micros, queue_micros,
                        person_micros, menu_shown_at, went_on_at, straight_at, choosing, team_id, passed_at,
                        first_reply_at, resolved_at, asked_at, rated_at, score, spam)
                select r.conversation_id, r.seq, r.started_at, r.wrote_at, r.holder, r.snoozed, r.since, r.bot_micros,
                       r.queue_micros, r.person_micros, r.menu_shown_at, r.went_on_at, r.straight_at, r.choosing,
                       r.team_id, r.passed_at, r.first_reply_at, r.resolved_at, r.asked_at, r.rated_at, r.score,
                       r.spam
                  from jsonb_populate_recordset(null::analytics.conversation_fact, :rows::jsonb) r
                on conflict (conversation_id) do update
                   set (seq, wrote_at, holder, snoozed, since, bot_micros, queue_micros, person_micros, menu_shown_at,
                        went_on_at, straight_at, choosing, team_id, passed_at, first_reply_at, resolved_at, asked_at,
                        rated_at, score, spam)
                     = (excluded.seq, excluded.wrote_at, excluded.holder, excluded.snoozed, excluded.since,
                        excluded.bot_micros, excluded.queue_micros, excluded.person_micros, excluded.menu_shown_at,
                        excluded.went_on_at, excluded.straight_at, excluded.choosing, excluded.team_id,
                        excluded.passed_at, excluded.first_reply_at, excluded.resolved_at, excluded.asked_at,
                        excluded.rated_at, excluded.score, excluded.spam)
                """);
        write(chains(facts), """
                insert into analytics.chain_fact (conversation_id, team_id, spam, chain, entered_at, completed_at)
                select r.conversation_id, r.team_id, r.spam, r.chain, r.entered_at, r.completed_at
                  from jsonb_populate_recordset(null::analytics.chain_fact, :rows::jsonb) r
                on conflict (conversation_id, chain) do update
                   set team_id = excluded.team_id, spam = excluded.spam, completed_at = excluded.completed_at
                 where (chain_fact.team_id, chain_fact.spam, chain_fact.completed_at)
                       is distinct from (excluded.team_id, excluded.spam, excluded.completed_at)
                """);
        write(handOffs(facts), """
                insert into analytics.handoff_fact (conversation_id, team_id, spam, reason, handed_off_at)
                select r.conversation_id, r.team_id, r.spam, r.reason, r.handed_off_at
                  from jsonb_populate_recordset(null::analytics.handoff_fact, :rows::jsonb) r
                on conflict (conversation_id, reason) do update
                   set team_id = excluded.team_id, spam = excluded.spam
                 where (handoff_fact.team_id, handoff_fact.spam) is distinct from (excluded.team_id, excluded.spam)
                """);
    }

    private void write(List<Map<String, @Nullable Object>> rows, String statement) {
        if (rows.isEmpty()) return;
        sql.sql(statement).param("rows", json.writeValueAsString(rows)).update();
    }

    private static Map<String, @Nullable Object> row(ConversationFacts facts) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("conversation_id", facts.conversation());
        row.put("seq", facts.seq());
        row.put("started_at", text(facts.startedAt()));
        row.put("wrote_at", text(facts.wroteAt()));
        row.put("team_id", facts.team());
        add(row, facts.time());
        row.put("menu_shown_at", text(facts.menu().shownAt()));
        row.put("went_on_at", text(facts.menu().wentOnAt()));
        row.put("straight_at", text(facts.menu().straightAt()));
        row.put("choosing", facts.menu().choosing());
        row.put("passed_at", text(facts.waiting().passedAt()));
        row.put("first_reply_at", text(facts.waiting().repliedAt()));
        row.put("asked_at", text(facts.rating().askedAt()));
        row.put("rated_at", text(facts.rating().ratedAt()));
        row.put("score", facts.rating().score());
        row.put("spam", facts.spam());
        return row;
    }

    private static void add(Map<String, @Nullable Object> row, HandlingTime time) {
        row.put("holder", time.side().code());
        row.put("snoozed", time.snoozed());
        row.put("since", text(time.since()));
        row.put("bot_micros", micros(time.sums().bot()));
        row.put("queue_micros", micros(time.sums().queue()));
        row.put("person_micros", micros(time.sums().person()));
        row.put("resolved_at", text(time.resolvedAt()));
    }

    private static List<Map<String, @Nullable Object>> chains(Collection<ConversationFacts> facts) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : facts)
            one.milestones().chains().forEach((chain, reached) -> {
                var row = new LinkedHashMap<String, @Nullable Object>();
                row.put("conversation_id", one.conversation());
                row.put("team_id", one.team());
                row.put("spam", one.spam());
                row.put("chain", chain);
                row.put("entered_at", text(reached.enteredAt()));
                row.put("completed_at", text(reached.completedAt()));
                rows.add(row);
            });
        return rows;
    }

    private static List<Map<String, @Nullable Object>> handOffs(Collection<ConversationFacts> facts) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : facts)
            one.milestones().handOffs().forEach((reason, at) -> {
                var row = new LinkedHashMap<String, @Nullable Object>();
                row.put("conversation_id", one.conversation());
                row.put("team_id", one.team());
                row.put("spam", one.spam());
                row.put("reason", reason);
                row.put("handed_off_at", text(at));
                rows.add(row);
            });
        return rows;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
