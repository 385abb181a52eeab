package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.jobs.DueJobs;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Robots of one operation `do` for tests, and what came of their tasks.
@Component
@Lazy
class Works {

    private final Map<RunId, List<String>> told = new ConcurrentHashMap<>();
    private final Robots robots;
    private final RunStore runs;
    private final Ids ids;
    private final DueJobs due;
    private final MovableClock clock;

    Works(Robots robots, RunStore runs, Ids ids, DueJobs due, MovableClock clock) {
        this.robots = robots;
        this.runs = runs;
        this.ids = ids;
        this.due = due;
        this.clock = clock;
    }

    /// @param more lines of the file's beginning, as in `atOnce: 2`
    /// @param task the operation, indented by nothing
    String install(URI address, String more, String task) {
        var name = "r" + ids.next();
        var yaml = """
                robot: %s
                title: {ru: Система, en: System}
                patienceSeconds: 2
                slowAfterSeconds: 4
                attempts: 3
                %s
                operations:
                  do:
                    title: {ru: Сделать, en: Do}
                %s
                """.formatted(name, more, task.indent(4));
        robots.install(
                Definition.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))),
                address,
                new SignIn.None());
        return name;
    }

    RunId start(String robot, Map<String, Object> inputs) {
        return start(robot, ids.next(), inputs);
    }

    RunId start(String robot, UUID conversation, Map<String, Object> inputs) {
        return robots.start(new Call(conversation, 1, "do#1", "k" + ids.next(), robot, "do", inputs));
    }

    RunId run(String robot, Map<String, Object> inputs) {
        var id = start(robot, inputs);
        due.run();
        return id;
    }

    void pass(Duration time) {
        clock.pass(time);
        due.run();
    }

    String status(RunId id) {
        return runs.find(id).orElseThrow().status().code();
    }

    Outcome outcome(RunId id) {
        return runs.find(id).orElseThrow().outcome();
    }

    boolean returned(RunId id) {
        return runs.find(id).orElseThrow().returned();
    }

    @EventListener
    void hear(RobotToldProgress progress) {
        told.computeIfAbsent(progress.run(), _ -> new CopyOnWriteArrayList<>()).add(progress.words());
    }

    /// What the customer was told of a long task, by whichever thread.
    List<String> told(RunId id) {
        return told.getOrDefault(id, List.of());
    }
}
