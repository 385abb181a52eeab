package io.otklik.bot;

import io.otklik.dialog.State;
import io.otklik.dialog.Value;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// In which order the items of menus stand today, for each kind of customer. Known for a short while, so that asking
/// costs nothing.
@Component
public class Orders {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private final OrderStore store;
    private final Clock clock;
    private volatile @Nullable Known known;

    Orders(OrderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    record Key(int version, String menu, String segment) {}

    private record Known(Map<Key, List<String>> orders, Map<Key, String> by, Instant until) {}

    /// The order of a menu for whoever stands there; empty where the author's holds.
    List<String> of(State state, String menu) {
        var now = known();
        var by = now.by().get(new Key(state.version(), menu, ""));
        if (by == null) return List.of();
        return now.orders().getOrDefault(new Key(state.version(), menu, segment(state, by)), List.of());
    }

    /// They are others now.
    public void forget() {
        known = null;
    }

    private static String segment(State state, String by) {
        return switch (by) {
            case "language" -> state.language().code();
            case "known" -> isKnown(state) ? "known" : "guest";
            default -> "all";
        };
    }

    private static boolean isKnown(State state) {
        return state.value("contact") instanceof Value.Row(var _, var fields)
                && fields.get("verified") instanceof Value.Yes(var is)
                && is;
    }

    private Known known() {
        var now = clock.instant();
        var kept = known;
        if (kept != null && now.isBefore(kept.until())) return kept;
        var read = store.all();
        var fresh = new Known(read.orders(), read.by(), now.plus(GOOD_FOR));
        known = fresh;
        return fresh;
    }
}
