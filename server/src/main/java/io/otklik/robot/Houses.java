package io.otklik.robot;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The robots that live in this program, seen as connectors that call nobody.
@Component
class Houses {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final URI NOWHERE = URI.create("about:blank");

    private final List<HouseRobot> robots;

    Houses(List<HouseRobot> robots) {
        this.robots = List.copyOf(robots);
    }

    List<Definition> definitions() {
        return robots.stream().map(HouseRobot::definition).toList();
    }

    boolean knows(String robot) {
        return named(robot).isPresent();
    }

    Optional<Duration> slowAfter(String robot) {
        return named(robot).map(it -> Duration.ofSeconds(it.definition().slowAfterSeconds()));
    }

    Optional<RobotStore.Place> place(String robot, String operation) {
        return named(robot)
                .map(HouseRobot::definition)
                .flatMap(definition -> Optional.ofNullable(
                                definition.operations().get(operation))
                        .map(task -> new RobotStore.Place(
                                new Connector(NOBODY, 0, definition, NOWHERE, new SignIn.None()),
                                new Operation(operation, task))));
    }

    /// Nothing for a robot that lives elsewhere.
    Optional<Attempt> attempt(Run run) {
        return named(run.robot()).map(house -> switch (house.work(run.operation(), run.input())) {
            case HouseRobot.Work.Done(var values, var files) ->
                new Attempt.Succeeded(
                        values,
                        files.stream()
                                .map(it -> new Attempt.Fetched(it.name(), it.bytes()))
                                .toList());
            case HouseRobot.Work.NotDone(var reason) -> new Attempt.Hopeless(reason);
        });
    }

    private Optional<HouseRobot> named(String robot) {
        return robots.stream().filter(it -> it.name().equals(robot)).findFirst();
    }
}
