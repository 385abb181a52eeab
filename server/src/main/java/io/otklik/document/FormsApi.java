package io.otklik.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.otklik.document.FormCard.As;
import io.otklik.document.paper.Field;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.robot.HouseRobot.Made;
import io.otklik.robot.RobotUses;
import io.otklik.robot.Title;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/// The company's forms: uploaded, named, tried with names in place of values.
@RestController
@RequestMapping("/api/document-forms")
class FormsApi {

    private final FormStore store;
    private final Forms forms;
    private final Clerk clerk;
    private final RobotUses uses;

    FormsApi(FormStore store, Forms forms, Clerk clerk, RobotUses uses) {
        this.store = store;
        this.forms = forms;
        this.clerk = clerk;
        this.uses = uses;
    }

    record Page(List<Card> items, @Nullable String next) {}

    record Uses(List<RobotUses.Use> items) {}

    record Card(
            UUID id,
            int version,
            String name,
            Title title,
            String language,
            String as,
            String paperName,
            String source,
            List<Field> fields,
            Instant changedAt) {}

    record Change(
            @Nullable Integer version,
            @Nullable Names title,
            @Nullable Language language,
            @Nullable Shape as,
            @Nullable String paperName) {}

    record Names(@Nullable String ru, @Nullable String en) {}

    enum Shape {
        @JsonProperty("docx")
        DOCX,
        @JsonProperty("pdf")
        PDF,
        @JsonProperty("both")
        BOTH
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        if (after != null && !after.matches("[a-z][a-z0-9-]{0,49}"))
            throw Problem.bad("bad-cursor").field("after");
        var size = Limits.page(limit);
        var found = store.page(after, size + 1);
        var items = found.stream().limit(size).map(FormsApi::card).toList();
        return new Page(items, found.size() > size ? items.getLast().name() : null);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Card add(@RequestParam("file") MultipartFile upload, OperatorId me, HttpServletRequest request) throws IOException {
        return card(forms.add(me, named(upload), bytes(upload), null, RequestLanguage.of(request)));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}")
    Card one(@PathVariable UUID id) {
        return card(forms.one(id));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}")
    Card change(@PathVariable UUID id, @RequestBody Change change, OperatorId me) {
        var before = forms.one(id);
        var title = Typed.given("title", change.title());
        return card(forms.change(
                me,
                new FormCard(
                        id,
                        Typed.given("version", change.version()),
                        before.name(),
                        new Title(Typed.line("title.ru", title.ru()), Typed.line("title.en", title.en())),
                        Typed.given("language", change.language()),
                        As.valueOf(Typed.given("as", change.as()).name()),
                        Typed.line("paperName", change.paperName()),
                        before.source(),
                        before.fields(),
                        before.changedAt())));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}/file")
    Card replace(@PathVariable UUID id, @RequestParam("file") MultipartFile upload, OperatorId me) throws IOException {
        return card(forms.replace(me, id, named(upload), bytes(upload)));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var card = forms.one(id);
        return saved(new Made(card.source(), store.file(id).orElseThrow(Problem::notFound)));
    }

    /// The scenarios that fill it in.
    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/uses")
    Uses uses(@PathVariable UUID id, HttpServletRequest request) {
        return new Uses(uses.of(DocumentRobot.NAME, forms.one(id).name(), RequestLanguage.of(request)));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, OperatorId me) {
        forms.delete(me, id);
    }

    /// How a paper looks, with names in place of values.
    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/specimen")
    ResponseEntity<byte[]> specimen(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String as) {
        var shape = switch (as) {
            case "pdf" -> As.PDF;
            case "docx" -> As.DOCX;
            default -> throw Typed.wrong("as");
        };
        return saved(clerk.specimen(forms.one(id), shape));
    }

    private static ResponseEntity<byte[]> saved(Made file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    private static String named(MultipartFile upload) {
        return Typed.line("file", Objects.requireNonNullElse(upload.getOriginalFilename(), "form.docx"));
    }

    /// Nobody needs to read more than the largest form to know that this one is too large.
    private static byte[] bytes(MultipartFile upload) throws IOException {
        try (var bytes = upload.getInputStream()) {
            return bytes.readNBytes(Forms.MOST_BYTES + 1);
        }
    }

    private static Card card(FormCard card) {
        return new Card(
                card.id(),
                card.version(),
                card.name(),
                card.title(),
                card.language().name().toLowerCase(Locale.ROOT),
                card.as().name().toLowerCase(Locale.ROOT),
                card.paperName(),
                card.source(),
                card.fields(),
                card.changedAt());
    }
}
