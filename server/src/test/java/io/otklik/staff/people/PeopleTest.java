package io.otklik.staff.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.StaffNames;
import io.otklik.staff.Cast;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.PersonDisabled;
import io.otklik.staff.Role;
import io.otklik.staff.SessionsEnded;
import io.otklik.staff.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OtklikTest
@RecordApplicationEvents
class PeopleTest {

    @Autowired
    Cast cast;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    StaffNames names;

    @Autowired
    Ids ids;

    @Autowired
    ApplicationEvents events;

    private Web desk;

    @BeforeEach
    void an_administrator_is_at_the_desk() {
        desk = cast.signedIn(Role.ADMINISTRATOR);
    }

    @Test
    void a_team_has_members_and_its_members_have_it() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var key = "t" + ids.next();

        var team = desk.post("/api/teams", team(key, Set.of(oleg.id().value().toString())));

        assertThat(team.status()).isEqualTo(201);
        assertThat(staff.team(key).orElseThrow().names().ru()).isEqualTo("Расчёт зарплаты");
        assertThat(staff.members(staff.team(key).orElseThrow().id())).containsExactly(oleg.id());
        assertThat(cast.signedIn(oleg).get("/api/me").at("/teams/0/name")).isEqualTo("Расчёт зарплаты");
    }

    @Test
    void a_disabled_person_is_in_no_team_but_keeps_the_name() {
        var vera = cast.somebody("Вера Орлова", Role.ADMINISTRATOR);
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var key = "t" + ids.next();
        desk.post("/api/teams", team(key, Set.of(oleg.id().value().toString())));

        people.disable(vera.id(), oleg.id());

        assertThat(staff.members(staff.team(key).orElseThrow().id())).isEmpty();
        assertThat(staff.people(List.of(oleg.id())).getFirst().name()).isEqualTo("Олег Петров");
        assertThat(names.operator(oleg.id())).isEqualTo("Олег Петров");
    }

    @Test
    void that_somebody_is_disabled_is_told_with_the_sign_ins_that_ended() {
        var vera = cast.somebody("Вера Орлова", Role.ADMINISTRATOR);
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        cast.signedIn(oleg);

        people.disable(vera.id(), oleg.id());

        assertThat(events.stream(PersonDisabled.class)).contains(new PersonDisabled(oleg.id()));
        assertThat(events.stream(SessionsEnded.class)
                        .filter(fact -> fact.person().equals(oleg.id())))
                .singleElement()
                .satisfies(fact -> assertThat(fact.sessions()).hasSize(1));
    }

    @Test
    void a_new_name_is_told_and_read_at_once() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        assertThat(names.operator(oleg.id())).isEqualTo("Олег Петров");

        cast.signedIn(oleg).put("/api/me", Map.of("name", "Олег Ильич"));

        assertThat(names.operator(oleg.id())).isEqualTo("Олег Ильич");
        people.changeOneself(oleg.id(), formOf(oleg));
        assertThat(events.stream(PersonChanged.class)).contains(new PersonChanged(oleg.id()));
    }

    @Test
    void colleagues_see_names_and_teams_and_nothing_else() {
        var list = cast.signedIn(Role.OPERATOR).get("/api/people?limit=1").json();

        assertThat(list.at("/items/0").propertyNames()).containsExactlyInAnyOrder("id", "name", "initials", "teams");
        assertThat(cast.signedIn(Role.OPERATOR).get("/api/teams").text()).doesNotContain("members", "scheduleId");
    }

    @Test
    void the_list_comes_in_pages_by_name() {
        var word = "Щ" + ids.next();
        for (var letter : List.of("В", "А", "Б")) cast.somebody(word + " " + letter, Role.OPERATOR);

        var first = desk.get("/api/people?limit=2&q=" + encoded(word)).json();
        var second = desk.get("/api/people?limit=2&q=" + encoded(word) + "&after="
                        + first.at("/next").asString())
                .json();

        assertThat(first.at("/items/0/name").asString()).isEqualTo(word + " А");
        assertThat(first.at("/items/1/name").asString()).isEqualTo(word + " Б");
        assertThat(second.at("/items/0/name").asString()).isEqualTo(word + " В");
        assertThat(second.at("/items")).hasSize(1);
    }

    @Test
    void a_percent_sign_is_only_a_percent_sign() {
        assertThat(desk.get("/api/people?q=%25").json().at("/items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', missing",
        "name, ' ', missing",
        "email, oleg, wrong-email",
        "email, 'oleg@x.example\r\nBcc: all@x.example', wrong-value",
        "role, KING, wrong-value",
        "language, de, wrong-value",
        "timeZone, Moon/Crater, wrong-value"
    })
    void what_cannot_be_is_refused_by_field(String field, String value, String problem) {
        var person = new HashMap<String, Object>(person("p" + ids.next() + "@schetovod.example"));
        person.put(field, value);

        var refused = desk.post("/api/people", person);

        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    @Test
    void an_unknown_team_is_refused_by_field() {
        var person = new HashMap<String, Object>(person("p" + ids.next() + "@schetovod.example"));
        person.put("teams", Set.of(ids.next().toString()));
        assertThat(desk.post("/api/people", person).at("/field")).isEqualTo("teams");
        assertThat(desk.post(
                                "/api/teams",
                                team("t" + ids.next(), Set.of(ids.next().toString())))
                        .at("/field"))
                .isEqualTo("members");
    }

    @Test
    void an_invisible_sign_in_a_name_is_refused() {
        var person = new HashMap<String, Object>(person("p" + ids.next() + "@schetovod.example"));
        person.put("name", "Адми\u200Bнистратор");
        assertThat(desk.post("/api/people", person).at("/field")).isEqualTo("name");
    }

    @Test
    void an_e_mail_belongs_to_one_person_whatever_its_capitals() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var taken = desk.post("/api/people", person(oleg.email().toUpperCase()));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("email-taken");
    }

    private static PersonForm formOf(Cast.Member member) {
        return new PersonForm(
                "Олег Сергеевич", member.email(), io.otklik.platform.Language.RU, java.time.ZoneId.of("Asia/Omsk"));
    }

    private static Map<String, Object> person(String email) {
        return Map.of(
                "name",
                "Ирина Смирнова",
                "email",
                email,
                "role",
                "OPERATOR",
                "language",
                "ru",
                "timeZone",
                "Europe/Moscow");
    }

    private static Map<String, Object> team(String key, Set<String> members) {
        return Map.of("key", key, "names", Map.of("ru", "Расчёт зарплаты", "en", "Payroll"), "members", members);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
