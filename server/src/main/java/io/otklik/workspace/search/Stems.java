package io.otklik.workspace.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database for the stems of words, so that what is marked is what was found.
@Repository
class Stems {

    private final JdbcClient sql;

    Stems(JdbcClient sql) {
        this.sql = sql;
    }

    /// A word that says nothing by itself, like «и», has no stem.
    Map<String, Set<String>> of(Collection<String> words) {
        var stems = new HashMap<String, Set<String>>();
        if (words.isEmpty()) return stems;
        sql.sql("""
                select w.word, s.stem
                  from unnest(:words::text[]) as w (word)
                 cross join lateral unnest(case when w.word ~ '^[a-z]+$' then ts_lexize('english_stem', w.word)
                                                else ts_lexize('russian_stem', w.word) end) as s (stem)
                """).param("words", words.toArray(String[]::new)).query(row -> {
            stems.computeIfAbsent(row.getString("word"), _ -> new HashSet<>()).add(row.getString("stem"));
        });
        return stems;
    }
}
