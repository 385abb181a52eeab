package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.routing.Presence.State;
import io.otklik.understanding.tone.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Arbitrary tables at which conversations are dealt: few teams, operators and skills, so that everything meets.
class Tables extends DomainContextBase {

    static final Instant NOW = MovableClock.MONDAY_MORNING;

    record Table(List<Request> line, List<Candidate> candidates) {}

    @Provide
    Arbitrary<Table> table() {
        var line = request().list().ofMaxSize(8).uniqueElements(Request::conversation);
        var candidates = candidate().list().ofMaxSize(6).uniqueElements(Candidate::id);
        return Combinators.combine(line.map(Tables::placed), candidates).as(Table::new);
    }

    private static List<Request> placed(List<Request> requests) {
        var sorted = requests.stream().sorted(Request.LONGEST_FIRST).toList();
        return requests.stream().map(request -> placed(request, sorted)).toList();
    }

    private static Request placed(Request request, List<Request> sorted) {
        var before = sorted.stream()
                .takeWhile(other -> !other.equals(request))
                .filter(other -> other.team().equals(request.team()))
                .count();
        return new Request(
                request.conversation(),
                request.team(),
                request.since(),
                request.skills(),
                request.own(),
                request.last(),
                request.passed(),
                request.tries(),
                request.tone(),
                (int) before + 1);
    }

    private static Arbitrary<Request> request() {
        var passed = Arbitraries.maps(operator(), moment()).ofMaxSize(2);
        return Combinators.combine(
                        ids(100, 20).map(ConversationId::new),
                        team(),
                        moment(),
                        skills(),
                        operator().injectNull(0.6),
                        operator().injectNull(0.6),
                        passed,
                        tone())
                .as((id, team, since, skills, own, last, gone, tone) ->
                        new Request(id, team, since, skills, own, last, gone, gone.size(), tone, 1));
    }

    private static Arbitrary<List<String>> tone() {
        return Arbitraries.of(Tone.URGENT, Tone.UPSET, Tone.RUDE, Tone.PERSON)
                .list()
                .ofMaxSize(2)
                .uniqueElements();
    }

    private static Arbitrary<Candidate> candidate() {
        var state =
                Arbitraries.frequency(Tuple.of(4, State.ONLINE), Tuple.of(1, State.BREAK), Tuple.of(1, State.OFFLINE));
        return Combinators.combine(
                        operator(),
                        team().set().ofMaxSize(2),
                        skills(),
                        state,
                        moment(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as((id, teams, skills, present, since, open, capacity) ->
                        new Candidate(id, teams, skills, new Presence(id, present, since, open, capacity), since));
    }

    private static Arbitrary<OperatorId> operator() {
        return ids(1, 6).map(OperatorId::new);
    }

    private static Arbitrary<TeamId> team() {
        return ids(50, 3).map(TeamId::new);
    }

    private static Arbitrary<Set<String>> skills() {
        return Arbitraries.of("payroll", "vat", "hr").set().ofMaxSize(2);
    }

    private static Arbitrary<Instant> moment() {
        return Arbitraries.integers().between(0, 30).map(minutes -> NOW.minus(Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<UUID> ids(long from, long count) {
        return Arbitraries.longs().between(from, from + count - 1).map(low -> new UUID(0, low));
    }
}
