package io.otklik.knowledge.gaps;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Questions that no article answered. What is older than a quarter of a year is forgotten: customers wrote it.
@Repository
public class Questions {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;
    /// Whoever asks nonsense all day long fills no disk.
    private static final int MOST_IN_AN_HOUR = 1000;

    private static final Duration KEPT = Duration.ofDays(90);
    /// Whoever has opened nothing by then will not.
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    Questions(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// A question as it was asked.
    ///
    /// @param found how many articles were shown, none of which was opened
    record Question(UUID id, String text, Language language, Source source, Instant at, int found) {}

    public void note(String question, Language language, Source source) {
        insert(text(question), language, source, 0, null);
    }

    /// Somebody looks for something, perhaps still typing. What is typed on takes the place of what it was; what found
    /// nothing and was given up stays a question.
    ///
    /// @param found  how many articles are shown
    /// @param reader tells readers apart; only a hash of it is kept
    @Transactional
    public void sought(String question, Language language, Source source, int found, String reader) {
        var text = text(question);
        if (text.length() < SHORTEST) return;
        var key = key(source, reader);
        var before = lookedFor(key);
        var other = before != null && (isRipe(before) || before.found() == 0 && !goesOn(before.text(), text));
        if (other)
            sql.sql("update knowledge.question set reader = null where reader = :reader")
                    .param("reader", key)
                    .update();
        else if (before != null)
            sql.sql("delete from knowledge.question where reader = :reader")
                    .param("reader", key)
                    .update();
        insert(text, language, source, found, key);
    }

    /// What a reader looks for now is answered.
    public void opened(Source source, String reader) {
        sql.sql("delete from knowledge.question where reader = :reader and at > :ripe")
                .param("reader", key(source, reader))
                .param("ripe", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable Question lookedFor(String key) {
        return sql.sql("""
                select id, text, language, source, at, found from knowledge.question where reader = :reader for update
                """)
                .param("reader", key)
                .query(Questions::question)
                .optional()
                .orElse(null);
    }

    private boolean isRipe(Question question) {
        return !question.at().isAfter(clock.instant().minus(PATIENCE));
    }

    private static boolean goesOn(String before, String now) {
        var one = before.toLowerCase(Locale.ROOT);
        var two = now.toLowerCase(Locale.ROOT);
        return two.startsWith(one) || one.startsWith(two);
    }

    private static String key(Source source, String reader) {
        return Readers.hash(source.code() + " " + reader);
    }

    private static String text(String question) {
        var text = question.replaceAll("\\p{Cntrl}|\\s+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private void insert(String text, Language language, Source source, int found, @Nullable String reader) {
        if (text.length() < SHORTEST) return;
        var now = clock.instant();
        sql.sql("""
                insert into knowledge.question (id, text, language, source, at, found, reader)
                select :id, :text, :language, :source, :at, :found, :reader
                 where (select count(*) from knowledge.question where at > :hourAgo) < :most
                on conflict (reader) where reader is not null do nothing
                """)
                .param("hourAgo", now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("most", MOST_IN_AN_HOUR)
                .param("id", ids.next())
                .param("text", text)
                .param("language", language.code())
                .param("source", source.code())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("found", found)
                .param("reader", reader)
                .update();
    }

    /// The newest that nobody has settled, without what somebody may still find an answer to.
    List<Question> open(int most, @Nullable Source source) {
        return sql.sql("""
                select id, text, language, source, at, found from knowledge.question
                 where settled is null and at > :since and (reader is null or at <= :ripe)
                   and (:source::text is null or source = :source)
                 order by at desc, id desc limit :most
                """)
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("ripe", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .param("source", source == null ? null : source.code())
                .param("most", most)
                .query(Questions::question)
                .list();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("text"),
                Language.ofCode(row.getString("language")),
                Source.ofCode(row.getString("source")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("found"));
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
