package io.otklik.bot.statistics;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.statistics.FigureStore.Found;
import io.otklik.bot.statistics.FigureStore.Wanted;
import io.otklik.bot.statistics.WeakSpots.Spot;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.Texts;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures of a scenario for its authors; every number opens its conversations.
@RestController
@RequestMapping("/api/scenarios/{id}/statistics")
class StatisticsApi {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,17})_([0-9a-f-]{36})");
    private static final int MICROS = 1_000_000;

    private final Statistics statistics;
    private final Texts texts;
    private final Clock clock;
    private final Settings settings;

    StatisticsApi(Statistics statistics, Texts texts, Clock clock, Settings settings) {
        this.statistics = statistics;
        this.texts = texts;
        this.clock = clock;
        this.settings = settings;
    }

    record Answer(
            @Nullable Instant since,
            List<Integer> versions,
            Figures.Whole whole,
            List<Figures.Step> steps,
            List<Figures.Edge> edges,
            List<Figures.Survey> surveys,
            List<Weak> weak) {}

    /// @param share of those who came here, 0 to 1
    record Weak(String step, long lost, double share, String code, String reason, String advice) {}

    record Page(List<Statistics.Line> items, @Nullable String next, long total) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Answer all(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request) {
        var told = statistics.of(scope(id, version, from, to));
        var figures = told.figures();
        var language = RequestLanguage.of(request);
        return new Answer(
                told.since(),
                figures.versions(),
                figures.whole(),
                figures.steps(),
                figures.edges(),
                figures.surveys(),
                told.weak().stream().map(spot -> weak(spot, language)).toList());
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/conversations")
    Page conversations(
            @PathVariable UUID id,
            @RequestParam String metric,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "") List<String> next,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me) {
        var known = Metric.of(metric)
                .orElseThrow(() -> Problem.bad("wrong-value").field("metric").with("metric"));
        if (known == Metric.WENT && next.isEmpty())
            throw Problem.bad("missing").field("next").with("next");
        var wanted = new Wanted(known, step, next, scope(id, version, from, to));
        var size = Limits.page(limit);
        var found = statistics.behind(wanted, found(after), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                statistics.lines(shown, me.may(Permission.CONVERSATIONS)),
                found.size() > size ? cursor(shown.getLast()) : null,
                statistics.count(wanted));
    }

    private Scope scope(UUID id, @Nullable Integer version, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Scope.of(new ScenarioId(id), version, from, to, settings.zone(), clock);
    }

    private Weak weak(Spot spot, Language language) {
        var figures = spot.step();
        var key = "bot.weak." + spot.reason().key();
        var reason = texts.in(language, key + ".reason", figures.misses(), figures.visits());
        return new Weak(
                figures.step(),
                figures.lost(),
                figures.lostShare(),
                spot.reason().key(),
                reason,
                texts.in(language, key + ".advice"));
    }

    private static String cursor(Found last) {
        var at = last.at();
        return (at.getEpochSecond() * MICROS + at.getNano() / 1_000) + "_" + last.conversation();
    }

    private static @Nullable Found found(@Nullable String cursor) {
        if (cursor == null) return null;
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) throw Problem.bad("bad-cursor").field("after");
        try {
            var micros = Long.parseLong(parts.group(1));
            var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
            return new Found(UUID.fromString(parts.group(2)), at);
        } catch (IllegalArgumentException e) {
            throw Problem.bad("bad-cursor").field("after");
        }
    }
}
