package io.otklik.dialog;

import java.util.List;

/// The answer of the engine: where the customer stands now, and what is to be done, in this order.
public record Reaction(State state, List<Effect> effects) {
    public Reaction {
        effects = List.copyOf(effects);
    }
}
