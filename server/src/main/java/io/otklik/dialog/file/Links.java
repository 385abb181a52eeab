package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Checks that names are used once and that whatever leads somewhere leads to a step or a chain that exists.
final class Links {

    private Links() {}

    static void check(List<Step> steps, List<Chain> chains, List<String> beginnings, List<Flaw> flaws) {
        var names = new HashSet<String>();
        Stream.concat(steps.stream().map(Step::id), chains.stream().map(Chain::name))
                .filter(name -> !names.add(name))
                .forEach(name -> flaws.add(new Flaw(name, Mistake.SAME_ID, name)));
        for (var beginning : beginnings) {
            if (chains.stream().noneMatch(c -> c.name().equals(beginning)))
                flaws.add(new Flaw("", Mistake.NO_SUCH_TARGET, beginning));
        }
        for (var step : steps) {
            targets(step)
                    .filter(target -> !target.isEmpty() && !names.contains(target))
                    .forEach(target -> flaws.add(new Flaw(step.id(), Mistake.NO_SUCH_TARGET, target)));
        }
    }

    private static Stream<String> targets(Step step) {
        return switch (step) {
            case Step.Menu menu -> menu.items().stream().map(Step.Item::to);
            case Step.Branch branch -> Stream.of(branch.then(), branch.otherwise());
            case Step.GoTo goTo -> Stream.of(goTo.to());
            case Step.RobotCall call -> call.backTo().values().stream();
            default -> Stream.of();
        };
    }
}
