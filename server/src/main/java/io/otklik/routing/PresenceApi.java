package io.otklik.routing;

import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.routing.Presence.State;
import io.otklik.staff.Person;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who is here, and how much each carries.
@RestController
class PresenceApi {

    private final Routing routing;
    private final Capacities capacities;
    private final Staff staff;

    PresenceApi(Routing routing, Capacities capacities, Staff staff) {
        this.routing = routing;
        this.capacities = capacities;
        this.staff = staff;
    }

    record StateRequest(@Nullable State state) {}

    record CapacityRequest(@Nullable Integer capacity) {}

    record Name(OperatorId id, String name) {}

    record View(Name operator, State state, @Nullable Instant since, int open, int capacity) {}

    record Page(List<View> items, @Nullable String next) {}

    @PutMapping("/api/me/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.CONVERSATIONS)
    void be(@RequestBody StateRequest request, OperatorId me) {
        if (request.state() == null) throw Problem.bad("missing").field("state").with("state");
        routing.be(me, request.state());
    }

    /// Everybody who works in the inbox for a supervisor; for others the colleagues of their teams.
    @GetMapping("/api/presence")
    @Allowed({Permission.CONVERSATIONS, Permission.SUPERVISE})
    Page all(StaffSession me) {
        var people = people(me);
        var presence = routing.presence(people.stream().map(Person::id).toList());
        return new Page(
                people.stream()
                        .flatMap(person ->
                                Stream.ofNullable(presence.get(person.id())).map(of -> view(person, of)))
                        .toList(),
                null);
    }

    /// One's own by oneself; anybody's by a supervisor or administrator.
    @PutMapping("/api/people/{id}/capacity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({Permission.CONVERSATIONS, Permission.SUPERVISE, Permission.ADMINISTER})
    void carry(@PathVariable UUID id, @RequestBody CapacityRequest request, StaffSession me) {
        if (!id.equals(me.person().value()) && !me.may(Permission.SUPERVISE) && !me.may(Permission.ADMINISTER))
            throw Problem.notFound();
        if (request.capacity() == null)
            throw Problem.bad("missing").field("capacity").with("capacity");
        capacities.set(new OperatorId(id), request.capacity(), me.person());
    }

    private List<Person> people(StaffSession me) {
        var active = staff.people().stream().filter(person -> person.role().may(Permission.CONVERSATIONS));
        if (me.may(Permission.SUPERVISE)) return active.toList();
        var mates = Stream.concat(
                        Stream.of(me.person()),
                        staff.teamsOf(me.person()).stream().flatMap(team -> staff.members(team.id()).stream()))
                .collect(Collectors.toSet());
        return active.filter(person -> mates.contains(person.id())).toList();
    }

    private static View view(Person person, Presence presence) {
        return new View(
                new Name(person.id(), person.name()),
                presence.state(),
                presence.since(),
                presence.open(),
                presence.capacity());
    }
}
