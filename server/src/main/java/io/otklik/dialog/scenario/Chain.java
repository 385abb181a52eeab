package io.otklik.dialog.scenario;

import java.util.List;

/// Steps that belong together, as "send an employee on leave", one after another as written. A chain that is a task
/// leads to a result; entering and completing it is counted. `inputs` and `outputs` are values that another chain gives
/// it and takes from it.
public record Chain(
        String name,
        Text title,
        String team,
        boolean task,
        int first,
        int last,
        List<String> slots,
        Triggers on,
        List<String> inputs,
        List<String> outputs) {
    public Chain {
        slots = List.copyOf(slots);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
