package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets how many conversations routing may put into an operator's hands.
@Component
class Capacities {

    private final Presences presences;
    private final Staff staff;

    Capacities(Presences presences, Staff staff) {
        this.presences = presences;
        this.staff = staff;
    }

    /// @throws Problem `bad-capacity` unless 0 to [Presence#MOST]; `not-found` for somebody unknown
    @Transactional
    void set(OperatorId operator, int capacity, OperatorId by) {
        if (capacity < 0 || capacity > Presence.MOST)
            throw Problem.bad("bad-capacity").field("capacity").with(Presence.MOST);
        if (staff.person(operator).isEmpty()) throw Problem.notFound();
        var before = presences
                .change(operator, (attendance, _) -> attendance)
                .presence()
                .capacity();
        if (before == capacity) return;
        presences.change(operator, (attendance, _) -> attendance.carry(capacity));
        staff.audit(
                AuditNote.of(by, "capacity-changed", "person", operator.value()).change("capacity", before, capacity));
    }
}
