package io.otklik.dialog.scenario;

import java.util.ArrayList;
import java.util.List;

/// One way out of a step: what it is called, and the step or chain it leads to; an empty target is the next step.
public record Way(String name, String to) {

    public static final String NEXT = "next";

    /// All ways out of a step, in the order in which they are written.
    public static List<Way> of(Step step) {
        return switch (step) {
            case Step.Menu menu ->
                menu.items().stream().map(i -> new Way(i.id(), i.to())).toList();
            case Step.Question question -> question(question);
            case Step.Branch branch -> List.of(new Way("then", branch.then()), new Way("else", branch.otherwise()));
            case Step.Hours hours -> List.of(new Way("open", hours.open()), new Way("closed", hours.closed()));
            case Step.Attempts tries -> List.of(new Way("then", tries.then()), new Way("else", tries.otherwise()));
            case Step.Split split ->
                split.shares().stream().map(s -> new Way(s.id(), s.to())).toList();
            case Step.ByLanguage languages ->
                languages.to().entrySet().stream()
                        .map(e -> new Way(e.getKey().code(), e.getValue()))
                        .toList();
            case Step.RobotCall call -> robot(call);
            case Step.Await await -> List.of(new Way(NEXT, ""), new Way("late", await.late()));
            case Step.RunChain run -> List.of(new Way("run", run.chain()), new Way(NEXT, ""));
            case Step.HandOff handOff ->
                handOff.closed().isEmpty() ? List.of() : List.of(new Way("closed", handOff.closed()));
            case Step.GoTo goTo -> List.of(new Way("goto", goTo.to()));
            case Step.End _ -> List.of();
            case Step.Message _,
                    Step.SendFile _,
                    Step.Assign _,
                    Step.Confirm _,
                    Step.Tag _,
                    Step.Notify _,
                    Step.Pause _ -> List.of(new Way(NEXT, ""));
        };
    }

    private static List<Way> question(Step.Question question) {
        var ways = new ArrayList<>(List.of(new Way(NEXT, "")));
        if (question.tries() != null)
            ways.add(new Way("attempts", question.tries().then()));
        if (question.aim() instanceof Aim.Consent(var _, var _, var refused) && !refused.isEmpty())
            ways.add(new Way("refused", refused));
        return ways;
    }

    private static List<Way> robot(Step.RobotCall call) {
        var ways = new ArrayList<>(List.of(new Way(NEXT, "")));
        call.backTo().forEach((code, to) -> ways.add(new Way("back." + code, to)));
        if (!call.error().isEmpty()) ways.add(new Way("error", call.error()));
        return ways;
    }
}
