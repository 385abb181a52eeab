package io.otklik.routing;

import java.util.List;

/// One condition under which an operator may be given a conversation.
interface Rule {

    boolean allows(Candidate candidate, Request request);

    Rule AT_WORK = (candidate, _) -> candidate.presence().atWork();

    Rule HAS_ROOM = (candidate, _) -> candidate.presence().hasRoom();

    /// A customer's own operator looks after the customer whatever the subject, and so in whichever queue.
    Rule IN_THE_TEAM = (candidate, request) ->
            request.ownedBy(candidate) || candidate.teams().contains(request.team());

    Rule KNOWS_THE_SUBJECT = (candidate, request) ->
            request.ownedBy(candidate) || candidate.skills().containsAll(request.skills());

    /// Whoever let it pass is not asked again before coming to work anew.
    Rule HAS_NOT_LET_IT_PASS = (candidate, request) -> {
        var passed = request.passed().get(candidate.id());
        return passed == null || passed.isBefore(candidate.presence().since());
    };

    /// Who could take it if there were room.
    Rule REACHABLE = all(List.of(AT_WORK, IN_THE_TEAM, HAS_NOT_LET_IT_PASS));

    static Rule all(List<Rule> rules) {
        return (candidate, request) -> rules.stream().allMatch(rule -> rule.allows(candidate, request));
    }
}
