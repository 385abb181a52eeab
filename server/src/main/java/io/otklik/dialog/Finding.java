package io.otklik.dialog;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Something in a scenario that its author should look at.
///
/// @param level  errors keep it from being published, warnings want a reason
/// @param check  which check it was, `unreachable`; `dialog.check.unreachable` is the key of its sentence
/// @param where  the step or the chain, or the address in the file of what could not be read; empty for the whole
/// @param about  what the sentence names
/// @param fix    changes that put it right, as JSON Patch over the tree of the scenario; none when a person must think
public record Finding(Level level, String check, String where, List<String> about, List<Change> fix) {

    public Finding {
        about = List.copyOf(about);
        fix = List.copyOf(fix);
    }

    public enum Level {
        ERROR,
        WARNING
    }

    /// One operation of JSON Patch (RFC 6902): `add`, `replace` or `remove` at this pointer.
    public record Change(
            String op,
            String path,
            @org.jspecify.annotations.Nullable JsonNode value) {}

    public String key() {
        return "dialog.check." + check;
    }
}
