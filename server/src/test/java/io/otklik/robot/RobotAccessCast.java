package io.otklik.robot;

import io.otklik.journeys.AccessCast;
import io.otklik.platform.Ids;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A robot for the access matrix: nobody has connected it.
@Component
@Lazy
class RobotAccessCast implements AccessCast {

    private final RobotStore robots;
    private final Robots runs;
    private final Ids ids;

    RobotAccessCast(RobotStore robots, Robots runs, Ids ids) {
        this.runs = runs;
        this.robots = robots;
        this.ids = ids;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of("robot", this::robot, "robot-run", this::run);
    }

    private String robot() {
        var name = "r" + ids.next();
        return robots.add(Definitions.named(name)).orElseThrow().toString();
    }

    /// A task for a robot that there is not.
    private String run() {
        var call = new Call(ids.next(), 1, "c", "k", "nobody", "nothing", Map.of("name", "Анна"));
        return runs.start(call).toString();
    }
}
