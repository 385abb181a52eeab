package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Condition.Verdict;
import io.otklik.dialog.scenario.Step;
import java.math.BigDecimal;

/// Decides where a step leads that asks nobody; an empty answer is the next step.
final class Deciding {

    private static final String ATTEMPTS = "attempts:";

    private Deciding() {}

    static String target(Run run, Step step) {
        return switch (step) {
            case Step.Branch branch ->
                branch.when().in(run::value, run.today) == Verdict.TRUE ? branch.then() : branch.otherwise();
            case Step.Hours hours -> run.moment.atWork().test(hours.team()) ? hours.open() : hours.closed();
            case Step.Attempts attempts -> attempt(run, attempts);
            case Step.Split split -> share(run, split);
            case Step.ByLanguage languages -> languages.to().getOrDefault(run.state.language(), "");
            default -> "";
        };
    }

    /// A conversation that begins anew has all attempts again.
    static void forgetAttempts(Run run) {
        run.state = run.state.withValues(values -> values.keySet().removeIf(name -> name.startsWith(ATTEMPTS)));
    }

    private static String attempt(Run run, Step.Attempts step) {
        var name = ATTEMPTS + step.id();
        var before = run.state.value(name) instanceof Value.Amount(BigDecimal n) ? n.intValue() : 0;
        if (before >= step.most()) {
            run.state = run.state.without(name);
            return step.otherwise();
        }
        run.state = run.state.with(name, Value.Amount.of(before + 1));
        return step.then();
    }

    /// The same customer always goes the same way, as long as the shares stay as they are.
    private static String share(Run run, Step.Split split) {
        var who = run.state.value("contact") instanceof Value.Row(var id, var _) ? id : "";
        var all = split.shares().stream().mapToInt(Step.Share::percent).sum();
        var drawn = Math.floorMod(mixed((split.id() + "/" + who).hashCode()), Math.max(all, 1));
        for (var share : split.shares()) {
            drawn -= share.percent();
            if (drawn >= 0) continue;
            run.add(new Effect.TookShare(split.id(), share.id()));
            return share.to();
        }
        return "";
    }

    /// Spreads neighbouring numbers evenly (the finish of MurmurHash3).
    private static int mixed(int hash) {
        var h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
