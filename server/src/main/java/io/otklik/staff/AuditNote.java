package io.otklik.staff;

import io.otklik.platform.OperatorId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line for the audit log: who did what to whom, and which fields changed how. Never a secret, never a message's
/// text.
///
/// @param by      who did it; null when nobody was signed in
/// @param action  what was done, as in `team-changed`; the words people read stand in the messages under
///   `audit.<action>`
/// @param kind    the kind of thing it was done to, as in `team`
/// @param subject the id of that thing
public record AuditNote(
        @Nullable OperatorId by, String action, String kind, String subject, Map<String, Change> changes) {

    public AuditNote {
        changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /// A field before and after; null means it was or is not there.
    public record Change(@Nullable Object before, @Nullable Object after) {}

    public static AuditNote of(@Nullable OperatorId by, String action, String kind, UUID subject) {
        return new AuditNote(by, action, kind, subject.toString(), Map.of());
    }

    /// The same line with one more field; a field that stayed as it was is left out.
    public AuditNote change(String field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return this;
        var more = new LinkedHashMap<>(changes);
        more.put(field, new Change(before, after));
        return new AuditNote(by, action, kind, subject, more);
    }

    /// The same line with every field of a record that differs. Give it only records without secrets.
    public <T extends Record> AuditNote changes(@Nullable T before, @Nullable T after) {
        var note = this;
        var type = Objects.requireNonNull(before != null ? before : after).getClass();
        for (var component : type.getRecordComponents())
            note = note.change(component.getName(), Fields.of(component, before), Fields.of(component, after));
        return note;
    }
}
