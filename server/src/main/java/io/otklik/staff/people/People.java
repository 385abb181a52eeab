package io.otklik.staff.people;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Person;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.PersonDisabled;
import io.otklik.staff.Role;
import io.otklik.staff.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Taking people in, changing what they are, letting them go. One administrator who can sign in always stays.
@Component
public class People {

    private final PeopleStore store;
    private final Belonging belonging;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    People(
            PeopleStore store,
            Belonging belonging,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.belonging = belonging;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// A person as the audit log compares it.
    record State(
            String name,
            String email,
            Role role,
            String language,
            String timeZone,
            List<String> teams,
            List<String> skills) {}

    /// Somebody new.
    ///
    /// @param by who took them in; null when the person comes with the program
    /// @param passwordHash null for somebody who is yet to choose a password
    @Transactional
    public OperatorId add(
            @Nullable OperatorId by,
            PersonForm form,
            Role role,
            @Nullable String passwordHash,
            Belonging.Places places) {
        var id = new OperatorId(ids.next());
        store.insert(id, form, role, passwordHash, clock.instant());
        belonging.set(id, places);
        audit.write(AuditNote.of(by, by == null ? "person-added" : "person-invited", "person", id.value())
                .changes(null, state(id)));
        events.publishEvent(new PersonChanged(id));
        return id;
    }

    @Transactional
    public void change(OperatorId by, OperatorId id, PersonForm form, Role role, Belonging.Places places) {
        keepAnAdministrator(id, role == Role.ADMINISTRATOR);
        var before = state(lock(id).id());
        store.update(id, form, role);
        belonging.set(id, places);
        note(by, id, before);
    }

    /// What people may change about themselves.
    @Transactional
    public void changeOneself(OperatorId me, PersonForm form) {
        var person = lock(me);
        var before = state(me);
        store.update(me, form, person.role());
        note(me, me, before);
    }

    @Transactional
    public void disable(OperatorId by, OperatorId id) {
        keepAnAdministrator(id, false);
        if (!lock(id).active()) return;
        store.setDisabled(id, clock.instant());
        audit.write(AuditNote.of(by, "person-disabled", "person", id.value()).change("active", true, false));
        events.publishEvent(new PersonDisabled(id));
    }

    @Transactional
    public void enable(OperatorId by, OperatorId id) {
        if (lock(id).active()) return;
        store.setDisabled(id, null);
        audit.write(AuditNote.of(by, "person-enabled", "person", id.value()).change("active", false, true));
        events.publishEvent(new PersonChanged(id));
    }

    private Person lock(OperatorId id) {
        return store.lock(id).orElseThrow(Problem::notFound);
    }

    private void note(OperatorId by, OperatorId id, State before) {
        var note = AuditNote.of(by, "person-changed", "person", id.value()).changes(before, state(id));
        if (note.changes().isEmpty()) return;
        audit.write(note);
        events.publishEvent(new PersonChanged(id));
    }

    private void keepAnAdministrator(OperatorId id, boolean stays) {
        var administrators = store.lockAdministrators();
        if (!stays && administrators.equals(List.of(id))) throw Problem.conflict("last-administrator");
    }

    private State state(OperatorId id) {
        var person = store.person(id).orElseThrow(Problem::notFound);
        return new State(
                person.name(),
                person.email(),
                person.role(),
                person.language().code(),
                person.timeZone().getId(),
                belonging.teams(id),
                belonging.skills(id));
    }

    public Optional<Person> person(OperatorId id) {
        return store.person(id);
    }
}
