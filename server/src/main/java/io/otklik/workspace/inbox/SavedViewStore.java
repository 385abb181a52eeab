package io.otklik.workspace.inbox;

import io.otklik.platform.OperatorId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of lists that people have put together.
@Repository
class SavedViewStore {

    private static final String SEEN = """
            select id, owner, team_id, name, filter from workspace.saved_view
             where (owner = :viewer or team_id = any (:teams::uuid[]) or (:all and team_id is not null))
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    SavedViewStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// One's own and those of one's teams, by name.
    List<SavedView> of(Viewer viewer) {
        return seen(SEEN + " order by lower(name), id", viewer)
                .query(this::view)
                .list();
    }

    Optional<SavedView> find(Viewer viewer, UUID id) {
        return seen(SEEN + " and id = :id", viewer)
                .param("id", id)
                .query(this::view)
                .optional();
    }

    int ownedBy(OperatorId owner) {
        return sql.sql("select count(*) from workspace.saved_view where owner = :owner")
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    void keep(SavedView view, Instant now) {
        var team = view.team();
        sql.sql("""
                insert into workspace.saved_view (id, owner, team_id, name, filter, created_at)
                values (:id, :owner, :team, :name, :filter::jsonb, :now)
                on conflict (id) do update
                   set team_id = excluded.team_id, name = excluded.name, filter = excluded.filter
                """)
                .param("id", view.id())
                .param("owner", view.owner().value())
                .param("team", team == null ? null : team.value(), Types.OTHER)
                .param("name", view.name())
                .param("filter", json.writeValueAsString(view.filter()))
                .param("now", Timestamp.from(now))
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from workspace.saved_view where id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec seen(String statement, Viewer viewer) {
        var teams = viewer.teams().stream().map(team -> team.value().toString()).toArray(String[]::new);
        return sql.sql(statement)
                .param("viewer", viewer.id().value())
                .param("teams", teams)
                .param("all", viewer.supervises());
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        return new SavedView(
                row.getObject("id", UUID.class),
                new OperatorId(row.getObject("owner", UUID.class)),
                team == null ? null : new TeamId(team),
                row.getString("name"),
                json.readValue(row.getString("filter"), SavedView.Filter.class));
    }
}
