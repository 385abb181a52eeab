package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.ScenarioPublished;
import io.otklik.dialog.Finding.Level;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to versions: publish a draft that has no errors and whose tests pass; go back to a version of before.
/// Conversations that go on finish as they began.
@Service
class Versions {

    private final VersionStore store;
    private final DraftStore drafts;
    private final Findings findings;
    private final Grades grades;
    private final Staff staff;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Versions(
            VersionStore store,
            DraftStore drafts,
            Findings findings,
            Grades grades,
            Staff staff,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.findings = findings;
        this.grades = grades;
        this.staff = staff;
        this.clock = clock;
        this.events = events;
    }

    /// @param version the draft's number that the author has looked at
    @Transactional
    int publish(ScenarioId id, int version, String note, OperatorId by) {
        var draft = drafts.find(id).orElseThrow(Problem::notFound);
        if (draft.number() != version) throw Problem.conflict("draft-changed").with("");
        if (!draft.changed() && draft.published() != null) throw Problem.conflict("nothing-to-publish");
        var document = Document.of(draft.yaml());
        var errors = findings.of(id, document, Level.ERROR);
        if (errors.stream().anyMatch(found -> !found.check().equals("failing-test")))
            throw Problem.conflict("draft-has-errors");
        if (!errors.isEmpty()) throw Problem.conflict("tests-fail");
        if (note.isBlank() && grades.drops(id, document.root(), draft.published()))
            throw Problem.conflict("understands-worse").field("note");
        var number = store.publish(id, draft.yaml(), note, by, clock.instant());
        events.publishEvent(new ScenarioPublished(draft.yaml()));
        staff.audit(AuditNote.of(by, "scenario-published", "scenario", id.value())
                .change("version", draft.published(), number)
                .change("note", null, note));
        return number;
    }

    @Transactional
    void goBack(ScenarioId id, int number, OperatorId by) {
        var draft = drafts.find(id).orElseThrow(Problem::notFound);
        if (!store.answerWith(id, number, "", by, clock.instant())) throw Problem.notFound();
        staff.audit(AuditNote.of(by, "scenario-rolled-back", "scenario", id.value())
                .change("version", draft.published(), number));
    }

    @Transactional(readOnly = true)
    List<VersionStore.Line> lines(ScenarioId id, int before, int limit) {
        if (drafts.find(id).isEmpty()) throw Problem.notFound();
        return store.lines(id, before, limit);
    }

    @Transactional(readOnly = true)
    Document document(ScenarioId id, int number) {
        return store.yaml(id, number).map(Document::of).orElseThrow(Problem::notFound);
    }
}
