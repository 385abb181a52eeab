package io.otklik.channel.widget;

import io.otklik.platform.PerMinute;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Keeps one visitor, or one address, from using up what belongs to all.
@Component
class Throttle {

    private static final int MOST = 200_000;

    private final Settings.Widget limits;
    private final PerMinute allowance = new PerMinute(MOST);

    @Autowired
    Throttle(Settings settings) {
        this(settings.widget());
    }

    Throttle(Settings.Widget limits) {
        this.limits = limits;
    }

    /// @throws Problem 429 `too-often`
    void message(VisitorSession session) {
        allowance.take(session.contact(), limits.messagesPerMinute());
    }

    /// @throws Problem 429 `too-often`
    void session(String address) {
        allowance.take("session:" + address, limits.sessionsPerMinute());
    }
}
