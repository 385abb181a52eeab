package io.otklik.bot.authoring;

import io.otklik.platform.Language;
import io.otklik.robot.RobotUses;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Finds the scenarios that ask a robot for tasks, in what is drafted and in what is published.
@Repository
class ScenarioUses implements RobotUses {

    private final JdbcClient sql;
    private final JsonMapper json;

    ScenarioUses(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Use> of(String robot, Language language) {
        return calling(robot + "\\.", language);
    }

    @Override
    public List<Use> of(String robot, String task, Language language) {
        return calling(robot + "\\." + task + "(?![a-z0-9-])", language);
    }

    private List<Use> calling(String task, Language language) {
        return sql.sql("""
                select s.id, s.name, s.title
                  from bot.scenario s left join bot.version v on v.id = s.published
                 where s.draft ~ :call or v.yaml ~ :call
                 order by s.name limit 100
                """)
                .param("call", "robot: *[\"']?" + task)
                .query((row, _) -> {
                    var title = json.readTree(row.getString("title"));
                    return new Use(
                            row.getObject("id", UUID.class),
                            title.path(language.code()).asString(row.getString("name")));
                })
                .list();
    }
}
