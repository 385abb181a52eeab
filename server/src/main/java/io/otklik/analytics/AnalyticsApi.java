package io.otklik.analytics;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Settings;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports for the console.
@RestController
@RequestMapping("/api/analytics")
class AnalyticsApi {

    private final Reports reports;
    private final Lines lines;
    private final ZoneId zone;
    private final Clock clock;

    AnalyticsApi(Reports reports, Lines lines, Settings settings, Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.zone = settings.zone();
        this.clock = clock;
    }

    /// @param total the number this list was opened from, as it is now
    record Page(List<Line> items, @Nullable String next, long total) {}

    @GetMapping("/overview")
    @Allowed(Permission.ANALYTICS)
    Overview overview(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID team,
            HttpServletRequest request) {
        return reports.overview(Asked.scope(from, to, team, zone, clock), RequestLanguage.of(request));
    }

    @GetMapping("/conversations")
    @Allowed(Permission.ANALYTICS)
    Page conversations(
            @RequestParam String metric,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(defaultValue = "false") boolean compared,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me,
            HttpServletRequest request) {
        var size = Limits.page(limit);
        var wanted = Asked.wanted(metric, subject, compared, Asked.scope(from, to, team, zone, clock), clock);
        var found = reports.conversations(wanted, Asked.mark(after), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                lines.of(shown, me.may(Permission.CONVERSATIONS), RequestLanguage.of(request)),
                found.size() > size ? Asked.cursor(shown.getLast()) : null,
                reports.count(wanted));
    }
}
