package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.Language;
import io.otklik.dialog.scenario.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/// Reads steps that lead somewhere: conditions, waiting, other chains, people, the end.
final class FlowReader {

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private FlowReader() {}

    static Step branch(Part part, String id) {
        part.onlyStep("if", "then", "else");
        var when = Expressions.condition(part.part("if"));
        return new Step.Branch(id, when, part.string("then", ""), part.string("else", ""));
    }

    static Step hours(Part part, String id) {
        part.onlyStep("hours", "open", "closed");
        var team = part.string("hours");
        return new Step.Hours(id, team.equals("any") ? "" : team, part.string("open", ""), part.string("closed", ""));
    }

    static Step attempts(Part part, String id) {
        part.onlyStep("attempts", "then", "else");
        return new Step.Attempts(id, part.number("attempts", 1), part.string("then", ""), part.string("else", ""));
    }

    static Step split(Part part, String id) {
        part.onlyStep("split");
        var shares = new ArrayList<Step.Share>();
        for (var share : part.part("split").list()) {
            share.only(Set.of("id", "share", "to"));
            shares.add(new Step.Share(
                    share.string("id"), Math.clamp(share.number("share", 0), 0, 100), share.string("to", "")));
        }
        if (shares.stream().mapToInt(Step.Share::percent).sum() <= 0) part.flaw(Mistake.EMPTY, "split");
        return new Step.Split(id, shares);
    }

    static Step language(Part part, String id) {
        part.onlyStep("language");
        var ways = part.part("language");
        ways.only(Set.of("ru", "en"));
        var to = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) to.put(language, ways.string(language.code(), ""));
        return new Step.ByLanguage(id, to);
    }

    static Step pause(Part part, String id) {
        part.onlyStep("wait");
        var time = part.durationIfAny("wait");
        return new Step.Pause(id, time == null ? Duration.ofMinutes(1) : time);
    }

    static Step await(Part part, String id) {
        part.onlyStep("await", "as", "limit", "late");
        var longest = part.durationIfAny("limit");
        return new Step.Await(
                id,
                part.string("await"),
                part.string("as", ""),
                longest == null ? LONGEST_WAIT : longest,
                part.string("late", ""));
    }

    static Step run(Part part, String id) {
        part.onlyStep("run", "with", "gives");
        return new Step.RunChain(
                id,
                part.string("run"),
                part.part("with").each(Expressions::operand),
                part.part("gives").each(Part::string));
    }

    static Step handOff(Part part, String id) {
        part.onlyStep("handoff", "reason", "team", "needs", "closed");
        var needs = part.part("needs").list().stream().map(Part::string).toList();
        return new Step.HandOff(
                id,
                part.text("handoff"),
                part.text("reason"),
                part.string("team", ""),
                needs,
                part.string("closed", ""));
    }

    static Step goTo(Part part, String id) {
        part.onlyStep("goto");
        return new Step.GoTo(id, part.string("goto"));
    }

    static Step end(Part part, String id) {
        part.onlyStep("end", "text");
        var how = part.string("end");
        if (!List.of("resolved", "unresolved").contains(how)) part.flaw(Mistake.UNKNOWN_KEY, how);
        return new Step.End(id, part.textIfAny("text"), how.equals("resolved"));
    }
}
