package io.otklik.robot;

import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
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

    record Task(String operation, String title, boolean onlyReads) {}

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
    private final ObjectProvider<ConversationSight> sight;

    RobotsApi(Robots robots, ObjectProvider<ConversationSight> sight) {
        this.robots = robots;
        this.sight = sight;
    }

    @GetMapping
    @Allowed(Permission.SCENARIOS)
    Items<Robot> all(HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var byRobot = new LinkedHashMap<String, Robot>();
        for (var line : robots.all())
            byRobot.computeIfAbsent(
                            line.robot(),
                            name -> new Robot(name, line.robotTitle().in(language), new ArrayList<>()))
                    .operations()
                    .add(new Task(
                            line.operation(),
                            line.title().in(language),
                            line.method().equals("GET")));
        return new Items<>(List.copyOf(byRobot.values()), null);
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

    private static RunView view(RunStore.Line it, Language language) {
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
