package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Way;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that names are used once and that whatever leads somewhere leads to a step or a chain that exists.
final class Links {

    private Links() {}

    static void check(List<Step> steps, List<Chain> chains, List<String> beginnings, List<Flaw> flaws) {
        var names = new HashSet<String>();
        Stream.concat(steps.stream().map(Step::id), chains.stream().map(Chain::name))
                .filter(name -> !names.add(name))
                .forEach(name -> flaws.add(new Flaw(name, Mistake.SAME_ID, name)));
        var chainNames = chains.stream().map(Chain::name).collect(Collectors.toSet());
        for (var beginning : beginnings)
            if (!chainNames.contains(beginning)) flaws.add(new Flaw("", Mistake.NO_SUCH_TARGET, beginning));
        for (var step : steps) {
            for (var way : Way.of(step)) {
                var known = step instanceof Step.RunChain && way.name().equals("run") ? chainNames : names;
                if (!way.to().isEmpty() && !known.contains(way.to()))
                    flaws.add(new Flaw(step.id(), Mistake.NO_SUCH_TARGET, way.to()));
            }
        }
    }
}
