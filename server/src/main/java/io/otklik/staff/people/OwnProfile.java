package io.otklik.staff.people;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people may change about themselves: not the e-mail, not the role, not the teams.
@Component
public class OwnProfile {

    private final People people;
    private final Preferences preferences;

    OwnProfile(People people, Preferences preferences) {
        this.people = people;
        this.preferences = preferences;
    }

    /// Null means: stays as it is.
    public record Change(
            @Nullable String name,
            @Nullable Language language,
            @Nullable ZoneId timeZone,
            @Nullable Theme theme) {}

    @Transactional
    public void change(OperatorId me, Change change) {
        var now = people.person(me).orElseThrow(Problem::notFound);
        people.changeOneself(
                me,
                new PersonForm(
                        Objects.requireNonNullElse(change.name(), now.name()),
                        now.email(),
                        Objects.requireNonNullElse(change.language(), now.language()),
                        Objects.requireNonNullElse(change.timeZone(), now.timeZone())));
        if (change.theme() != null) preferences.setTheme(me, change.theme());
    }
}
