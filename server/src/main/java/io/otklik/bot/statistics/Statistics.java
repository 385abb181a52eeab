package io.otklik.bot.statistics;

import io.otklik.bot.Library;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.statistics.FigureStore.Found;
import io.otklik.bot.statistics.FigureStore.Wanted;
import io.otklik.bot.statistics.WeakSpots.Spot;
import io.otklik.conversation.Behind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a scenario's figures: of each step, its weak spots, and the conversations behind every number.
@Service
class Statistics {

    private final FigureStore store;
    private final Library library;
    private final Behind behind;

    Statistics(FigureStore store, Library library, Behind behind) {
        this.store = store;
        this.library = library;
        this.behind = behind;
    }

    record Told(@Nullable Instant since, Figures figures, List<Spot> weak) {}

    /// @param contact absent for those who may not see conversations
    /// @param open    whether it goes on
    record Line(UUID conversationId, long number, @Nullable String contact, Instant at, boolean open) {}

    @Transactional(readOnly = true)
    Told of(Scope scope) {
        var figures = store.figures(scope);
        return new Told(store.since(scope).orElse(null), figures, weak(scope.scenario(), figures));
    }

    private List<Spot> weak(ScenarioId scenario, Figures figures) {
        return library.newest(scenario)
                .map(readable -> WeakSpots.of(figures.steps(), readable))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    List<Found> behind(Wanted wanted, @Nullable Found after, int limit) {
        return store.behind(wanted, after, limit);
    }

    @Transactional(readOnly = true)
    long count(Wanted wanted) {
        return store.count(wanted);
    }

    /// @param seesCustomers whether the reader may see conversations, and so whose they are
    @Transactional(readOnly = true)
    List<Line> lines(List<Found> found, boolean seesCustomers) {
        var known = behind.of(found.stream().map(Found::conversation).toList(), seesCustomers);
        return found.stream()
                .filter(one -> known.containsKey(one.conversation()))
                .map(one -> line(one, Objects.requireNonNull(known.get(one.conversation()))))
                .toList();
    }

    private static Line line(Found found, Behind.One one) {
        return new Line(
                found.conversation(),
                one.conversation().number(),
                one.contact() == null ? null : one.contact().name(),
                found.at(),
                !one.conversation().resolved());
    }
}
