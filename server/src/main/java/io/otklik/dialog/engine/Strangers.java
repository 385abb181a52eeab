package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.understanding.entity.Entity;
import java.util.Arrays;
import java.util.Locale;

/// Somebody is named who is in no list: that is said, and nobody else is taken instead.
final class Strangers {

    private Strangers() {}

    /// Whether a text names somebody by the surname, and not the customer herself.
    static boolean named(Run run, String text) {
        var self = run.value("contact.name") instanceof Value.Words(var name) ? name.toLowerCase(Locale.ROOT) : "";
        return run.gist(text).entities().stream()
                .map(Entity::value)
                .anyMatch(value -> value instanceof io.otklik.understanding.entity.Value.Person person
                        && person.surname() != null
                        && !Arrays.asList(self.split(" "))
                                .contains(person.surname().toLowerCase(Locale.ROOT)));
    }
}
