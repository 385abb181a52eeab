package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.Links;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.thread.EntryView.FileView;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files of our side: those to be sent, and those in conversations.
@RestController
@RequestMapping("/api/files")
class UploadApi {

    private final Files files;
    private final Visibility visibility;

    UploadApi(Files files, Visibility visibility) {
        this.files = files;
        this.visibility = visibility;
    }

    record Nothing() {}

    /// Keeps a file until its owner sends it, or puts it into a scenario; nobody else sees it before.
    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS})
    @PostMapping
    FileView keep(@RequestParam MultipartFile file, StaffSession me) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            var kept = files.keep(name, bytes, Visibility.owner(me.person()));
            return new FileView(kept.id(), kept.name(), kept.size(), kept.type(), kept.picture());
        }
    }

    /// A short-lived address of a file this person may see.
    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/{id}/link")
    Links.Link link(@PathVariable UUID id, @RequestBody(required = false) @Nullable Nothing nothing, StaffSession me) {
        var file = files.find(id).orElseThrow(Problem::notFound);
        visibility.seeFile(visibility.viewer(me), id, file.owner());
        return files.link(id);
    }
}
