package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Slug;
import io.otklik.platform.StaffNames;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/// The door to working copies: begin one, open it, save it; whoever saves over somebody else's work is shown it.
@Service
class Drafts {

    private final DraftStore store;
    private final Tests tests;
    private final Staff staff;
    private final StaffNames names;
    private final Ids ids;
    private final Clock clock;

    Drafts(DraftStore store, Tests tests, Staff staff, StaffNames names, Ids ids, Clock clock) {
        this.store = store;
        this.tests = tests;
        this.staff = staff;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    record Person(UUID id, String name) {}

    /// @param version grows with every save; a save names the one it is based on
    record Draft(
            ScenarioId id,
            int version,
            ObjectNode document,
            Instant changedAt,
            @Nullable Person changedBy,
            @Nullable Integer published,
            boolean changed) {}

    record Saved(int version, Instant changedAt) {}

    @Transactional
    ScenarioId begin(Document document, OperatorId by) {
        return begin(document, List.of(), by);
    }

    /// @param cases tests that come along
    @Transactional
    ScenarioId begin(Document document, List<String> cases, OperatorId by) {
        var id = new ScenarioId(ids.next());
        var name =
                Slug.of(document.name().isEmpty() ? document.title().ru() : document.name(), "scenario", store.names());
        store.insert(id, document.named(name), by, clock.instant());
        cases.forEach(test -> tests.add(id, test, by));
        staff.audit(AuditNote.of(by, "scenario-added", "scenario", id.value()).change("name", null, name));
        return id;
    }

    @Transactional(readOnly = true)
    Draft open(ScenarioId id) {
        var kept = store.find(id).orElseThrow(Problem::notFound);
        return new Draft(
                id,
                kept.number(),
                Document.of(kept.yaml()).root(),
                kept.changedAt(),
                person(kept.changedBy()),
                kept.published(),
                kept.changed());
    }

    /// @throws Problem `draft-changed` with the other's draft under `draft`
    @Transactional
    Saved save(ScenarioId id, int version, Document document, OperatorId by) {
        var kept = store.find(id).orElseThrow(Problem::notFound);
        var now = clock.instant();
        document.named(Document.of(kept.yaml()).name());
        if (!store.save(id, version, document, by, now)) throw changed(id);
        return new Saved(version + 1, now);
    }

    @Transactional
    void rename(ScenarioId id, Title title, OperatorId by) {
        var kept = store.find(id).orElseThrow(Problem::notFound);
        var document = Document.of(kept.yaml());
        var before = document.title();
        if (!store.save(id, kept.number(), document.titled(title), by, clock.instant())) throw changed(id);
        staff.audit(
                AuditNote.of(by, "scenario-renamed", "scenario", id.value()).change("title", before.ru(), title.ru()));
    }

    @Transactional(readOnly = true)
    List<DraftStore.Line> lines(String after, int limit) {
        return store.lines(after, limit);
    }

    @Nullable
    Person person(@Nullable UUID id) {
        return id == null ? null : new Person(id, names.operator(new OperatorId(id)));
    }

    private Problem changed(ScenarioId id) {
        var other = open(id);
        var who = other.changedBy() == null ? "" : other.changedBy().name();
        return Problem.conflict("draft-changed").with(who).extra("draft", other);
    }
}
