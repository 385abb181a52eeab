package io.otklik.workspace.work;

import io.otklik.conversation.Message.FileRef;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.StoredFile;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks what operators write and attach.
@Component
class Wording {

    private final Files files;

    Wording(Files files) {
        this.files = files;
    }

    /// The text as it is kept; null if there is none.
    ///
    /// @throws Problem `message-too-long`
    static @Nullable String text(@Nullable String raw) {
        if (raw == null || raw.isBlank()) return null;
        if (raw.getBytes(StandardCharsets.UTF_8).length > Limits.MESSAGE_BYTES)
            throw Problem.bad("message-too-long").field("text").with(Limits.MESSAGE_BYTES / 1024);
        // Control characters mean nothing to people, and the database refuses some of them.
        return raw.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    /// @throws Problem `missing`
    static UUID required(@Nullable UUID value, String field) {
        if (value == null) throw Problem.bad("missing").field(field).with(field);
        return value;
    }

    /// The person's own uploads, as a message names them, in the order asked for.
    ///
    /// @throws Problem `too-many-files`, `foreign-file`
    List<FileRef> files(Viewer viewer, @Nullable List<UUID> ids) {
        if (ids == null || ids.isEmpty()) return List.of();
        if (ids.size() > Limits.FILES_PER_MESSAGE)
            throw Problem.bad("too-many-files").field("files").with(Limits.FILES_PER_MESSAGE);
        var own = files.find(new HashSet<>(ids)).stream()
                .filter(file -> file.owner().equals(Visibility.owner(viewer)))
                .toList();
        return ids.stream().distinct().map(id -> ref(own, id)).toList();
    }

    private static FileRef ref(List<StoredFile> own, UUID id) {
        return own.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .map(file -> new FileRef(file.id(), file.name(), file.size(), file.type()))
                .orElseThrow(() -> Problem.bad("foreign-file").field("files"));
    }
}
