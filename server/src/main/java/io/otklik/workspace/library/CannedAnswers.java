package io.otklik.workspace.library;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes, changes and drops canned answers.
@Component
public class CannedAnswers {

    private static final Set<String> VARIABLES = Set.of("contact.name", "operator.name");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    private final CannedStore store;
    private final Staff staff;
    private final Ids ids;
    private final Clock clock;

    CannedAnswers(CannedStore store, Staff staff, Ids ids, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void add(
            @Nullable OperatorId by, String shortcut, String title, String ru, String en, @Nullable TeamId team) {
        add(by, new CannedAnswer(ids.next(), shortcut, title, new CannedAnswer.Text(ru, en), team));
    }

    /// @throws Problem `shortcut-taken`, `unknown-variable`, `wrong-value` for a team that is not there
    @Transactional
    CannedAnswer add(@Nullable OperatorId by, CannedAnswer answer) {
        check(answer);
        store.keep(answer, clock.instant());
        staff.audit(AuditNote.of(by, "canned-added", "canned", answer.id()).changes(null, answer));
        return answer;
    }

    @Transactional
    CannedAnswer change(OperatorId by, CannedAnswer after) {
        var before = store.find(after.id()).orElseThrow(Problem::notFound);
        if (after.equals(before)) return after;
        check(after);
        store.keep(after, clock.instant());
        staff.audit(AuditNote.of(by, "canned-changed", "canned", after.id()).changes(before, after));
        return after;
    }

    @Transactional
    void remove(OperatorId by, UUID id) {
        var before = store.find(id).orElseThrow(Problem::notFound);
        store.delete(id);
        staff.audit(AuditNote.of(by, "canned-deleted", "canned", id).changes(before, null));
    }

    private void check(CannedAnswer answer) {
        var team = answer.teamId();
        if (team != null && staff.team(team).isEmpty()) throw Typed.wrong("teamId");
        variables("text.ru", answer.text().ru());
        variables("text.en", answer.text().en());
    }

    private static void variables(String field, String text) {
        PLACE.matcher(text).results().map(place -> place.group(1).strip()).forEach(name -> {
            if (!VARIABLES.contains(name))
                throw Problem.bad("unknown-variable").field(field).with(name);
        });
    }
}
