package io.otklik.channel.widget;

import io.otklik.channel.IdentityMode;
import io.otklik.channel.Inbox;
import io.otklik.channel.Words;
import io.otklik.knowledge.ReadingRoom;
import io.otklik.platform.Language;
import io.otklik.platform.Settings;
import io.otklik.platform.TeamHours;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the widget of an inbox looks, and whether people answer at this hour.
@Component
class Looks {

    private final TeamHours hours;
    private final ReadingRoom articles;
    private final Settings settings;
    private final Clock clock;

    Looks(TeamHours hours, ReadingRoom articles, Settings settings, Clock clock) {
        this.hours = hours;
        this.articles = articles;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param opensAt  when people answer again; absent while they do, or if that is not known
    /// @param articles whether there are any to search
    record Look(
            String name,
            Words greeting,
            Words launcher,
            String accent,
            List<Language> languages,
            IdentityMode identity,
            boolean workingNow,
            @Nullable Instant opensAt,
            boolean articles,
            URI filesUrl) {}

    Look of(Inbox inbox) {
        var now = clock.instant();
        var openFrom = hours.openFrom(inbox.team(), now);
        var working = openFrom.filter(from -> !from.isAfter(now)).isPresent();
        return new Look(
                inbox.name(),
                inbox.greeting(),
                inbox.launcher(),
                inbox.accent(),
                List.of(Language.values()),
                inbox.identity(),
                working,
                working ? null : openFrom.orElse(null),
                articles.isOpen(),
                settings.filesAddress());
    }
}
