package io.otklik.bot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.bot.ScenarioId;
import io.otklik.dialog.Event;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Talk;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Problem;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffFounder;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

/// What an author may rely on: nothing is lost, nothing broken is published, and the way back is open.
@OtklikTest
class AuthoringTest {

    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-23T10:00:00+03:00");

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Findings findings;

    @Autowired
    Tests tests;

    private static final ActedOut.Act OPENS = new ActedOut.Act("opens", null, null, null);

    @Autowired
    Templates templates;

    @Autowired
    Trials trials;

    @Autowired
    io.otklik.bot.Wordings wordings;

    @Autowired
    Staff staff;

    @Autowired
    StaffFounder founder;

    @Autowired
    JdbcClient sql;

    @Autowired
    io.otklik.platform.files.Files files;

    @Autowired
    Ids ids;

    private OperatorId pavel = new OperatorId(new java.util.UUID(0, 0));
    private ScenarioId scenario = new ScenarioId(new java.util.UUID(0, 0));

    @BeforeEach
    void a_new_scenario_from_the_blank_template() {
        if (staff.team("front-desk").isEmpty())
            founder.team("front-desk", new Names("Первая линия", "Front desk"), null);
        pavel = founder.person(new NewPerson(
                "Павел Беляев",
                ids.next() + "@otklik.example",
                Role.AUTHOR,
                Language.RU,
                "осенний лист на окне",
                Set.of(),
                Set.of()));
        scenario = drafts.begin(templates.of(null).named("").titled(new Title("Возврат товара", "Returns")), pavel);
    }

    /// Conversations of other tests must not be answered by these scenarios.
    @AfterEach
    void nothing_stays_published() {
        sql.sql("update bot.scenario set published = null").update();
    }

    @Test
    void a_new_scenario_can_be_published_at_once() {
        assertThat(findings.of(scenario, document(), Language.RU))
                .noneMatch(found -> found.severity() == io.otklik.dialog.Finding.Level.ERROR);
        assertThat(versions.publish(scenario, 1, "Первая", pavel)).isEqualTo(1);
        assertThat(drafts.open(scenario).published()).isEqualTo(1);
        assertThat(drafts.open(scenario).changed()).isFalse();
    }

    @Test
    void every_template_can_be_looked_at_and_talked_to_before_it_is_taken() {
        assertThat(templates.all()).hasSize(8);
        for (var template : templates.all()) {
            var script = new ActedOut("ru", null, null, null, null, null, null, List.of(OPENS));
            var played =
                    trials.play(new Trials.Trial(templates.of(template.key()).root(), script));
            assertThat(played.lines()).as(template.key()).isNotEmpty();
        }
    }

    @Test
    void the_name_in_the_file_is_made_of_the_title() {
        assertThat(document().name()).startsWith("vozvrat-tovara");
    }

    @Test
    void what_one_author_saved_another_never_overwrites_unseen() {
        drafts.save(scenario, 1, document().titled(new Title("Моё", "Mine")), pavel);
        assertThatThrownBy(() -> drafts.save(scenario, 1, document().titled(new Title("Твоё", "Yours")), pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("draft-changed"));
        assertThat(document().title().ru()).isEqualTo("Моё");
    }

    @Test
    void an_unfinished_draft_is_kept_but_not_published() {
        var unfinished = document();
        steps(unfinished, "hello").remove(1);
        drafts.save(scenario, 1, unfinished, pavel);
        assertThat(findings.of(scenario, document(), Language.RU))
                .extracting(Findings.Finding::step)
                .contains("specialist-handoff");
        assertThatThrownBy(() -> versions.publish(scenario, 2, "", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("draft-has-errors"));
    }

    @Test
    void only_a_file_uploaded_for_scenarios_can_be_sent_by_a_step() {
        var contract = files.keep("Договор.txt", bytes(), "contact:" + ids.next());
        var price = files.keep("Прайс.txt", bytes(), io.otklik.platform.files.StoredFile.FOR_SCENARIOS + pavel.value());
        assertThat(about(contract.id())).contains("unknown-file");
        assertThat(about(ids.next())).contains("unknown-file");
        assertThat(about(price.id())).doesNotContain("unknown-file");
    }

    private List<String> about(java.util.UUID file) {
        var draft = document();
        var step = steps(draft, "hello").addObject().put("id", "price");
        step.putObject("file").put("id", file.toString()).put("name", "Прайс.txt");
        return findings.of(scenario, draft, Language.RU).stream()
                .map(Findings.Finding::code)
                .toList();
    }

    private static java.io.InputStream bytes() {
        return new java.io.ByteArrayInputStream(new byte[] {1});
    }

    @Test
    void a_mistake_names_its_step() {
        var wrong = document();
        steps(wrong, "hello").addObject().put("id", "nowhere").put("goto", "no-such-step");
        assertThat(findings.of(scenario, wrong, Language.RU))
                .extracting(Findings.Finding::step, Findings.Finding::message)
                .contains(org.assertj.core.groups.Tuple.tuple("nowhere", "Ведёт туда, чего нет: «no-such-step»."));
    }

    @Test
    void a_task_that_no_robot_can_do_and_a_way_that_nobody_goes_are_told_but_may_be_published() {
        var shift = "shift-" + ids.next().toString().substring(24);
        founder.team(shift, new Names("Смена " + shift, "Shift " + shift), null);
        var draft = document();
        var steps = steps(draft, "hello");
        steps.addObject().put("id", "order").put("robot", "shop.order").put("limit", "30s");
        steps.addObject()
                .put("id", "night")
                .put("hours", shift)
                .put("open", "hello")
                .put("closed", "hello");
        assertThat(findings.of(scenario, draft, Language.RU))
                .filteredOn(found -> List.of("unknown-robot", "never-closed").contains(found.code()))
                .allMatch(found -> found.severity() == io.otklik.dialog.Finding.Level.WARNING)
                .extracting(Findings.Finding::step, found -> found.message().replaceFirst("[.:].*", ""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("order", "Робот ещё не умеет «shop"),
                        org.assertj.core.groups.Tuple.tuple("night", "Часы команды «Смена " + shift + "» не заданы"));
    }

    @Test
    void one_click_goes_back_to_the_version_of_before() {
        versions.publish(scenario, 1, "Первая", pavel);
        drafts.save(scenario, 1, document().titled(new Title("Другое", "Other")), pavel);
        versions.publish(scenario, 2, "Вторая", pavel);
        versions.goBack(scenario, 1, pavel);
        assertThat(versions.lines(scenario, Integer.MAX_VALUE, 10))
                .extracting(VersionStore.Line::number, VersionStore.Line::note, VersionStore.Line::answers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Вторая", false),
                        org.assertj.core.groups.Tuple.tuple(1, "Первая", true));
    }

    @Test
    void a_draft_in_which_a_test_goes_differently_is_not_published() {
        tests.add(scenario, Talk.transcript(readable(), script(), "Зовёт специалиста"), pavel);
        assertThat(tests.run(scenario, document(), Language.RU)).allMatch(Tests.Result::passes);
        greet("Добрый день.");
        var missed = tests.run(scenario, document(), Language.RU).getFirst();
        assertThat(missed.passes()).isFalse();
        assertThat(missed.yaml().lines().toList().get(missed.misses().getFirst().line() - 1))
                .contains("Здравствуйте");
        assertThat(missed.misses().getFirst().message()).contains("Добрый день.");
        assertThatThrownBy(() -> versions.publish(scenario, 2, "", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("tests-fail"));
    }

    @Test
    void a_test_is_corrected_by_hand_when_the_scenario_was_right() {
        var test = tests.add(scenario, Talk.transcript(readable(), script(), "Зовёт специалиста"), pavel);
        greet("Добрый день.");
        var yaml = tests.run(scenario, document(), Language.RU).getFirst().yaml();
        tests.change(scenario, test, yaml.replaceFirst("bot: Здравствуйте[^\n]*", "bot: Добрый день."), pavel);
        assertThat(tests.run(scenario, document(), Language.RU)).allMatch(Tests.Result::passes);
    }

    @Test
    void the_checks_tell_which_test_fails_and_which_steps_no_test_comes_to() {
        tests.add(scenario, "{title: Открывает чат, scenario: x.yaml, dialog: [{opens: chat}, {bot: Привет}]}", pavel);
        assertThat(findings.of(scenario, document(), Language.RU))
                .extracting(Findings.Finding::code, Findings.Finding::step)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("failing-test", null),
                        org.assertj.core.groups.Tuple.tuple("untested", "specialist-handoff"));
    }

    @Test
    void a_file_is_read_again_as_it_was_written() {
        var document = document();
        assertThat(Document.of(document.yaml()).root()).isEqualTo(document.root());
    }

    private Document document() {
        return new Document(drafts.open(scenario).document());
    }

    private io.otklik.dialog.Scenario readable() {
        return ((io.otklik.dialog.ScenarioFile.Good) wordings.read(document().yaml())).scenario();
    }

    private static Talk.Script script() {
        var acts = List.<Talk.Act>of(
                new Talk.Act.Happens(new Event.Started()), new Talk.Act.Happens(new Event.Said("специалист")));
        return new Talk.Script(
                io.otklik.dialog.Language.RU,
                MONDAY,
                Screen.WIDGET,
                Set.of(),
                JsonNodeFactory.instance.objectNode(),
                "",
                Map.of(),
                acts);
    }

    private void greet(String words) {
        var other = document();
        ((tools.jackson.databind.node.ObjectNode) steps(other, "hello").get(0)).put("say", words);
        drafts.save(scenario, drafts.open(scenario).version(), other, pavel);
    }

    private static tools.jackson.databind.node.ArrayNode steps(Document document, String chain) {
        return (tools.jackson.databind.node.ArrayNode) document.root().at("/chains/" + chain + "/steps");
    }
}
