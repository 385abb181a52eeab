package io.otklik.robot;

import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What staff see of robots: which there are, and what they did for a conversation. Never inputs, outputs or secrets.
@RestController
@RequestMapping("/api/robots")
class RobotsApi {

    record Items<T>(List<T> items, @Nullable String next) {}

    record Robot(String robot, String title, List<Task> operations) {}

    record Task(String operation, String title, boolean onlyReads, List<Field> inputs, List<Field> outputs) {}

    /// @param type as in the definition; `title` is the name where the author gave none
    record Field(String name, String type, boolean required, String title) {}

    record RunView(
            UUID id,
            String robot,
            String robotTitle,
            String operation,
            String title,
            String status,
            int attempts,
            @Nullable String error,
            @Nullable Instant nextAt,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    private final Robots robots;
    private final Connectors connectors;
    private final Houses houses;
    private final ObjectProvider<ConversationSight> sight;

    RobotsApi(Robots robots, Connectors connectors, Houses houses, ObjectProvider<ConversationSight> sight) {
        this.robots = robots;
        this.connectors = connectors;
        this.houses = houses;
        this.sight = sight;
    }

    @GetMapping
    @Allowed(Permission.SCENARIOS)
    Items<Robot> all(HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var all = Stream.concat(
                connectors.all().stream().map(RobotStore.Kept::definition), houses.definitions().stream());
        return new Items<>(all.map(it -> robot(it, language)).toList(), null);
    }

    /// A conversation that the person may not see does not exist for her.
    @GetMapping("/runs")
    @Allowed(Permission.CONVERSATIONS)
    Items<RunView> runs(@RequestParam UUID conversation, OperatorId me, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var eyes = sight.getIfAvailable();
        if (eyes == null || !eyes.sees(me, conversation)) throw Problem.notFound();
        return new Items<>(
                robots.runsOf(conversation).stream()
                        .map(it -> view(it, language))
                        .toList(),
                null);
    }

    private static Robot robot(Definition it, Language language) {
        var tasks = it.operations().entrySet().stream()
                .map(one -> task(one.getKey(), one.getValue(), language))
                .toList();
        return new Robot(it.robot(), it.title().in(language), tasks);
    }

    private static Task task(String name, Definition.Task task, Language language) {
        var inputs = task.takes().entrySet().stream().map(one -> {
            var input = one.getValue();
            return field(one.getKey(), input.type(), input.needed(), input.title(), language);
        });
        var outputs = task.gives().entrySet().stream().map(one -> {
            var output = one.getValue();
            return field(one.getKey(), output.type(), output.needed(), output.title(), language);
        });
        return new Task(name, task.title().in(language), Operation.onlyReads(task), inputs.toList(), outputs.toList());
    }

    private static Field field(String name, ValueKind type, boolean needed, @Nullable Title title, Language language) {
        return new Field(name, type.code(), needed, title == null ? name : title.in(language));
    }

    private static RunView view(RunBook.Line it, Language language) {
        return new RunView(
                it.id(),
                it.robot(),
                it.robotTitle() == null ? it.robot() : it.robotTitle().in(language),
                it.operation(),
                it.title() == null ? it.operation() : it.title().in(language),
                it.status(),
                it.attempts(),
                it.error(),
                it.nextAt(),
                it.createdAt(),
                it.endedAt());
    }
}
