package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Promise;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.routing.Presence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignerTest {

    private static final Instant NOW = Tables.NOW;
    private static final TeamId PAYROLL = new TeamId(new UUID(0, 1));
    private static final TeamId DOCUMENTS = new TeamId(new UUID(0, 2));
    private static final OperatorId OLEG = new OperatorId(new UUID(0, 10));
    private static final OperatorId IRINA = new OperatorId(new UUID(0, 11));
    private static final Request ANNA = request(null, null, Set.of(), Map.of());

    @Test
    void the_lower_share_of_load_wins_not_the_lower_number() {
        var oleg = candidate(OLEG, PAYROLL, 2, 3, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 3, 10, Set.of(), 10);
        assertThat(chosen(ANNA, oleg, irina)).isEqualTo(IRINA);
    }

    @Test
    void of_two_alike_the_one_who_has_been_idle_longest() {
        var oleg = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 0, 5, Set.of(), 20);
        assertThat(chosen(ANNA, oleg, irina)).isEqualTo(IRINA);
    }

    @Test
    void the_last_operator_comes_before_an_emptier_desk() {
        var request = request(null, OLEG, Set.of(), Map.of());
        var oleg = candidate(OLEG, PAYROLL, 4, 5, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 0, 5, Set.of(), 20);
        assertThat(chosen(request, oleg, irina)).isEqualTo(OLEG);
    }

    @Test
    void the_own_operator_takes_even_from_another_teams_line() {
        var request = request(OLEG, IRINA, Set.of("vat"), Map.of());
        var oleg = candidate(OLEG, DOCUMENTS, 4, 5, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 0, 5, Set.of("vat"), 20);
        assertThat(Assigner.pick(request, List.of(oleg, irina), Hours.OPEN))
                .isEqualTo(
                        new Pick.Operator(OLEG, List.of("own-operator", "skills-missing:vat", "load:4/5", "queue:1")));
    }

    @Test
    void a_skill_that_nobody_at_work_has_lets_the_widest_knowledge_decide() {
        var request = request(null, null, Set.of("vat", "hr"), Map.of());
        var oleg = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 4, 5, Set.of("hr"), 10);
        assertThat(Assigner.pick(request, List.of(oleg, irina), Hours.OPEN))
                .isEqualTo(new Pick.Operator(IRINA, List.of("skills:hr", "skills-missing:vat", "load:4/5", "queue:1")));
    }

    @Test
    void whoever_knows_the_subject_is_waited_for_when_busy() {
        var request = request(null, null, Set.of("vat"), Map.of());
        var oleg = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        var irina = candidate(IRINA, PAYROLL, 5, 5, Set.of("vat"), 10);
        assertThat(Assigner.pick(request, List.of(oleg, irina), Hours.OPEN)).isEqualTo(new Pick.StayInLine(1));
    }

    @Test
    void whoever_let_it_pass_is_asked_again_after_coming_to_work_anew() {
        var before = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        var after = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 2);
        var request = request(null, null, Set.of(), Map.of(OLEG, NOW.minusSeconds(300)));
        assertThat(Assigner.pick(request, List.of(before), Hours.OPEN)).isEqualTo(new Pick.StayInLine(1));
        assertThat(chosen(request, after)).isEqualTo(OLEG);
    }

    @Test
    void out_of_hours_the_customer_hears_when_the_team_opens() {
        var opensAt = NOW.plus(Duration.ofHours(15));
        assertThat(look(List.of(), new Hours(false, opensAt)))
                .isEqualTo(new Outlook(new Promise(null, null, opensAt), false, null));
    }

    @Test
    void somebody_who_works_out_of_hours_takes_it_all_the_same() {
        var oleg = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        assertThat(Assigner.pick(ANNA, List.of(oleg), new Hours(false, NOW.plusSeconds(3600))))
                .isInstanceOf(Pick.Operator.class);
    }

    @Test
    void with_nobody_there_no_wait_is_claimed_and_the_supervisor_hears_it() {
        assertThat(look(List.of(), Hours.OPEN))
                .isEqualTo(new Outlook(new Promise(null, null, null), false, "nobody-online"));
    }

    @Test
    void in_line_the_customer_hears_place_and_usual_wait() {
        var busy = candidate(OLEG, PAYROLL, 5, 5, Set.of(), 10);
        assertThat(look(List.of(busy), Hours.OPEN)).isEqualTo(new Outlook(new Promise(1, 240, null), true, null));
    }

    @Test
    void when_all_have_let_it_pass_no_wait_is_claimed() {
        var request = request(null, null, Set.of(), Map.of(OLEG, NOW));
        var oleg = candidate(OLEG, PAYROLL, 0, 5, Set.of(), 10);
        assertThat(Outlook.of(request, List.of(oleg), Hours.OPEN, Optional.of(Duration.ofMinutes(4))))
                .isEqualTo(new Outlook(new Promise(1, null, null), true, "no-answer"));
    }

    private static Outlook look(List<Candidate> candidates, Hours hours) {
        return Outlook.of(ANNA, candidates, hours, Optional.of(Duration.ofMinutes(4)));
    }

    private static OperatorId chosen(Request request, Candidate... candidates) {
        var pick = Assigner.pick(request, List.of(candidates), Hours.OPEN);
        assertThat(pick).isInstanceOf(Pick.Operator.class);
        return ((Pick.Operator) pick).id();
    }

    private static Request request(
            @Nullable OperatorId own, @Nullable OperatorId last, Set<String> skills, Map<OperatorId, Instant> passed) {
        var id = new ConversationId(new UUID(0, 99));
        return new Request(id, PAYROLL, NOW.minusSeconds(60), skills, own, last, passed, passed.size(), List.of(), 1);
    }

    private static Candidate candidate(
            OperatorId id, TeamId team, int open, int capacity, Set<String> skills, int minutesHere) {
        var since = NOW.minus(Duration.ofMinutes(minutesHere));
        return new Candidate(id, Set.of(team), skills, new Presence(id, State.ONLINE, since, open, capacity), since);
    }
}
