package io.otklik.bot.statistics;

import io.otklik.conversation.ConversationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes the ways of many conversations, each table with one statement.
@Repository
class FootprintWriter {

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    FootprintWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /// Who chose, as menus tell customers apart.
    record Chooser(String language, boolean known) {}

    void write(Map<ConversationId, Footprints> ways, Map<ConversationId, Chooser> choosers) {
        write("bot.footprint", here(ways), """
                on conflict (conversation_id) do update
                   set (seq, version_id, step, since, last_at, begun_at, done, ended)
                     = (excluded.seq, excluded.version_id, excluded.step, excluded.since, excluded.last_at,
                        excluded.begun_at, excluded.done, excluded.ended)
                """);
        write("bot.step_fact", steps(ways), """
                on conflict (conversation_id, version_id, step) do update
                   set (visits, stayed_ms, misses, handed_off, next)
                     = (excluded.visits, excluded.stayed_ms, excluded.misses, excluded.handed_off, excluded.next)
                """);
        write("bot.missed", missed(ways), "on conflict do nothing");
        write("bot.choice", choices(ways, choosers), "on conflict do nothing");
        write("bot.opinion", opinions(ways), """
                on conflict (conversation_id, version_id, step) do update
                   set (survey, score, at) = (excluded.survey, excluded.score, excluded.at)
                """);
    }

    private void write(String table, List<Map<String, @Nullable Object>> rows, String again) {
        if (rows.isEmpty()) return;
        sql.sql("insert into " + table + " select * from jsonb_populate_recordset(null::" + table + ", :rows::jsonb) "
                        + again)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static List<Map<String, @Nullable Object>> here(Map<ConversationId, Footprints> ways) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        ways.forEach((id, way) -> {
            var here = way.here();
            var row = row(id, here.version());
            row.put("seq", here.seq());
            row.put("step", here.step());
            row.put("since", here.since().toString());
            row.put("last_at", here.lastAt().toString());
            row.put("begun_at", here.begunAt().toString());
            row.put("done", here.done());
            row.put("ended", here.ended());
            rows.add(row);
        });
        return rows;
    }

    private static List<Map<String, @Nullable Object>> steps(Map<ConversationId, Footprints> ways) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        ways.forEach((id, way) -> way.steps().forEach(fact -> {
            var row = row(id, fact.version());
            row.put("step", fact.step());
            row.put("entered_at", fact.enteredAt().toString());
            row.put("visits", fact.visits());
            row.put("stayed_ms", fact.stayed().toMillis());
            row.put("misses", fact.misses());
            row.put("handed_off", fact.handedOff());
            row.put("next", fact.next());
            rows.add(row);
        }));
        return rows;
    }

    private static List<Map<String, @Nullable Object>> missed(Map<ConversationId, Footprints> ways) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        ways.forEach((id, way) -> way.missed.forEach(missed -> {
            var row = row(id, missed.version());
            row.put("seq", missed.seq());
            row.put("step", missed.step());
            row.put("at", missed.at().toString());
            rows.add(row);
        }));
        return rows;
    }

    private static List<Map<String, @Nullable Object>> choices(
            Map<ConversationId, Footprints> ways, Map<ConversationId, Chooser> choosers) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        ways.forEach((id, way) -> way.choices.forEach(choice -> {
            var chooser = choosers.getOrDefault(id, new Chooser("ru", false));
            var row = row(id, choice.version());
            row.put("seq", choice.seq());
            row.put("menu", choice.menu());
            row.put("item", choice.item());
            row.put("language", chooser.language());
            row.put("known", chooser.known());
            row.put("at", choice.at().toString());
            rows.add(row);
        }));
        return rows;
    }

    private static List<Map<String, @Nullable Object>> opinions(Map<ConversationId, Footprints> ways) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        ways.forEach((id, way) -> way.opinions.forEach(opinion -> {
            var row = row(id, opinion.version());
            row.put("step", opinion.step());
            row.put("survey", opinion.survey());
            row.put("score", opinion.score());
            row.put("at", opinion.at().toString());
            rows.add(row);
        }));
        return rows;
    }

    private static Map<String, @Nullable Object> row(ConversationId id, int version) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("conversation_id", id.value());
        row.put("version_id", version);
        return row;
    }
}
