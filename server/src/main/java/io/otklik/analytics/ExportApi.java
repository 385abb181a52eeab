package io.otklik.analytics;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Settings;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports as tables to take away. Who took what stands in the audit log.
@RestController
@RequestMapping("/api/analytics")
class ExportApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Reports reports;
    private final Lines lines;
    private final Tables tables;
    private final Staff staff;
    private final ZoneId zone;
    private final Clock clock;

    ExportApi(Reports reports, Lines lines, Tables tables, Staff staff, Settings settings, Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.tables = tables;
        this.staff = staff;
        this.zone = settings.zone();
        this.clock = clock;
    }

    @GetMapping("/overview.csv")
    @Allowed(Permission.ANALYTICS)
    @Transactional
    public ResponseEntity<byte[]> overview(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID team,
            StaffSession me) {
        var scope = Asked.scope(from, to, team, zone, clock);
        var table = tables.overview(reports.overview(scope, me.language()), me.language());
        return file("overview", table, scope, me);
    }

    @GetMapping("/conversations.csv")
    @Allowed(Permission.ANALYTICS)
    @Transactional
    public ResponseEntity<byte[]> conversations(
            @RequestParam String metric,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(defaultValue = "false") boolean compared,
            StaffSession me) {
        var wanted = Asked.wanted(metric, subject, compared, Asked.scope(from, to, team, zone, clock), clock);
        var found = reports.conversations(wanted, null, Limits.EXPORT_ROWS);
        var shown = lines.of(found, me.may(Permission.CONVERSATIONS), me.language());
        var table = tables.conversations(shown, wanted.metric(), zone, me.language());
        return file(wanted.metric().key(), table, wanted.scope(), me);
    }

    private ResponseEntity<byte[]> file(String name, Csv table, Scope scope, StaffSession me) {
        var first = scope.period().first().toString();
        var last = scope.period().last().toString();
        staff.audit(new AuditNote(me.person(), "report-exported", "report", name, Map.of())
                .change("from", null, first)
                .change("to", null, last));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"otklik-%s-%s-%s.csv\"".formatted(name, first, last))
                .body(table.bytes());
    }
}
