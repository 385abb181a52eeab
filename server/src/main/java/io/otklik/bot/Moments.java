package io.otklik.bot;

import io.otklik.dialog.Moment;
import io.otklik.dialog.State;
import io.otklik.platform.Settings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What holds outside while a turn is decided: the time where the company works, and who is at work.
@Component
class Moments {

    private final Teams teams;
    private final Orders orders;
    private final Clock clock;
    private final Settings settings;

    Moments(Teams teams, Orders orders, Clock clock, Settings settings) {
        this.teams = teams;
        this.orders = orders;
        this.clock = clock;
        this.settings = settings;
    }

    Moment now() {
        var now = clock.instant();
        return Moment.of(now.atZone(settings.zone())).withHours(team -> teams.isAtWork(team, now));
    }

    /// The same for whoever stands there: menus may stand in another order for her.
    Moment of(Moment now, State state) {
        return now.ordering(menu -> orders.of(state, menu));
    }
}
