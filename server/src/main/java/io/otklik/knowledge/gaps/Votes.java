package io.otklik.knowledge.gaps;

import io.otklik.knowledge.ArticleId;
import io.otklik.platform.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether articles helped. One voice for each reader and version; the last one counts.
@Repository
public class Votes {

    private final JdbcClient sql;
    private final Clock clock;

    Votes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param voter tells readers apart; only a hash of it is kept
    public void keep(ArticleId id, Language language, int version, boolean helpful, Source source, String voter) {
        sql.sql("""
                insert into knowledge.vote (article_id, language, version, helpful, source, voter, at)
                select :id, :language, :version, :helpful, :source, :voter, :at
                 where exists (select 1 from knowledge.version where article_id = :id and number = :version)
                on conflict (article_id, language, version, voter)
                   do update set helpful = excluded.helpful, at = excluded.at, source = excluded.source
                """)
                .param("id", id.value())
                .param("language", language.code())
                .param("version", version)
                .param("helpful", helpful)
                .param("source", source.code())
                .param("voter", Readers.hash(id + " " + voter))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
