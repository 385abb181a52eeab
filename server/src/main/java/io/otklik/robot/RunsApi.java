package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.StaffNames;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The log of runs for authors: how each went, with dots in place of what would tell who the customer is.
@RestController
@RequestMapping("/api/robots")
class RunsApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<Line> items, @Nullable UUID next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            String operation,
            String title,
            String status,
            int attempts,
            @Nullable String error,
            UUID conversationId,
            @Nullable Long number,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable Long millis,
            Figures.@Nullable Spent cost) {}

    record FileLine(String name, long size) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Approval(String by, boolean allowed, @Nullable String reason, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            @JsonUnwrapped Line line,
            String robot,
            Map<String, @Nullable Object> input,
            @Nullable Map<String, @Nullable Object> output,
            List<FileLine> files,
            List<RunBook.Tried> tries,
            @Nullable Approval approval) {}

    private final Connectors connectors;
    private final RobotStore robots;
    private final RunStore runs;
    private final RunBook book;
    private final StaffNames people;
    private final ObjectProvider<ConversationSight> sight;

    RunsApi(
            Connectors connectors,
            RobotStore robots,
            RunStore runs,
            RunBook book,
            StaffNames people,
            ObjectProvider<ConversationSight> sight) {
        this.connectors = connectors;
        this.robots = robots;
        this.runs = runs;
        this.book = book;
        this.people = people;
        this.sight = sight;
    }

    @GetMapping("/{id}/runs")
    @Allowed(Permission.SCENARIOS)
    Items all(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String operation,
            HttpServletRequest request) {
        var robot = connectors.one(id).definition().robot();
        if (status != null
                && Arrays.stream(Run.Status.values()).noneMatch(it -> it.code().equals(status)))
            throw Typed.wrong("status");
        var lines = book.of(robot, after, Limits.page(limit) + 1, status, operation);
        var page = lines.subList(0, Math.min(limit, lines.size()));
        var numbers = numbers(page);
        var language = RequestLanguage.of(request);
        return new Items(
                page.stream().map(it -> line(it, numbers, language)).toList(),
                lines.size() > limit ? page.getLast().id() : null);
    }

    @GetMapping("/runs/{runId}")
    @Allowed(Permission.SCENARIOS)
    Detail one(@PathVariable UUID runId, HttpServletRequest request) {
        var id = new RunId(runId);
        var it = book.find(id).orElseThrow(Problem::notFound);
        var run = runs.find(id).orElseThrow(Problem::notFound);
        var line = line(it, numbers(List.of(it)), RequestLanguage.of(request));
        var task = robots.find(it.robot())
                .map(robot -> robot.definition().operations().get(it.operation()))
                .orElse(null);
        return new Detail(
                line,
                it.robot(),
                Hiding.of(run.input(), task == null ? Map.of() : inputs(task)),
                output(run.outcome(), task),
                files(run.outcome()),
                book.tries(id),
                book.decision(id).map(this::approval).orElse(null));
    }

    private Approval approval(RunBook.Decided decided) {
        var name = people.operator(new OperatorId(decided.by()));
        return new Approval(name, decided.allowed(), decided.reason(), decided.at());
    }

    private static @Nullable Map<String, @Nullable Object> output(
            @Nullable Outcome outcome, Definition.@Nullable Task task) {
        return switch (outcome) {
            case Outcome.Done(var values, var _) -> Hiding.of(values, task == null ? Map.of() : outputs(task));
            case Outcome.Refused(var code, var message) -> Map.of("code", code, "message", Hiding.text(message));
            case Outcome.Failed _ -> null;
            case null -> null;
        };
    }

    private static List<FileLine> files(@Nullable Outcome outcome) {
        return outcome instanceof Outcome.Done(var _, var files)
                ? files.stream()
                        .map(it -> new FileLine(Hiding.text(it.name()), it.size()))
                        .toList()
                : List.of();
    }

    static Map<String, ValueKind> inputs(Definition.Task task) {
        return task.takes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().type()));
    }

    private static Map<String, ValueKind> outputs(Definition.Task task) {
        return task.gives().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().type()));
    }

    private Map<UUID, Long> numbers(List<RunBook.Line> lines) {
        var eyes = sight.getIfAvailable();
        var wanted = lines.stream().map(RunBook.Line::conversation).distinct().toList();
        return eyes == null ? Map.of() : eyes.numbers(wanted);
    }

    private static Line line(RunBook.Line it, Map<UUID, Long> numbers, Language language) {
        return new Line(
                it.id(),
                it.operation(),
                it.title() == null ? it.operation() : it.title().in(language),
                it.status(),
                it.attempts(),
                it.error(),
                it.conversation(),
                numbers.get(it.conversation()),
                it.createdAt(),
                it.endedAt(),
                it.millis(),
                it.cost());
    }
}
