package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.dialog.Effect;
import io.otklik.platform.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what customers wrote freely and the bot did not understand, and counts what it did.
@Repository
public class FreeTexts {

    private static final int LONGEST = 500;

    private final JdbcClient sql;
    private final Ids ids;

    FreeTexts(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// One free text; its words only if they were not understood.
    record Heard(
            ConversationId conversation,
            int version,
            @Nullable String missed) {}

    static List<Heard> in(ConversationId conversation, int version, List<Effect> effects) {
        var heard = new ArrayList<Heard>();
        for (var effect : effects) {
            if (effect instanceof Effect.Missed(var _, var text) && !text.isBlank())
                heard.add(new Heard(conversation, version, text));
            if (effect instanceof Effect.WentOn(var _, var _, var how) && how == Effect.How.RECOGNISED)
                heard.add(new Heard(conversation, version, null));
        }
        return heard;
    }

    void keep(List<Heard> heard, Instant at) {
        if (heard.isEmpty()) return;
        sql.sql("""
                insert into bot.free_text (id, scenario_id, conversation_id, at, text)
                select n.id, v.scenario_id, n.conversation, :at, n.text
                  from unnest(:ids::uuid[], :conversations::uuid[], :versions::int[], :texts::text[])
                       as n (id, conversation, version, text)
                  join bot.version v on v.id = n.version
                """)
                .param("at", Timestamp.from(at))
                .param("ids", heard.stream().map(_ -> ids.next().toString()).toArray(String[]::new))
                .param(
                        "conversations",
                        heard.stream()
                                .map(h -> h.conversation().value().toString())
                                .toArray(String[]::new))
                .param(
                        "versions",
                        heard.stream().map(h -> String.valueOf(h.version())).toArray(String[]::new))
                .param("texts", heard.stream().map(h -> cut(h.missed())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// What was not understood and nobody has dealt with, the newest first.
    public List<Missed> missed(ScenarioId scenario, int most) {
        return sql.sql("""
                select id, text, at, conversation_id from bot.free_text
                 where scenario_id = :scenario and text is not null and settled_at is null
                 order by at desc limit :most
                """)
                .param("scenario", scenario.value())
                .param("most", most)
                .query((row, _) -> new Missed(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("conversation_id", UUID.class)))
                .list();
    }

    public record Missed(UUID id, String text, Instant at, UUID conversation) {}

    /// Takes those that were still open, and gives their texts.
    public List<String> settle(ScenarioId scenario, List<UUID> misses, Instant at) {
        return sql.sql("""
                update bot.free_text set settled_at = :at
                 where scenario_id = :scenario and id = any(:ids::uuid[]) and text is not null and settled_at is null
                returning text
                """)
                .param("at", Timestamp.from(at))
                .param("scenario", scenario.value())
                .param("ids", misses.stream().map(UUID::toString).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /// How much was understood, week by week, the oldest first.
    public List<Week> weeks(ScenarioId scenario, Instant since) {
        return sql.sql("""
                select date_trunc('week', at at time zone 'UTC') as week, count(*) filter (where text is null) as understood,
                       count(*) as all
                  from bot.free_text where scenario_id = :scenario and at >= :since group by week order by week
                """)
                .param("scenario", scenario.value())
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Week(
                        row.getTimestamp("week").toLocalDateTime().toLocalDate().toString(),
                        row.getInt("understood"),
                        row.getInt("all")))
                .list();
    }

    public record Week(String begins, int understood, int all) {}
}
