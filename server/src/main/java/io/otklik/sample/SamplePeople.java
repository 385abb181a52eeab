package io.otklik.sample;

import io.otklik.platform.Language;
import io.otklik.staff.NewHours;
import io.otklik.staff.NewPerson;
import io.otklik.staff.StaffFounder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The sample company's own side: hours, skills, teams, people.
@Component
class SamplePeople {

    private final StaffFounder founder;

    SamplePeople(StaffFounder founder) {
        this.founder = founder;
    }

    void make(CompanyFile company, String password) {
        founder.company(company.company());
        var hours = company.hours();
        Map<DayOfWeek, List<String>> week =
                hours.days().stream().collect(Collectors.toMap(Function.identity(), _ -> List.of(hours.from())));
        var schedule = founder.schedule(new NewHours(hours.name(), hours.zone(), week, hours.holidays()));
        company.skills().forEach(founder::skill);
        company.teams().forEach((key, team) -> founder.team(key, team.names(), team.atAnyHour() ? null : schedule));
        for (var person : company.people())
            founder.person(new NewPerson(
                    person.name(),
                    person.email(),
                    person.role(),
                    Language.RU,
                    password,
                    Objects.requireNonNullElse(person.teams(), Set.of()),
                    Objects.requireNonNullElse(person.skills(), Set.of())));
    }
}
