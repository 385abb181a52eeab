package io.otklik.bot.authoring;

import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Language;
import io.otklik.robot.RobotUses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
        return calling(Pattern.quote(robot + ".") + ".*", robot + "\\.", language);
    }

    @Override
    public List<Use> of(String robot, String task, Language language) {
        return calling(Pattern.quote(robot + "." + task), robot + "\\." + task + "(?![a-z0-9-])", language);
    }

    /// @param task the step's own value
    /// @param text as it stands in the file
    private List<Use> calling(String task, String text, Language language) {
        return sql.sql("""
                select s.id, s.name, s.title, s.draft, v.yaml
                  from bot.scenario s left join bot.version v on v.id = s.published
                 where s.draft ~ :call or v.yaml ~ :call
                 order by s.name limit 100
                """)
                .param("call", "robot: *[\"']?" + text)
                .query((row, _) -> new Use(
                        row.getObject("id", UUID.class),
                        json.readTree(row.getString("title"))
                                .path(language.code())
                                .asString(row.getString("name")),
                        Stream.of(row.getString("draft"), row.getString("yaml"))
                                .filter(Objects::nonNull)
                                .flatMap(yaml -> places(yaml, task, language))
                                .distinct()
                                .toList()))
                .list();
    }

    private static Stream<Place> places(String yaml, String task, Language language) {
        try {
            return ScenarioFile.tree(yaml)
                    .path("chains")
                    .propertyStream()
                    .flatMap(chain -> chain.getValue()
                            .path("steps")
                            .valueStream()
                            .filter(step -> step.path("robot").asString("").matches(task))
                            .map(step -> new Place(
                                    title(chain, language), step.path("id").asString(""))));
        } catch (JacksonException unfinished) {
            return Stream.of();
        }
    }

    private static String title(Map.Entry<String, JsonNode> chain, Language language) {
        var title = chain.getValue().path("title");
        var words = title.isObject() ? title.path(language.code()) : title;
        return words.asString(chain.getKey());
    }
}
