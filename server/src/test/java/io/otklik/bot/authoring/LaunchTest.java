package io.otklik.bot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.authoring.Versions.Launch;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Problem;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.staff.StaffFounder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A version answers at once or at its hour, everybody or a share of the customers; who decided it and why is kept.
@OtklikTest
class LaunchTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Publications publications;

    @Autowired
    Replays replays;

    @Autowired
    Templates templates;

    @Autowired
    Staff staff;

    @Autowired
    StaffFounder founder;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private OperatorId pavel = new OperatorId(new UUID(0, 9));
    private ScenarioId scenario = new ScenarioId(new UUID(0, 0));

    @BeforeEach
    void a_scenario_that_answers() {
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
        var title = new Title("Запуск " + ids.next(), "Launch");
        scenario = drafts.begin(templates.of(null).named("").titled(title), pavel);
        versions.publish(scenario, 1, "Первая", pavel);
        change();
    }

    /// Conversations of other tests must not be answered by these scenarios.
    @AfterEach
    void nothing_stays_published() {
        sql.sql("update bot.scenario set published = null, trial = null, trial_share = null")
                .update();
    }

    @Test
    void a_planned_version_answers_from_its_hour_on() {
        var at = clock.instant().plus(Duration.ofHours(8));
        versions.publish(scenario, 2, "После праздников", new Launch(at, 100), pavel);
        assertThat(publications.state(scenario).now().number()).isEqualTo(1);
        clock.pass(Duration.ofHours(8));
        jobs.run();
        var state = publications.state(scenario);
        assertThat(state.now().number()).isEqualTo(2);
        assertThat(state.planned()).isNull();
        assertThat(state.log().getFirst())
                .extracting(
                        PublicationStore.Decision::number,
                        PublicationStore.Decision::note,
                        PublicationStore.Decision::by)
                .containsExactly(2, "После праздников", pavel.value());
    }

    @Test
    void a_plan_that_was_dropped_comes_to_nothing() {
        var at = clock.instant().plus(Duration.ofHours(8));
        versions.publish(scenario, 2, "После праздников", new Launch(at, 100), pavel);
        publications.dropPlan(scenario, pavel);
        clock.pass(Duration.ofHours(9));
        jobs.run();
        var state = publications.state(scenario);
        assertThat(state.now().number()).isEqualTo(1);
        assertThat(state.log().getFirst())
                .extracting(
                        PublicationStore.Decision::number,
                        PublicationStore.Decision::what,
                        PublicationStore.Decision::by)
                .containsExactly(2, "dropped", pavel.value());
    }

    @Test
    void who_replaced_a_plan_by_another_is_kept() {
        var at = clock.instant().plus(Duration.ofHours(8));
        versions.publish(scenario, 2, "После праздников", new Launch(at, 100), pavel);
        var later = new PublicationStore.Decision(
                2, 100, at.plus(Duration.ofHours(8)), pavel.value(), "Ещё позже", "published");
        publications.decide(scenario, later);
        var state = publications.state(scenario);
        assertThat(state.planned()).isEqualTo(later);
        assertThat(state.log().getFirst())
                .extracting(
                        PublicationStore.Decision::number,
                        PublicationStore.Decision::what,
                        PublicationStore.Decision::by)
                .containsExactly(2, "dropped", pavel.value());
    }

    @Test
    void a_trial_stands_beside_what_answers_until_it_is_ended_or_made_whole() {
        versions.publish(scenario, 2, "Проба", new Launch(null, 25), pavel);
        var state = publications.state(scenario);
        assertThat(state.now().number()).isEqualTo(1);
        assertThat(state.now().trial()).isEqualTo(new PublicationStore.Trial(2, 25, clock.instant()));
        versions.goBack(scenario, 2, pavel);
        assertThat(publications.state(scenario).now()).isEqualTo(new PublicationStore.Now(2, null, null));
        versions.goBack(scenario, 1, 50, "Сравнить", pavel);
        publications.endTrial(scenario, pavel);
        assertThat(publications.state(scenario).now().trial()).isNull();
        assertThat(publications.state(scenario).log())
                .extracting(PublicationStore.Decision::what)
                .containsExactlyInAnyOrder("ended", "trial", "published", "trial", "published");
    }

    @Test
    void where_a_replay_is_asked_for_nothing_is_published_without_one_of_this_very_draft() {
        publications.gate(scenario, 5);
        assertThatThrownBy(() -> versions.publish(scenario, 2, "Вторая", pavel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("replay-missing"));
        var today = LocalDate.of(2027, 1, 18);
        var replay = replays.begin(scenario, today, today, pavel);
        jobs.run();
        assertThat(replays.one(scenario, replay).status()).isEqualTo("done");
        assertThat(versions.publish(scenario, 2, "Вторая", pavel)).isEqualTo(2);
    }

    private void change() {
        var document = new Document(drafts.open(scenario).document());
        drafts.save(scenario, 1, document.titled(new Title("Другое", "Other")), pavel);
    }
}
