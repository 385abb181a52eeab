package io.otklik.dialog.engine;

import io.otklik.dialog.State.Task;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Remembers tasks that cannot be undone, so that one is never done twice: neither when it is tried again after a
/// failure
/// nor when its result comes after the customer went elsewhere.
final class Tasks {

    private Tasks() {}

    /// The key of a call: the one used before when the same was tried and failed, else a new one.
    static String keyFor(Run run, Step.RobotCall call, Map<String, Value> inputs, String fresh) {
        var sum = new TreeMap<>(inputs).toString().hashCode();
        var key = run.state.memory().tasks().stream()
                .filter(t -> t.step().equals(call.id())
                        && t.inputs() == sum
                        && t.callId().isEmpty())
                .map(Task::key)
                .findFirst()
                .orElse(fresh);
        forget(run, call);
        add(run, new Task(call.id(), "", key, sum));
        return key;
    }

    /// The task of this call is settled, or will be tried with other inputs.
    static void forget(Run run, Step.RobotCall call) {
        remove(run, t -> t.step().equals(call.id()) && t.callId().isEmpty());
    }

    /// The result of this call will come when the customer is elsewhere.
    static void toComeLate(Run run, String callId) {
        var step = run.state.place().step();
        var known = run.state.memory().tasks().stream()
                .filter(t -> t.step().equals(step) && t.callId().isEmpty())
                .findFirst();
        known.ifPresent(task -> {
            remove(run, task::equals);
            add(run, new Task(step, callId, task.key(), task.inputs()));
        });
    }

    /// The step whose late result this is, if somebody still waits for it.
    static Optional<Step.RobotCall> late(Run run, String callId) {
        return run.state.memory().tasks().stream()
                .filter(t -> !callId.isEmpty() && t.callId().equals(callId))
                .findFirst()
                .flatMap(t -> run.scenario.step(t.step()))
                .filter(Step.RobotCall.class::isInstance)
                .map(Step.RobotCall.class::cast);
    }

    static void came(Run run, String callId) {
        remove(run, t -> t.callId().equals(callId));
    }

    private static void add(Run run, Task task) {
        var tasks = new ArrayList<>(run.state.memory().tasks());
        tasks.add(task);
        run.state = run.state.withTasks(tasks);
    }

    private static void remove(Run run, Predicate<Task> which) {
        run.state = run.state.withTasks(
                run.state.memory().tasks().stream().filter(which.negate()).toList());
    }
}
