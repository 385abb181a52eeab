package io.otklik.workspace.search;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL by which lines become findable. Russian words are kept by their stem, English ones by theirs, and every
/// word also as it stands, so that it is found while it is being typed.
@Repository
class LineStore {

    private final JdbcClient sql;

    LineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line is replaced only if it says something else now.
    void keep(Collection<Line> lines) {
        if (lines.isEmpty()) return;
        sql.sql("""
                insert into workspace.search (conversation_id, seq, entry_id, at, text, files, words)
                select n.conversation, n.seq, n.entry, n.at, n.text, n.files,
                       setweight(to_tsvector('russian', n.forms) || to_tsvector('simple', n.forms), n.weight::"char")
                  from unnest(:conversation::uuid[], :seq::int[], :entry::uuid[], :at::timestamptz[], :text::text[],
                              :files::boolean[], :forms::text[], :weight::text[])
                    as n (conversation, seq, entry, at, text, files, forms, weight)
                on conflict (conversation_id, seq) do update
                   set at = excluded.at, text = excluded.text, words = excluded.words
                 where (search.text, search.at) is distinct from (excluded.text, excluded.at)
                """)
                .param("conversation", column(lines, Line::conversation))
                .param("seq", column(lines, Line::seq))
                .param("entry", column(lines, Line::entry))
                .param("at", column(lines, Line::at))
                .param("text", column(lines, Line::text))
                .param("files", column(lines, Line::files))
                .param("forms", column(lines, line -> Word.forms(line.text())))
                .param("weight", column(lines, Line::weight))
                .update();
    }

    void keepPlaces(Collection<Place> places) {
        if (places.isEmpty()) return;
        sql.sql("""
                insert into workspace.place as p
                       (conversation_id, number, team_id, operator_id, assignee_id, bot, status, tags)
                select n.conversation, n.number, n.team, n.operator, n.assignee, n.bot, n.status, n.tags::uuid[]
                  from unnest(:conversation::uuid[], :number::bigint[], :team::uuid[], :operator::uuid[],
                              :assignee::uuid[], :bot::boolean[], :status::text[], :tags::text[])
                    as n (conversation, number, team, operator, assignee, bot, status, tags)
                on conflict (conversation_id) do update
                   set team_id = excluded.team_id, operator_id = excluded.operator_id,
                       assignee_id = excluded.assignee_id, bot = excluded.bot, status = excluded.status,
                       tags = excluded.tags
                 where (p.team_id, p.operator_id, p.assignee_id, p.bot, p.status, p.tags) is distinct from
                       (excluded.team_id, excluded.operator_id, excluded.assignee_id, excluded.bot, excluded.status,
                        excluded.tags)
                """)
                .param("conversation", column(places, Place::conversation))
                .param("number", column(places, Place::number))
                .param("team", column(places, Place::team))
                .param("operator", column(places, Place::operator))
                .param("assignee", column(places, Place::assignee))
                .param("bot", column(places, Place::bot))
                .param("status", column(places, Place::status))
                .param("tags", column(places, Place::tagArray))
                .update();
    }

    void forgetAll() {
        sql.sql("truncate workspace.search, workspace.place").update();
    }

    private static <T> @Nullable String[] column(Collection<T> rows, Function<T, @Nullable Object> field) {
        return rows.stream()
                .map(field)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
