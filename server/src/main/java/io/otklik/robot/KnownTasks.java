package io.otklik.robot;

import io.otklik.platform.Language;
import io.otklik.platform.TaskNames;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The titles of robots and their tasks, each read once and again after a robot was installed.
@Component
class KnownTasks implements TaskNames {

    private record Key(String robot, String operation) {}

    private record Known(Title robotTitle, Title title) {}

    private final RobotStore store;
    private final Houses houses;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    KnownTasks(RobotStore store, Houses houses) {
        this.houses = houses;
        this.store = store;
    }

    void forget() {
        known.clear();
    }

    /// What robots can do now, as scenarios name it: `accounting.vacation`.
    Set<String> all() {
        return Stream.concat(houses.definitions().stream(), store.all().stream().map(RobotStore.Kept::definition))
                .flatMap(robot -> robot.operations().keySet().stream().map(name -> robot.robot() + "." + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String robot(String robot, String operation, Language language) {
        return find(robot, operation)
                .map(line -> line.robotTitle().in(language))
                .orElse(robot);
    }

    @Override
    public String task(String robot, String operation, Language language) {
        return find(robot, operation).map(line -> line.title().in(language)).orElse(operation);
    }

    private Optional<Known> find(String robot, String operation) {
        var key = new Key(robot, operation);
        if (!known.containsKey(key)) {
            houses.definitions().forEach(this::remember);
            for (var kept : store.all()) remember(kept.definition());
        }
        return Optional.ofNullable(known.get(key));
    }

    private void remember(Definition definition) {
        definition
                .operations()
                .forEach((name, task) ->
                        known.put(new Key(definition.robot(), name), new Known(definition.title(), task.title())));
    }
}
