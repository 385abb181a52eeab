package io.otklik.routing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides who takes a conversation. Pure: the same people and the same line always give the same answer.
final class Assigner {

    private Assigner() {}

    /// A waiting conversation and who takes it.
    record Match(Request request, Pick.Operator pick) {}

    /// The conversation that waits longest of those somebody can take.
    static Optional<Match> next(Collection<Request> line, Collection<Candidate> candidates) {
        return line.stream()
                .sorted(Request.LONGEST_FIRST)
                .flatMap(request -> best(request, candidates)
                        .map(best -> new Match(request, new Pick.Operator(best.id(), why(best, request))))
                        .stream())
                .findFirst();
    }

    static Pick pick(Request request, Collection<Candidate> candidates, Hours hours) {
        var best = best(request, candidates);
        if (best.isPresent()) return new Pick.Operator(best.get().id(), why(best.get(), request));
        if (candidates.stream().anyMatch(candidate -> somebodyThere(candidate, request)))
            return new Pick.StayInLine(request.place());
        return hours.opensAt() == null ? new Pick.NobodyOnline() : new Pick.OutOfHours(hours.opensAt());
    }

    /// Nobody is left who could take it when a place gets free: all who are at work have let it pass.
    static boolean stalled(Request request, Collection<Candidate> candidates) {
        return request.tries() > 0
                && candidates.stream().noneMatch(candidate -> Rule.REACHABLE.allows(candidate, request));
    }

    private static Optional<Candidate> best(Request request, Collection<Candidate> candidates) {
        var reachable = candidates.stream()
                .filter(candidate -> Rule.REACHABLE.allows(candidate, request))
                .toList();
        return reachable.stream()
                .filter(candidate -> Rule.HAS_ROOM.allows(candidate, request))
                .filter(candidate -> subject(request, reachable).allows(candidate, request))
                .min(preference(request));
    }

    /// A skill that nobody at work has must not make a customer wait for ever: then the widest knowledge decides.
    private static Rule subject(Request request, List<Candidate> reachable) {
        var known = reachable.stream().anyMatch(candidate -> candidate.skills().containsAll(request.skills()));
        return known ? Rule.KNOWS_THE_SUBJECT : (_, _) -> true;
    }

    private static Comparator<Candidate> preference(Request request) {
        return comparing((Candidate candidate) -> !request.ownedBy(candidate))
                .thenComparing(candidate -> !request.lastWith(candidate))
                .thenComparing(comparingLong((Candidate candidate) -> -candidate.known(request.skills())))
                .thenComparing(comparingDouble(Assigner::share))
                .thenComparing(Candidate::idleSince)
                .thenComparing(candidate -> candidate.id().value());
    }

    private static double share(Candidate candidate) {
        var presence = candidate.presence();
        return (double) presence.open() / presence.capacity();
    }

    private static boolean somebodyThere(Candidate candidate, Request request) {
        return Rule.AT_WORK.allows(candidate, request) && Rule.IN_THE_TEAM.allows(candidate, request);
    }

    private static List<String> why(Candidate chosen, Request request) {
        var why = new ArrayList<String>();
        if (request.ownedBy(chosen)) why.add("own-operator");
        if (request.lastWith(chosen)) why.add("last-operator");
        skills(
                why,
                "skills:",
                request.skills().stream().filter(chosen.skills()::contains).toList());
        skills(
                why,
                "skills-missing:",
                request.skills().stream()
                        .filter(skill -> !chosen.skills().contains(skill))
                        .toList());
        why.add("load:" + chosen.presence().open() + "/" + chosen.presence().capacity());
        why.add("queue:" + request.place());
        if (request.tries() > 0) why.add("tries:" + request.tries());
        var hurried = Haste.reasons(request.tone());
        if (!hurried.isEmpty()) why.add("tone:" + String.join(",", hurried));
        return List.copyOf(why);
    }

    private static void skills(List<String> why, String code, List<String> skills) {
        if (!skills.isEmpty())
            why.add(code + String.join(",", skills.stream().sorted().toList()));
    }
}
