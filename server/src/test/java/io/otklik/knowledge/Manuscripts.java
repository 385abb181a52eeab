package io.otklik.knowledge;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Span;
import io.otklik.knowledge.writing.Placing;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.knowledge.writing.Writing;
import io.otklik.platform.Language;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Articles for tests.
@Component
@Lazy
public class Manuscripts {

    private final Writing writing;
    private final JdbcClient sql;

    Manuscripts(Writing writing, JdbcClient sql) {
        this.writing = writing;
        this.sql = sql;
    }

    public static Wording russian(String title, String... paragraphs) {
        return new Wording(Map.of(Language.RU, text(title, paragraphs)));
    }

    public static Text text(String title, String... paragraphs) {
        var blocks = Arrays.stream(paragraphs)
                .<Block>map(words -> new Block.Paragraph(java.util.List.of(Span.Words.plain(words))))
                .toList();
        return new Text(title, new Body(blocks));
    }

    public static Placing forAudience(Audience audience) {
        return new Placing(null, audience, null, null);
    }

    public ArticleId draft(String title, String... paragraphs) {
        return writing.begin(forAudience(Audience.PUBLIC), russian(title, paragraphs), null);
    }

    public ArticleId published(Audience audience, Wording wording) {
        var id = writing.begin(forAudience(audience), wording, null);
        writing.publish(id, 1, "", null);
        return id;
    }

    /// Other tests' articles with such a title are found no more.
    public void archived(String titleBegins) {
        sql.sql("""
                with next as (update knowledge.news set last = last + 1 returning last)
                update knowledge.article set state = 'archived', news = next.last from next
                 where texts -> 'ru' ->> 'title' like :title
                """).param("title", titleBegins + "%").update();
    }
}
