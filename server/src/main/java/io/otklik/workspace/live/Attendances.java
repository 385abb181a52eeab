package io.otklik.workspace.live;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.TeamId;
import io.otklik.routing.Presence;
import io.otklik.routing.PresenceChanged;
import io.otklik.routing.Routing;
import io.otklik.staff.Person;
import io.otklik.staff.Staff;
import io.otklik.workspace.Named;
import io.otklik.workspace.Viewer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Shows people who of their colleagues is here; supervisors see everybody, others their teams.
@Component
class Attendances {

    private final Sockets sockets;
    private final Routing routing;
    private final Staff staff;
    private final Switchboard switchboard;
    private boolean changed;

    Attendances(Sockets sockets, Routing routing, Staff staff, Switchboard switchboard) {
        this.sockets = sockets;
        this.routing = routing;
        this.staff = staff;
        this.switchboard = switchboard;
        switchboard.every(Duration.ofSeconds(1), this::tell);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PresenceChanged fact) {
        switchboard.later(() -> changed = true);
    }

    private void tell() {
        if (!changed) return;
        changed = false;
        var people = staff.people().stream()
                .filter(person -> person.role().may(Permission.CONVERSATIONS))
                .toList();
        var presence = routing.presence(people.stream().map(Person::id).toList());
        var members = new HashMap<TeamId, Set<OperatorId>>();
        sockets.watching().forEach(socket -> {
            var viewer = socket.viewer;
            if (viewer != null) socket.tell(new News.AtWork(items(viewer, people, presence, members)));
        });
    }

    private List<News.Attendance> items(
            Viewer viewer,
            List<Person> people,
            Map<OperatorId, Presence> presence,
            Map<TeamId, Set<OperatorId>> members) {
        var mates = new HashSet<>(Set.of(viewer.id()));
        viewer.teams()
                .forEach(team -> mates.addAll(members.computeIfAbsent(team, id -> Set.copyOf(staff.members(id)))));
        return people.stream()
                .filter(person -> viewer.supervises() || mates.contains(person.id()))
                .flatMap(person -> Stream.ofNullable(presence.get(person.id())).map(of -> item(person, of)))
                .toList();
    }

    private static News.Attendance item(Person person, Presence presence) {
        return new News.Attendance(
                new Named(person.id().value(), person.name()),
                presence.state(),
                presence.since(),
                presence.open(),
                presence.capacity());
    }
}
