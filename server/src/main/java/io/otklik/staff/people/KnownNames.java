package io.otklik.staff.people;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.StaffNames;
import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import io.otklik.staff.Person;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.Team;
import io.otklik.staff.TeamChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// What people and teams are called, kept at hand: every row of every list asks. A change is seen at once where it
/// was made, and within half a minute by other programs on the same database.
@Component
class KnownNames implements StaffNames {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Directory directory;
    private final Clock clock;
    private volatile Known known = new Known(Instant.EPOCH);

    KnownNames(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    private record Known(Instant since, Map<OperatorId, String> people, Map<TeamId, Names> teams) {
        Known(Instant since) {
            this(since, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    @Override
    public String operator(OperatorId id) {
        var names = fresh().people();
        var name = names.get(id);
        if (name != null) return name;
        var found = directory.person(id).map(Person::name).orElse("");
        if (!found.isEmpty()) names.put(id, found);
        return found;
    }

    @Override
    public String team(TeamId id, Language language) {
        var names = fresh().teams();
        var name = names.get(id);
        if (name != null) return name.in(language);
        var found = directory.team(id).map(Team::names);
        found.ifPresent(team -> names.put(id, team));
        return found.map(team -> team.in(language)).orElse("");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(PersonChanged fact) {
        known = new Known(clock.instant());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(TeamChanged fact) {
        known = new Known(clock.instant());
    }

    private Known fresh() {
        var now = clock.instant();
        var current = known;
        if (Duration.between(current.since(), now).compareTo(FRESH) < 0) return current;
        var next = new Known(now);
        known = next;
        return next;
    }
}
