package io.otklik.knowledge.moving;

import io.otklik.knowledge.moving.ImportStore.Import;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.platform.files.Files;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Articles out of files: bring, look, take in.
@RestController
@RequestMapping("/api/article-imports")
class ImportsApi {

    private static final String OWNER = "article-import";
    private static final int MOST_FILES = 500;

    private final Imports imports;
    private final ImportView view;
    private final Files files;

    ImportsApi(Imports imports, ImportView view, Files files) {
        this.imports = imports;
        this.view = view;
        this.files = files;
    }

    record Page<T>(List<T> items, @Nullable String next) {}

    record Begun(ImportId id) {}

    record Taking(
            @Nullable List<Integer> without,
            @Nullable UUID category,
            @Nullable List<Chosen> items) {}

    record Chosen(
            @Nullable Integer number,
            @Nullable UUID category,
            @Nullable Language language) {}

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestParam("file") List<MultipartFile> uploads, OperatorId me) throws IOException {
        if (uploads.size() > MOST_FILES)
            throw Problem.bad("import-files").field("file").with(MOST_FILES);
        var kept = new ArrayList<UUID>();
        for (var upload : uploads)
            try (var bytes = upload.getInputStream()) {
                var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
                kept.add(
                        files.keep(name.isBlank() ? "file" : name, bytes, OWNER).id());
            }
        return new Begun(imports.begin(kept, me));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page<ImportView.Shown> newest(HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        return new Page<>(
                imports.newest().stream().map(it -> shown(it, language)).toList(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}")
    ImportView.Shown one(@PathVariable UUID id, HttpServletRequest request) {
        return shown(imports.find(new ImportId(id)), RequestLanguage.of(request));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/items")
    Page<ImportView.Line> lines(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            HttpServletRequest request) {
        var size = Limits.page(limit);
        var found = imports.lines(new ImportId(id), after, size + 1);
        var language = RequestLanguage.of(request);
        var items =
                found.stream().limit(size).map(it -> view.line(it, language)).toList();
        return new Page<>(
                items, found.size() > size ? String.valueOf(items.getLast().number()) : null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/items/{number}")
    ImportView.Whole look(@PathVariable UUID id, @PathVariable int number) {
        return view.whole(imports.line(new ImportId(id), number));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}/taking")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void take(@PathVariable UUID id, @RequestBody Taking taking) {
        imports.take(new ImportId(id), choices(taking));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}/taking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable UUID id) {
        imports.stop(new ImportId(id));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        imports.drop(new ImportId(id));
    }

    private ImportView.Shown shown(Import it, Language language) {
        return view.shown(it, imports.counts(it.id()), language);
    }

    private static Choices choices(Taking taking) {
        var categories = new HashMap<Integer, UUID>();
        var languages = new HashMap<Integer, Language>();
        for (var item : Objects.requireNonNullElse(taking.items(), List.<Chosen>of())) {
            var number = Typed.given("items.number", Typed.given("items", item).number());
            if (item.category() != null) categories.put(number, item.category());
            if (item.language() != null) languages.put(number, item.language());
        }
        var without = new HashSet<Integer>();
        for (var number : Objects.requireNonNullElse(taking.without(), List.<Integer>of()))
            without.add(Typed.given("without", number));
        return new Choices(without, taking.category(), categories, languages);
    }
}
