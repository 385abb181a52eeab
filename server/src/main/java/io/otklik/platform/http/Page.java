package io.otklik.platform.http;

import io.otklik.platform.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A page as the web build left it, with places like `{{nonce}}` to be filled at each request.
public final class Page {

    private final String template;

    /// @param path where the build left it; a program built without its web apps has no such page
    public Page(String path) {
        var file = new ClassPathResource(path);
        try {
            template = file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page with its nonce and further places filled. Values must be safe where they stand.
    public ResponseEntity<String> fill(HttpServletRequest request, Map<String, String> places) {
        if (template.isEmpty()) throw Problem.notFound();
        var page = template.replace("{{nonce}}", PageHeaders.nonce(request));
        for (var place : places.entrySet()) page = page.replace("{{" + place.getKey() + "}}", place.getValue());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
