package io.otklik.dialog.scenario;

import java.util.List;

/// Steps that belong together, as "send an employee on leave", one after another as written. A chain that is a task
/// leads
/// to a result; entering and completing it is counted.
public record Chain(String name, Text title, String team, boolean task, int first, int last, List<String> slots) {
    public Chain {
        slots = List.copyOf(slots);
    }
}
