package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.robot.RunStore.Wanted;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Tasks that wait until somebody allows them. Whoever decides sees the values as they are.
@RestController
@RequestMapping("/api/robots")
class ApprovalsApi {

    private static final int LONGEST_REASON = 500;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<Waiting> items, @Nullable UUID next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            UUID runId,
            String robot,
            String robotTitle,
            String operation,
            String title,
            UUID conversationId,
            @Nullable Long number,
            List<Value> inputs,
            Instant since,
            @Nullable Instant until) {}

    record Value(String title, String value) {}

    record Decision(@Nullable Boolean allow, @Nullable String reason) {}

    private final Approvals approvals;
    private final RobotStore robots;
    private final RunStore runs;
    private final RunBook book;
    private final ObjectProvider<ConversationSight> sight;

    ApprovalsApi(
            Approvals approvals,
            RobotStore robots,
            RunStore runs,
            RunBook book,
            ObjectProvider<ConversationSight> sight) {
        this.approvals = approvals;
        this.robots = robots;
        this.runs = runs;
        this.book = book;
        this.sight = sight;
    }

    @GetMapping("/approvals")
    @Allowed(Permission.SUPERVISE)
    Items waiting(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            HttpServletRequest request) {
        var lines = book.waiting(after, Limits.page(limit) + 1);
        var page = lines.subList(0, Math.min(limit, lines.size()));
        var eyes = sight.getIfAvailable();
        var numbers = eyes == null
                ? Map.<UUID, Long>of()
                : eyes.numbers(page.stream().map(RunBook.Line::conversation).collect(Collectors.toSet()));
        var wanted = runs.wanted(page.stream().map(RunBook.Line::id).toList());
        var language = RequestLanguage.of(request);
        return new Items(
                page.stream()
                        .map(it -> waiting(it, numbers, wanted.getOrDefault(it.id(), Wanted.NOTHING), language))
                        .toList(),
                lines.size() > limit ? page.getLast().id() : null);
    }

    @PutMapping("/runs/{runId}/approval")
    @Allowed(Permission.SUPERVISE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable UUID runId, @RequestBody Decision decision, OperatorId me, HttpServletRequest request) {
        var allow = Typed.given("allow", decision.allow());
        var reason = decision.reason() == null || decision.reason().isBlank()
                ? null
                : Typed.line("reason", decision.reason(), LONGEST_REASON);
        approvals.decide(new RunId(runId), allow, reason, me, RequestLanguage.of(request));
    }

    private Waiting waiting(RunBook.Line it, Map<UUID, Long> numbers, Wanted wanted, Language language) {
        return new Waiting(
                it.id(),
                it.robot(),
                it.robotTitle() == null ? it.robot() : it.robotTitle().in(language),
                it.operation(),
                it.title() == null ? it.operation() : it.title().in(language),
                it.conversation(),
                numbers.get(it.conversation()),
                values(it, wanted, language),
                it.createdAt(),
                it.until());
    }

    /// In the author's order; what he did not declare comes after.
    private List<Value> values(RunBook.Line it, Wanted wanted, Language language) {
        var declared = robots.find(it.robot())
                .map(robot -> robot.definition().operations().get(it.operation()))
                .map(Definition.Task::takes)
                .orElse(Map.of());
        var values = new ArrayList<Value>();
        declared.forEach((name, input) -> {
            if (wanted.inputs().containsKey(name))
                values.add(new Value(
                        input.title() == null ? name : input.title().in(language), text(name, wanted, language)));
        });
        for (var name : wanted.inputs().keySet())
            if (!declared.containsKey(name)) values.add(new Value(name, text(name, wanted, language)));
        return values;
    }

    private static String text(String name, Wanted wanted, Language language) {
        var told = wanted.told().get(name);
        return told == null || told.in(language).isEmpty()
                ? text(wanted.inputs().get(name))
                : told.in(language);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map when map.get("name") != null -> String.valueOf(map.get("name"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> it.getKey() + ": " + text(it.getValue()))
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(ApprovalsApi::text).collect(Collectors.joining("; "));
            case Object other -> other.toString();
        };
    }
}
