package io.otklik.staff;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.staff.hours.Schedules;
import io.otklik.staff.people.Founding;
import io.otklik.staff.signin.Passwords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The door for whoever furnishes an empty house: the sample company and tests. Nothing here is reachable over HTTP,
/// and the rules for good passwords do not apply.
@Component
public class StaffFounder {

    private final Founding founding;
    private final Schedules schedules;
    private final Passwords passwords;

    StaffFounder(Founding founding, Schedules schedules, Passwords passwords) {
        this.founding = founding;
        this.schedules = schedules;
        this.passwords = passwords;
    }

    public UUID schedule(NewHours hours) {
        return schedules.add(hours);
    }

    public UUID skill(String key, Names names) {
        return founding.skill(key, names);
    }

    /// @param schedule of [#schedule]; null for a team that is always there
    public TeamId team(String key, Names names, @Nullable UUID schedule) {
        return founding.team(key, names, schedule);
    }

    public OperatorId person(NewPerson person) {
        return founding.person(person, passwords.hash(person.password()));
    }

    public void company(String name) {
        founding.company(name);
    }
}
