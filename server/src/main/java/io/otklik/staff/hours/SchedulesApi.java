package io.otklik.staff.hours;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.Names;
import io.otklik.staff.StaffSession;
import io.otklik.staff.people.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Schedules: the hours in which a team answers.
@RestController
@RequestMapping("/api/schedules")
class SchedulesApi {

    private static final int MOST_EXCEPTIONS = 400;

    private final Schedules schedules;
    private final ScheduleStore store;

    SchedulesApi(Schedules schedules, ScheduleStore store) {
        this.schedules = schedules;
        this.store = store;
    }

    record View(UUID id, String name, Names names, String timeZone, Week week, Map<LocalDate, List<Span>> exceptions) {}

    record Page(List<View> items, @Nullable String next) {}

    /// @param exceptions the days that differ from the week; an empty list is a day off
    record Request(
            @Nullable Names names,
            @Nullable String timeZone,
            @Nullable Week week,
            @Nullable Map<LocalDate, List<Span>> exceptions) {

        WorkingHours hours() {
            var dates = exceptions == null ? Map.<LocalDate, List<Span>>of() : exceptions;
            if (dates.size() > MOST_EXCEPTIONS)
                throw Problem.bad("too-long").field("exceptions").with("exceptions", MOST_EXCEPTIONS);
            var zone = Form.zone("timeZone", timeZone);
            var days = Typed.given("week", week).days();
            try {
                return new WorkingHours(zone, days, dates);
            } catch (IllegalArgumentException | NullPointerException overlapping) {
                throw Problem.bad("hours-overlap").field("week");
            }
        }
    }

    @GetMapping
    @Allowed(Permission.ADMINISTER)
    Page all(StaffSession me) {
        return new Page(store.all().stream().map(schedule -> view(schedule, me)).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.ADMINISTER)
    View add(@RequestBody Request request, StaffSession me) {
        return one(schedules.add(me.person(), Form.names("names", request.names()), request.hours()), me);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    View change(@PathVariable UUID id, @RequestBody Request request, StaffSession me) {
        schedules.change(me.person(), id, Form.names("names", request.names()), request.hours());
        return one(id, me);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.ADMINISTER)
    void delete(@PathVariable UUID id, StaffSession me) {
        schedules.delete(me.person(), id);
    }

    private View one(UUID id, StaffSession me) {
        return view(store.find(id).orElseThrow(Problem::notFound), me);
    }

    private static View view(Schedule schedule, StaffSession me) {
        var hours = schedule.hours();
        return new View(
                schedule.id(),
                schedule.names().in(me.language()),
                schedule.names(),
                hours.zone().getId(),
                Week.of(hours.week()),
                new TreeMap<>(hours.exceptions()));
    }
}
