package io.otklik.robot;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.robot.RobotStore.Kept;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What authors and administrators do with robots: make, change, connect and remove them. Every change is told in the
/// audit log, and is refused to those who have not seen the one before.
@Component
class Connectors {

    private static final String KIND = "robot";

    private final RobotStore store;
    private final RunStore runs;
    private final KnownTasks known;
    private final Staff staff;

    Connectors(RobotStore store, RunStore runs, KnownTasks known, Staff staff) {
        this.store = store;
        this.runs = runs;
        this.known = known;
        this.staff = staff;
    }

    /// Fields of the audit line; nothing secret.
    record Line(@Nullable String address, String signIn, boolean secretSet, boolean signingSecretSet) {}

    @Transactional(readOnly = true)
    List<Kept> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    Kept one(UUID id) {
        return store.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    Kept add(Definition definition, OperatorId by) {
        var id = store.add(Soundness.of(definition))
                .orElseThrow(() -> Problem.conflict("robot-name-taken").field("robot"));
        staff.audit(AuditNote.of(by, "robot-added", KIND, id).change("robot", null, definition.robot()));
        known.forget();
        return one(id);
    }

    @Transactional
    Kept change(UUID id, int version, Definition definition, OperatorId by) {
        var before = locked(id, version);
        if (!Soundness.of(definition).robot().equals(before.definition().robot()))
            throw Problem.bad("robot-name-stays").field("robot");
        store.define(id, definition);
        staff.audit(AuditNote.of(by, "robot-changed", KIND, id)
                .change("version", before.version(), before.version() + 1)
                .change(
                        "title",
                        before.definition().title().ru(),
                        definition.title().ru())
                .change("trial", before.definition().onTrial(), definition.onTrial())
                .change("operations", names(before.definition()), names(definition)));
        known.forget();
        return one(id);
    }

    /// The secret goes only to the place for which it was given: with another place it must be given again.
    @Transactional
    Kept connect(UUID id, int version, Connection given, OperatorId by) {
        var before = locked(id, version);
        var keep = given.secret() == null && samePlace(before, given.address(), given.signIn());
        store.connect(id, given.address(), given.signIn(), given.secret(), keep);
        if (given.signing() != null) store.sign(id, given.signing());
        var after = one(id);
        staff.audit(AuditNote.of(by, "robot-connected", KIND, id).changes(connection(before), connection(after)));
        return after;
    }

    @Transactional
    void delete(UUID id, OperatorId by) {
        var before = store.lock(id).orElseThrow(Problem::notFound);
        if (runs.open(before.definition().robot())) throw Problem.conflict("robot-in-use");
        store.delete(id);
        staff.audit(AuditNote.of(by, "robot-deleted", KIND, id)
                .change("robot", before.definition().robot(), null));
        known.forget();
    }

    private Kept locked(UUID id, int version) {
        var kept = store.lock(id).orElseThrow(Problem::notFound);
        if (kept.version() != version) throw Problem.conflict("robot-changed").extra("version", kept.version());
        return kept;
    }

    private static boolean samePlace(Kept before, URI address, SignInSettings signIn) {
        return before.address() != null
                && Paths.sameOrigin(before.address(), address)
                && before.signIn().kind().equals(signIn.kind())
                && sameToken(before.signIn().tokenUrl(), signIn.tokenUrl());
    }

    private static boolean sameToken(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) return before == after;
        return Paths.sameOrigin(URI.create(before), URI.create(after));
    }

    private static Line connection(Kept kept) {
        var address = kept.address();
        return new Line(
                address == null ? null : address.toString(), kept.signIn().kind(), kept.secretSet(), kept.signingSet());
    }

    private static String names(Definition definition) {
        return String.join(", ", definition.operations().keySet());
    }
}
