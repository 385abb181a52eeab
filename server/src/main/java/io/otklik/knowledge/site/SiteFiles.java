package io.otklik.knowledge.site;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.Html;
import io.otklik.knowledge.finding.HelpAddress;
import io.otklik.knowledge.finding.Shelf;
import io.otklik.platform.Open;
import io.otklik.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What stands beside the help site's pages: its looks, and what search engines ask for.
@RestController
class SiteFiles {

    private final Shelf shelf;
    private final Settings settings;
    private final String style;

    SiteFiles(Shelf shelf, Settings settings) {
        this.shelf = shelf;
        this.settings = settings;
        try {
            style = new ClassPathResource("help/site.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Open
    @GetMapping("/help/site.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(style);
    }

    @Open
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(
                MediaType.TEXT_PLAIN,
                "User-agent: *\nDisallow: /app\nDisallow: /api\nSitemap: " + settings.address()
                        + "/help/sitemap.xml\n");
    }

    @Open
    @GetMapping("/help/sitemap.xml")
    ResponseEntity<String> map() {
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (var article : shelf.now().all()) {
            if (!article.open(Audience.PUBLIC)) continue;
            map.append("<url><loc>")
                    .append(Html.escape(
                            HelpAddress.of(settings.address(), article).toString()))
                    .append("</loc><lastmod>")
                    .append(article.changedAt())
                    .append("</lastmod></url>");
        }
        return text(MediaType.APPLICATION_XML, map.append("</urlset>").toString());
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}
