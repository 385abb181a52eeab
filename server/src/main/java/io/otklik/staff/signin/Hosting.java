package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.StaffSession;
import io.otklik.staff.audit.AuditLog;
import io.otklik.staff.people.People;
import io.otklik.staff.people.PeopleViews;
import io.otklik.staff.people.PersonRequest;
import io.otklik.staff.people.PersonView;
import io.otklik.staff.signin.PasswordLinks.Kind;
import io.otklik.staff.signin.PasswordLinks.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An administrator letting somebody in: a person and the link that goes with it, both or neither.
@Component
class Hosting {

    private final People people;
    private final PeopleViews views;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final AuditLog audit;

    Hosting(People people, PeopleViews views, Accounts accounts, PasswordLinks links, AuditLog audit) {
        this.people = people;
        this.views = views;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    record Invited(OperatorId person, Link link) {}

    @Transactional
    Invited invite(OperatorId by, PersonRequest request) {
        var person = people.add(by, request.form(), request.roleGiven(), null, request.places());
        return new Invited(person, links.make(person, Kind.INVITATION));
    }

    @Transactional
    Link link(OperatorId by, OperatorId id) {
        var account = accounts.of(id).orElseThrow(Problem::notFound);
        if (!account.active()) throw Problem.conflict("person-disabled");
        audit.write(AuditNote.of(by, "password-link-made", "person", id.value()));
        return links.make(id, account.passwordHash() == null ? Kind.INVITATION : Kind.RESET);
    }

    PersonView view(OperatorId id, StaffSession reader) {
        return views.of(people.person(id).orElseThrow(Problem::notFound), reader);
    }
}
