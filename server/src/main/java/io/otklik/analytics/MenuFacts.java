package io.otklik.analytics;

import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.CustomerWrote;
import io.otklik.analytics.Happening.HandedOff;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of the first menu: the customer went on with the bot, or straight to a person, or neither.
/// Only the
/// first of these counts. Choosing "get a person" in the menu is not going on with the bot.
///
/// @param choosing whether the turn in which the customer went on is still under way
record MenuFacts(
        @Nullable Instant shownAt,
        @Nullable Instant wentOnAt,
        @Nullable Instant straightAt,
        boolean choosing) {

    static final MenuFacts NONE = new MenuFacts(null, null, null, false);

    MenuFacts after(LogEntry entry) {
        return switch (entry.what()) {
            case BotActed acted -> marked(acted, entry.at());
            case CustomerWrote() -> choosing ? new MenuFacts(shownAt, wentOnAt, straightAt, false) : this;
            case HandedOff handOff when !handOff.transfer() -> handedOff(entry.at());
            default -> this;
        };
    }

    private MenuFacts marked(BotActed acted, Instant at) {
        var menu = this;
        for (var mark : acted.marks()) menu = menu.marked(mark.kind(), at);
        return menu;
    }

    private MenuFacts marked(String kind, Instant at) {
        if (kind.equals("menu-shown") && shownAt == null) return new MenuFacts(at, wentOnAt, straightAt, choosing);
        if (kind.equals("went-on") && wentOnAt == null && straightAt == null)
            return new MenuFacts(shownAt, at, null, true);
        return this;
    }

    private MenuFacts handedOff(Instant at) {
        var inTheSameTurn = choosing && at.equals(wentOnAt);
        if (inTheSameTurn || wentOnAt == null && straightAt == null) return new MenuFacts(shownAt, null, at, false);
        return this;
    }
}
