package io.otklik.knowledge.finding;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.fragments.Standing;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The whole of what readers get, with its pictures.
@Repository
public class Bodies {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Standing fragments;

    Bodies(JdbcClient sql, JsonMapper json, Standing fragments) {
        this.sql = sql;
        this.json = json;
        this.fragments = fragments;
    }

    public Body of(Shown article) {
        var body = sql.sql("""
                select texts -> :language -> 'body' from knowledge.version where article_id = :id and number = :number
                """)
                .param("language", article.language().code())
                .param("id", article.id().value())
                .param("number", article.version())
                .query(String.class)
                .single();
        return fragments.filled(BodyReader.read(json.readTree(body)), article.language());
    }

    /// Whether a picture belongs to an article that everybody may read.
    public boolean isPublic(UUID picture) {
        return sql.sql("""
                select 1 from knowledge.picture p join knowledge.article a on a.id = p.article_id
                 where p.file_id = :file and a.audience = 'public' and a.state = 'published' limit 1
                """)
                .param("file", picture)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
