package io.otklik.staff;

import io.otklik.journeys.AccessCast;
import io.otklik.platform.Ids;
import io.otklik.staff.signin.TestSessions;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// People, teams and sign-ins that rows of the access matrix name.
@Component
@Lazy
class StaffAccessCast implements AccessCast {

    private final Cast cast;
    private final StaffFounder founder;
    private final TestSessions sessions;
    private final Ids ids;

    StaffAccessCast(Cast cast, StaffFounder founder, TestSessions sessions, Ids ids) {
        this.cast = cast;
        this.founder = founder;
        this.sessions = sessions;
        this.ids = ids;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of(
                "another-person", () -> anybody().id().value().toString(),
                "another-session", () -> sessions.idOfNew(anybody().id()),
                "team", () -> founder.team(key(), names(), null).value().toString(),
                "skill", () -> founder.skill(key(), names()).toString(),
                "schedule", this::schedule);
    }

    private Cast.Member anybody() {
        return cast.somebody("Чужой Человек", Role.OPERATOR);
    }

    private String schedule() {
        var hours = new NewHours(names(), ZoneOffset.UTC, Map.of(), Set.of());
        return founder.schedule(hours).toString();
    }

    private Names names() {
        return new Names("Проба", "Trial");
    }

    private String key() {
        return "k" + ids.next();
    }
}
