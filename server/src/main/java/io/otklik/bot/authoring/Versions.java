package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.ScenarioPublished;
import io.otklik.bot.authoring.PublicationStore.Decision;
import io.otklik.dialog.Finding;
import io.otklik.dialog.Finding.Level;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to versions: publish a draft that has no errors, whose tests pass and whose replay is good enough; now or
/// later, for all customers or for a share of them. Conversations that go on finish as they began.
@Service
class Versions {

    private final VersionStore store;
    private final DraftStore drafts;
    private final Findings findings;
    private final Grades grades;
    private final Gate gate;
    private final Publications publications;
    private final Staff staff;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Versions(
            VersionStore store,
            DraftStore drafts,
            Findings findings,
            Grades grades,
            Gate gate,
            Publications publications,
            Staff staff,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.findings = findings;
        this.grades = grades;
        this.gate = gate;
        this.publications = publications;
        this.staff = staff;
        this.clock = clock;
        this.events = events;
    }

    /// When and for whom.
    ///
    /// @param at    from when on; absent is now
    /// @param share of the customers, in per cent
    record Launch(@Nullable Instant at, int share) {
        static final Launch NOW = new Launch(null, 100);
    }

    @Transactional
    int publish(ScenarioId id, int version, String note, OperatorId by) {
        return publish(id, version, note, Launch.NOW, by);
    }

    /// @param version the draft's number that the author has looked at
    @Transactional
    int publish(ScenarioId id, int version, String note, Launch launch, OperatorId by) {
        var draft = drafts.find(id).orElseThrow(Problem::notFound);
        if (draft.number() != version) throw Problem.conflict("draft-changed").with("");
        if (!draft.changed() && draft.published() != null) throw Problem.conflict("nothing-to-publish");
        var document = Document.of(draft.yaml());
        check(id, document, note);
        if (note.isBlank() && grades.drops(id, document.root(), draft.published()))
            throw Problem.conflict("understands-worse").field("note");
        gate.check(id, draft.number());
        var now = clock.instant();
        var number = store.add(id, draft.yaml(), note, by, now);
        var at = launch.at() == null || !launch.at().isAfter(now) ? now : launch.at();
        var what = launch.share() == 100 || draft.published() == null ? "published" : "trial";
        var share = what.equals("published") ? 100 : launch.share();
        publications.decide(id, new Decision(number, share, at, by.value(), note, what));
        events.publishEvent(new ScenarioPublished(draft.yaml()));
        staff.audit(AuditNote.of(by, "scenario-published", "scenario", id.value())
                .change("version", draft.published(), number)
                .change("note", null, note));
        return number;
    }

    private void check(ScenarioId id, Document document, String note) {
        var errors = findings.of(id, document, Level.ERROR);
        if (!errors.stream().allMatch(Versions::isTest)) throw Problem.conflict("draft-has-errors");
        if (!errors.isEmpty()) throw Problem.conflict("tests-fail");
        if (note.isEmpty() && !findings.of(id, document, Level.WARNING).isEmpty())
            throw Problem.conflict("note-missing").field("note");
    }

    private static boolean isTest(Finding error) {
        return error.check().equals("failing-test");
    }

    @Transactional
    void goBack(ScenarioId id, int number, OperatorId by) {
        goBack(id, number, 100, "", by);
    }

    /// From now on a version of before answers, or a share of the customers is answered by it.
    @Transactional
    void goBack(ScenarioId id, int number, int share, String note, OperatorId by) {
        var draft = drafts.find(id).orElseThrow(Problem::notFound);
        if (store.yaml(id, number).isEmpty()) throw Problem.notFound();
        var what = share < 100
                ? "trial"
                : draft.published() != null && number < draft.published() ? "rolled-back" : "published";
        publications.decide(id, new Decision(number, share, clock.instant(), by.value(), note, what));
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
