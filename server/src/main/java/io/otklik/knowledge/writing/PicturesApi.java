package io.otklik.knowledge.writing;

import io.otklik.knowledge.body.Address;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Pictures for articles. They lie where all files lie; an address here leads to one that opens for a few minutes.
@RestController
@RequestMapping("/api/articles/pictures")
class PicturesApi {

    private final Files files;

    PicturesApi(Files files) {
        this.files = files;
    }

    record Kept(UUID id, String src) {}

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@RequestParam("file") MultipartFile upload, OperatorId me) throws IOException {
        try (var bytes = upload.getInputStream()) {
            var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "picture");
            var file = files.keep(name, bytes, PictureFiles.OWNER);
            if (!file.picture()) throw Problem.bad("not-a-picture").field("file");
            return new Kept(file.id(), Address.ofPicture(file.id()));
        }
    }

    @Allowed({Permission.SCENARIOS, Permission.CONVERSATIONS})
    @GetMapping("/{id}")
    ResponseEntity<Void> picture(@PathVariable UUID id) {
        var file = files.find(id)
                .filter(found -> found.owner().equals(PictureFiles.OWNER) && found.picture())
                .orElseThrow(Problem::notFound);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(files.link(file.id()).url())
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
