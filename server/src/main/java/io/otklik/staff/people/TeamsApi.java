package io.otklik.staff.people;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import io.otklik.staff.StaffSession;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Teams: names for colleagues, everything for administrators.
@RestController
@RequestMapping("/api/teams")
class TeamsApi {

    private final Teams teams;
    private final TeamStore store;

    TeamsApi(Teams teams, TeamStore store) {
        this.teams = teams;
        this.store = store;
    }

    /// Schedule and members are there for administrators only.
    record View(
            UUID id,
            String key,
            String name,
            Names names,
            @Nullable UUID scheduleId,
            @Nullable List<UUID> members) {}

    record Page(List<View> items, @Nullable String next) {}

    record New(
            @Nullable String key,
            @Nullable Names names,
            @Nullable UUID scheduleId,
            @Nullable Set<UUID> members) {}

    record Changed(
            @Nullable Names names,
            @Nullable UUID scheduleId,
            @Nullable Set<UUID> members) {}

    @GetMapping
    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS, Permission.ADMINISTER})
    Page all(StaffSession me) {
        var members = store.byTeam();
        return new Page(
                store.kept().stream()
                        .map(kept -> view(kept, members.getOrDefault(id(kept), List.of()), me))
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.ADMINISTER)
    View add(@RequestBody New request, StaffSession me) {
        var key = Form.key("key", request.key());
        var names = Form.names("names", request.names());
        return one(teams.add(me.person(), key, names, request.scheduleId(), given(request.members())), me);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    View change(@PathVariable UUID id, @RequestBody Changed request, StaffSession me) {
        var names = Form.names("names", request.names());
        teams.change(me.person(), new TeamId(id), names, request.scheduleId(), given(request.members()));
        return one(new TeamId(id), me);
    }

    private View one(TeamId id, StaffSession me) {
        return all(me).items().stream()
                .filter(view -> view.id().equals(id.value()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static View view(TeamStore.Kept kept, List<UUID> members, StaffSession me) {
        var team = kept.team();
        var everything = me.may(Permission.ADMINISTER);
        return new View(
                id(kept),
                team.key(),
                team.names().in(me.language()),
                team.names(),
                everything ? kept.schedule() : null,
                everything ? members : null);
    }

    private static UUID id(TeamStore.Kept kept) {
        return kept.team().id().value();
    }

    private static Set<UUID> given(@Nullable Set<UUID> ids) {
        return ids == null ? Set.of() : ids;
    }
}
