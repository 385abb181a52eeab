package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Teaching a scenario: what was not understood, and how well its phrases teach.
@RestController
@RequestMapping("/api/scenarios/{id}")
class LessonsApi {

    private static final int MOST = 500;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{1,59}");

    private final Lessons lessons;
    private final Grades grades;

    LessonsApi(Lessons lessons, Grades grades) {
        this.lessons = lessons;
        this.grades = grades;
    }

    record Groups(List<Lessons.Group> items) {}

    record Assign(
            @Nullable List<UUID> misses,
            @Nullable String intent,
            @Nullable String chain) {}

    record Dismiss(@Nullable List<UUID> misses) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/misses")
    Groups misses(@PathVariable UUID id) {
        return new Groups(lessons.groups(new ScenarioId(id)));
    }

    /// Makes texts phrases of an intent in the draft.
    @Allowed(Permission.SCENARIOS)
    @PostMapping("/misses/assignments")
    Drafts.Saved assign(@PathVariable UUID id, @RequestBody Assign assign, OperatorId me) {
        var intent = assign.intent() == null ? "" : assign.intent().strip();
        if (!NAME.matcher(intent).matches())
            throw Problem.bad("wrong-value").field("intent").with("intent");
        return lessons.assign(new ScenarioId(id), some(assign.misses()), intent, assign.chain(), me);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/misses/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id, @RequestBody Dismiss dismiss) {
        lessons.dismiss(new ScenarioId(id), some(dismiss.misses()));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/quality")
    Grades.Report quality(@PathVariable UUID id) {
        return grades.of(new ScenarioId(id));
    }

    private static List<UUID> some(@Nullable List<UUID> misses) {
        if (misses == null || misses.isEmpty() || misses.stream().anyMatch(m -> m == null))
            throw Problem.bad("missing").field("misses").with("misses");
        if (misses.size() > MOST) throw Problem.bad("too-long").field("misses").with("misses", MOST);
        return misses;
    }
}
