package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Working copies of scenarios for their authors.
@RestController
@RequestMapping("/api/scenarios")
class DraftsApi {

    private static final MediaType FILE = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final Drafts drafts;
    private final Templates templates;

    DraftsApi(Drafts drafts, Templates templates) {
        this.drafts = drafts;
        this.templates = templates;
    }

    record Line(
            UUID id,
            String name,
            Title title,
            @Nullable Integer number,
            boolean changed,
            Instant changedAt,
            Drafts.@Nullable Person changedBy,
            List<UUID> inboxes) {}

    record Page<T>(List<T> items, @Nullable String next) {}

    record New(
            @Nullable Titles title,
            @Nullable String template,
            @Nullable String yaml) {}

    record Titles(@Nullable String ru, @Nullable String en) {}

    record Kept(ScenarioId id) {}

    record Save(@Nullable Integer version, @Nullable JsonNode document) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page<Line> all(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var found = drafts.lines(after, size + 1);
        var items = found.stream().limit(size).map(this::line).toList();
        return new Page<>(items, found.size() > size ? items.getLast().name() : null);
    }

    /// Begins a scenario: from a file, from a template, or nearly empty.
    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept begin(@RequestBody New fresh, OperatorId me) {
        if (fresh.yaml() != null) return new Kept(drafts.begin(Document.of(fresh.yaml()), me));
        var title = title(fresh.title());
        var document = templates.of(fresh.template()).named("").titled(title);
        return new Kept(drafts.begin(document, templates.testsOf(fresh.template()), me));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/draft")
    Drafts.Draft open(@PathVariable UUID id) {
        return drafts.open(new ScenarioId(id));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}/draft")
    Drafts.Saved save(@PathVariable UUID id, @RequestBody Save save, OperatorId me) {
        if (save.version() == null)
            throw Problem.bad("missing").field("version").with("version");
        return drafts.save(new ScenarioId(id), save.version(), Document.of(save.document()), me);
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}/title")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID id, @RequestBody Titles titles, OperatorId me) {
        drafts.rename(new ScenarioId(id), title(titles), me);
    }

    /// The scenario as a file that is read, compared and kept in git.
    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/file")
    ResponseEntity<String> file(@PathVariable UUID id) {
        var document = new Document(drafts.open(new ScenarioId(id)).document());
        return ResponseEntity.ok()
                .contentType(FILE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document.name() + ".yaml\"")
                .body(document.yaml());
    }

    private Line line(DraftStore.Line it) {
        return new Line(
                it.id(),
                it.name(),
                it.title(),
                it.number(),
                it.changed(),
                it.changedAt(),
                drafts.person(it.changedBy()),
                it.inboxes());
    }

    private static Title title(@Nullable Titles titles) {
        return titles == null ? Title.of(null, null) : Title.of(titles.ru(), titles.en());
    }
}
