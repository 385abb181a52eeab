package io.otklik.knowledge.gaps;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions that no article answered. What is older than a quarter of a year is forgotten: customers wrote it.
@Repository
public class Questions {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;
    /// Whoever asks nonsense all day long fills no disk.
    private static final int MOST_IN_AN_HOUR = 1000;
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    Questions(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// A question as it was asked.
    record Question(UUID id, String text, Language language, Source source, Instant at) {}

    public void note(String question, Language language, Source source) {
        var text = question.replaceAll("\\p{Cntrl}|\\s+", " ").strip();
        if (text.length() < SHORTEST) return;
        var now = clock.instant();
        sql.sql("""
                insert into knowledge.question (id, text, language, source, at)
                select :id, :text, :language, :source, :at
                 where (select count(*) from knowledge.question where at > :hourAgo) < :most
                """)
                .param("hourAgo", now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("most", MOST_IN_AN_HOUR)
                .param("id", ids.next())
                .param("text", text.substring(0, Math.min(text.length(), LONGEST)))
                .param("language", language.code())
                .param("source", source.code())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest that nobody has settled.
    List<Question> open(int most) {
        return sql.sql("""
                select id, text, language, source, at from knowledge.question
                 where settled is null and at > :since order by at desc limit :most
                """)
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Question(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        Language.ofCode(row.getString("language")),
                        Source.ofCode(row.getString("source")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int settle(Collection<UUID> questions, String how) {
        return sql.sql("update knowledge.question set settled = :how where id = any (:ids::uuid[]) and settled is null")
                .param("how", how)
                .param("ids", questions.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void forgetOld() {
        sql.sql("delete from knowledge.question where at <= :since")
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
