package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.Links;
import io.otklik.platform.files.StoredFile;
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

    /// Keeps a file until its owner sends it; nobody else sees it before. One for a scenario may be sent by the bot to
    /// everybody.
    ///
    /// @param purpose `scenario`, or nothing
    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS})
    @PostMapping
    FileView keep(
            @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String purpose, StaffSession me)
            throws IOException {
        var owner = owner(purpose, me);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            var kept = files.keep(name, bytes, owner);
            return new FileView(kept.id(), kept.name(), kept.size(), kept.type(), kept.picture());
        }
    }

    private static String owner(@Nullable String purpose, StaffSession me) {
        if (purpose == null) return Visibility.owner(me.person());
        if (!purpose.equals("scenario")) throw Typed.wrong("purpose");
        if (!me.may(Permission.SCENARIOS)) throw Problem.forbidden();
        return StoredFile.FOR_SCENARIOS + me.person().value();
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
