package io.otklik.staff.people;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// People: names for colleagues, everything for administrators.
@RestController
@RequestMapping("/api/people")
class PeopleApi {

    private final People people;
    private final PeopleStore store;
    private final PeopleViews views;

    PeopleApi(People people, PeopleStore store, PeopleViews views) {
        this.people = people;
        this.store = store;
        this.views = views;
    }

    record Page(List<? extends PersonView> items, @Nullable UUID next) {}

    record Disabled(@Nullable Boolean disabled) {}

    @GetMapping
    @Allowed({Permission.CONVERSATIONS, Permission.ADMINISTER})
    Page page(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me) {
        var size = Limits.page(limit);
        var found = store.page(q, me.may(Permission.ADMINISTER), after, size + 1);
        var shown = found.stream().limit(size).toList();
        var next = found.size() > size ? shown.getLast().id().value() : null;
        return new Page(views.of(shown, me), next);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    PersonView one(@PathVariable UUID id, StaffSession me) {
        return views.of(store.person(new OperatorId(id)).orElseThrow(Problem::notFound), me);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    PersonView change(@PathVariable UUID id, @RequestBody PersonRequest request, StaffSession me) {
        people.change(me.person(), new OperatorId(id), request.form(), request.roleGiven(), request.places());
        return one(id, me);
    }

    @PutMapping("/{id}/disabled")
    @Allowed(Permission.ADMINISTER)
    PersonView disable(@PathVariable UUID id, @RequestBody Disabled request, StaffSession me) {
        if (Typed.given("disabled", request.disabled())) people.disable(me.person(), new OperatorId(id));
        else people.enable(me.person(), new OperatorId(id));
        return one(id, me);
    }
}
