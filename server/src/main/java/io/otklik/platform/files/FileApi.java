package io.otklik.platform.files;

import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves files by signed address, on the files' own origin. Only pictures and PDF are shown in place, everything
/// else is saved; nothing
/// runs, whatever it pretends to be.
@RestController
class FileApi {

    private final Files files;
    private final Links links;
    private final Clock clock;

    FileApi(Files files, Links links, Clock clock) {
        this.files = files;
        this.links = links;
        this.clock = clock;
    }

    @Open
    @GetMapping("/f/{id}/{end}/{signature}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable long end, @PathVariable String signature)
            throws IOException {
        if (!links.good(id, end, signature, clock.instant())) throw Problem.notFound();
        var file = files.find(id).orElseThrow(Problem::notFound);
        var pdf = file.type().equals("application/pdf");
        var shown = file.picture() || pdf;
        // The browser's PDF viewer does not work in a sandbox; on this origin it has nothing to reach anyway.
        var policy = pdf
                ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"
                : "default-src 'none'; sandbox";
        return ResponseEntity.ok()
                .contentType(shown ? MediaType.parseMediaType(file.type()) : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header("Content-Disposition", disposition(shown, file.name()))
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(id)));
    }

    private static String disposition(boolean shown, String name) {
        var kind = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
