package io.otklik.staff.people;

import io.otklik.platform.Typed;
import io.otklik.staff.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an administrator says about a person.
public record PersonRequest(
        @Nullable String name,
        @Nullable String email,
        @Nullable Role role,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Set<UUID> teams,
        @Nullable Set<UUID> skills) {

    public PersonForm form() {
        return new PersonForm(
                Typed.line("name", name),
                Typed.email("email", email),
                Form.language("language", language),
                Form.zone("timeZone", timeZone));
    }

    public Role roleGiven() {
        return Typed.given("role", role);
    }

    public Belonging.Places places() {
        return new Belonging.Places(teams == null ? Set.of() : teams, skills == null ? Set.of() : skills);
    }
}
