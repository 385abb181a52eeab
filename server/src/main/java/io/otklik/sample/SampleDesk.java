package io.otklik.sample;

import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import io.otklik.workspace.DeskFounder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the sample company's operators have at hand: tags and canned answers.
@Component
class SampleDesk {

    private final DeskFounder desk;
    private final Staff staff;

    SampleDesk(DeskFounder desk, Staff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    void furnish(CompanyFile company) {
        company.tags().forEach(tag -> desk.tag(tag.name(), tag.color()));
        for (var answer : company.answers()) {
            var team = Optional.ofNullable(answer.team())
                    .flatMap(staff::team)
                    .map(Team::id)
                    .orElse(null);
            desk.answer(answer.shortcut(), answer.title(), answer.ru(), answer.en(), team);
        }
    }
}
