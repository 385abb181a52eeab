package io.otklik.analytics;

import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.HandedOff;
import io.otklik.analytics.Happening.Mark;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The chains of the scenario that the customer entered, and the reasons for which the bot handed her off:
/// of each
/// the first time.
record Milestones(Map<String, Chain> chains, Map<String, Instant> handOffs) {

    static final Milestones NONE = new Milestones(Map.of(), Map.of());

    Milestones {
        chains = Map.copyOf(chains);
        handOffs = Map.copyOf(handOffs);
    }

    record Chain(Instant enteredAt, @Nullable Instant completedAt) {}

    Milestones after(LogEntry entry) {
        return switch (entry.what()) {
            case BotActed acted -> marked(acted, entry.at());
            case HandedOff handOff when !handOff.transfer() -> handedOff(handOff.reason(), entry.at());
            default -> this;
        };
    }

    private Milestones marked(BotActed acted, Instant at) {
        var facts = this;
        for (var mark : acted.marks()) facts = facts.marked(mark, at);
        return facts;
    }

    private Milestones marked(Mark mark, Instant at) {
        var name = mark.subject();
        if (name == null) return this;
        return switch (mark.kind()) {
            case "chain-entered" -> with(name, chains.getOrDefault(name, new Chain(at, null)));
            case "chain-completed" -> completed(name, at);
            default -> this;
        };
    }

    private Milestones completed(String name, Instant at) {
        var chain = chains.getOrDefault(name, new Chain(at, null));
        return chain.completedAt() == null ? with(name, new Chain(chain.enteredAt(), at)) : this;
    }

    private Milestones with(String name, Chain chain) {
        return new Milestones(put(chains, name, chain), handOffs);
    }

    private Milestones handedOff(String reason, Instant at) {
        return handOffs.containsKey(reason) ? this : new Milestones(chains, put(handOffs, reason, at));
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
