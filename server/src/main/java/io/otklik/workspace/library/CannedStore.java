package io.otklik.workspace.library;

import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.workspace.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of canned answers.
@Repository
class CannedStore {

    private final JdbcClient sql;

    CannedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those for everybody and for the viewer's teams, by shortcut.
    List<CannedAnswer> page(Viewer viewer, @Nullable String after, int limit) {
        return sql.sql("""
                select id, shortcut, title, text_ru, text_en, team_id from workspace.canned
                 where (:all or team_id is null or team_id = any (:teams::uuid[]))
                   and (:after::text is null or lower(shortcut) > lower(:after))
                 order by lower(shortcut) limit :limit
                """)
                .param("all", viewer.supervises())
                .param(
                        "teams",
                        viewer.teams().stream()
                                .map(team -> team.value().toString())
                                .toArray(String[]::new))
                .param("after", after, Types.VARCHAR)
                .param("limit", limit)
                .query(CannedStore::answer)
                .list();
    }

    Optional<CannedAnswer> find(UUID id) {
        return sql.sql("select id, shortcut, title, text_ru, text_en, team_id from workspace.canned where id = :id")
                .param("id", id)
                .query(CannedStore::answer)
                .optional();
    }

    /// @throws Problem `shortcut-taken`
    void keep(CannedAnswer answer, Instant now) {
        var team = answer.teamId();
        try {
            sql.sql("""
                    insert into workspace.canned (id, shortcut, title, text_ru, text_en, team_id, created_at)
                    values (:id, :shortcut, :title, :ru, :en, :team, :now)
                    on conflict (id) do update
                       set shortcut = excluded.shortcut, title = excluded.title, text_ru = excluded.text_ru,
                           text_en = excluded.text_en, team_id = excluded.team_id
                    """)
                    .param("id", answer.id())
                    .param("shortcut", answer.shortcut())
                    .param("title", answer.title())
                    .param("ru", answer.text().ru())
                    .param("en", answer.text().en())
                    .param("team", team == null ? null : team.value(), Types.OTHER)
                    .param("now", Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("shortcut-taken").field("shortcut");
        }
    }

    void delete(UUID id) {
        sql.sql("delete from workspace.canned where id = :id").param("id", id).update();
    }

    private static CannedAnswer answer(ResultSet row, int number) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        return new CannedAnswer(
                row.getObject("id", UUID.class),
                row.getString("shortcut"),
                row.getString("title"),
                new CannedAnswer.Text(row.getString("text_ru"), row.getString("text_en")),
                team == null ? null : new TeamId(team));
    }
}
