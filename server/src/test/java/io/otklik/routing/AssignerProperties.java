package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.routing.Tables.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Tables.class)
@Domain(DomainContext.Global.class)
class AssignerProperties {

    @Property
    void whoever_is_chosen_is_at_work_has_room_and_was_not_asked_before(@ForAll Table table) {
        chosen(table).ifPresent(match -> {
            var request = match.request();
            var candidate = candidate(table, match.pick().id());
            assertThat(candidate.presence().state()).isEqualTo(Presence.State.ONLINE);
            assertThat(candidate.presence().open())
                    .isLessThan(candidate.presence().capacity());
            var passed = request.passed().get(candidate.id());
            if (passed != null) assertThat(passed).isBefore(candidate.presence().since());
            assertThat(candidate.teams().contains(request.team())
                            || candidate.id().equals(request.own()))
                    .isTrue();
        });
    }

    @Property
    void the_customers_own_operator_comes_first_if_free(@ForAll Table table) {
        for (var request : table.line())
            table.candidates().stream()
                    .filter(candidate -> candidate.id().equals(request.own()))
                    .filter(candidate -> free(candidate, request))
                    .findFirst()
                    .ifPresent(own -> assertThat(pick(request, table.candidates()))
                            .isInstanceOfSatisfying(
                                    Pick.Operator.class,
                                    pick -> assertThat(pick.id()).isEqualTo(own.id())));
    }

    @Property
    void somebody_who_knows_the_subject_is_waited_for(@ForAll Table table) {
        for (var request : table.line()) {
            var knowers = table.candidates().stream()
                    .filter(candidate -> Rule.REACHABLE.allows(candidate, request))
                    .filter(candidate -> candidate.skills().containsAll(request.skills()))
                    .toList();
            if (!knowers.isEmpty() && pick(request, table.candidates()) instanceof Pick.Operator(var id, var _))
                assertThat(knowers.stream().anyMatch(knower -> knower.id().equals(id)) || id.equals(request.own()))
                        .isTrue();
        }
    }

    @Property
    void nobody_waits_while_somebody_free_is_in_the_team(@ForAll Table table) {
        for (var request : table.line()) {
            var free = table.candidates().stream()
                    .filter(candidate -> candidate.teams().contains(request.team()) && free(candidate, request))
                    .anyMatch(candidate -> candidate.skills().containsAll(request.skills()));
            if (free) assertThat(pick(request, table.candidates())).isInstanceOf(Pick.Operator.class);
        }
    }

    @Property
    void the_order_of_people_and_of_the_line_does_not_matter(@ForAll Table table, @ForAll Random random) {
        var candidates = new ArrayList<>(table.candidates());
        var line = new ArrayList<>(table.line());
        Collections.shuffle(candidates, random);
        Collections.shuffle(line, random);
        assertThat(Assigner.next(line, candidates)).isEqualTo(chosen(table));
    }

    @Property
    void the_longest_wait_goes_first(@ForAll Table table) {
        var match = chosen(table);
        for (var request : table.line()) {
            var earlier = match.isEmpty()
                    || Request.LONGEST_FIRST.compare(request, match.get().request()) < 0;
            if (earlier) assertThat(pick(request, table.candidates())).isNotInstanceOf(Pick.Operator.class);
        }
    }

    @Property
    void whoever_is_in_a_hurry_goes_first_but_a_quarter_of_an_hour_longer_in_the_line_beats_it(@ForAll Table table) {
        for (var one : table.line()) {
            for (var other : table.line()) {
                if (one.since().isBefore(other.since().minus(Duration.ofMinutes(15))))
                    assertThat(Request.LONGEST_FIRST.compare(one, other)).isNegative();
                var hurries = Haste.ahead(one.tone()).compareTo(Haste.ahead(other.tone())) > 0;
                if (hurries && !one.since().isAfter(other.since()))
                    assertThat(Request.LONGEST_FIRST.compare(one, other)).isNegative();
            }
        }
    }

    @Property
    void a_whole_deal_gives_each_conversation_once_and_never_exceeds_a_capacity(@ForAll Table table) {
        var line = new ArrayList<>(table.line());
        var candidates = new ArrayList<>(table.candidates());
        var given = new HashMap<ConversationId, OperatorId>();
        for (var next = Assigner.next(line, candidates); next.isPresent(); next = Assigner.next(line, candidates)) {
            var match = next.get();
            assertThat(given.put(match.request().conversation(), match.pick().id()))
                    .isNull();
            line.remove(match.request());
            candidates.replaceAll(
                    candidate -> candidate.id().equals(match.pick().id()) ? busier(candidate) : candidate);
        }
        for (var candidate : candidates) {
            var presence = candidate.presence();
            var had = candidate(table, candidate.id()).presence().open();
            assertThat(presence.open()).isLessThanOrEqualTo(Math.max(had, presence.capacity()));
        }
    }

    private static Optional<Assigner.Match> chosen(Table table) {
        return Assigner.next(table.line(), table.candidates());
    }

    private static Pick pick(Request request, List<Candidate> candidates) {
        return Assigner.pick(request, candidates, Hours.OPEN);
    }

    private static boolean free(Candidate candidate, Request request) {
        var passed = request.passed().get(candidate.id());
        return candidate.presence().atWork()
                && candidate.presence().hasRoom()
                && (passed == null
                        || passed.isBefore(
                                Objects.requireNonNull(candidate.presence().since())));
    }

    private static Candidate candidate(Table table, OperatorId id) {
        return table.candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate busier(Candidate candidate) {
        var presence = candidate.presence();
        return new Candidate(
                candidate.id(),
                candidate.teams(),
                candidate.skills(),
                new Presence(
                        presence.operator(),
                        presence.state(),
                        presence.since(),
                        presence.open() + 1,
                        presence.capacity()),
                Tables.NOW);
    }
}
