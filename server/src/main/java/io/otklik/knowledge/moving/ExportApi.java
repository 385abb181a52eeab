package io.otklik.knowledge.moving;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.writing.EveryArticle;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Articles as files to take away: those that were chosen, or all that the list shows. Who took them stands in the
/// audit log.
@RestController
class ExportApi {

    /// More do not fit into an address; the list's own choice has no such limit.
    private static final int MOST_CHOSEN = 100;

    private final EveryArticle articles;
    private final Exporter exporter;
    private final Staff staff;
    private final Clock clock;

    ExportApi(EveryArticle articles, Exporter exporter, Staff staff, Clock clock) {
        this.articles = articles;
        this.exporter = exporter;
        this.staff = staff;
        this.clock = clock;
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/api/articles/export")
    void export(
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID category,
            @RequestParam(defaultValue = "false") boolean due,
            @RequestParam(defaultValue = "") String q,
            OperatorId me,
            HttpServletResponse response)
            throws IOException {
        if (ids.size() > MOST_CHOSEN) throw Typed.wrong("ids");
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var wanted = ids.isEmpty()
                ? articles.ids(state(state), category, due ? today : null, q.strip())
                : ids.stream().map(ArticleId::new).toList();
        var found = articles.manuscripts(wanted);
        staff.audit(new AuditNote(me, "articles-exported", "article", "many", Map.of())
                .change("articles", null, found.size()));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"otklik-articles-" + today + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            exporter.write(found, zip);
        }
    }

    private static @Nullable ArticleState state(@Nullable String code) {
        try {
            return code == null || code.isEmpty() ? null : ArticleState.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Typed.wrong("state");
        }
    }
}
