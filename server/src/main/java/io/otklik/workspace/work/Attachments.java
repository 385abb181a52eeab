package io.otklik.workspace.work;

import io.otklik.conversation.Message.FileRef;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.StoredFile;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks what operators attach.
@Component
class Attachments {

    private final Files files;

    Attachments(Files files) {
        this.files = files;
    }

    /// The person's own uploads, as a message names them, in the order asked for.
    ///
    /// @throws Problem `too-many-files`, `foreign-file`
    List<FileRef> files(Viewer viewer, @Nullable List<UUID> ids) {
        if (ids == null || ids.isEmpty()) return List.of();
        if (ids.size() > Limits.FILES_PER_MESSAGE)
            throw Problem.bad("too-many-files").field("files").with(Limits.FILES_PER_MESSAGE);
        var own = files.find(new HashSet<>(ids)).stream()
                .filter(file -> file.owner().equals(Visibility.owner(viewer.id())))
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
