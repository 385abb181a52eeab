package io.otklik.dialog.scenario;

/// The names of the kinds of steps.
final class Kinds {

    private Kinds() {}

    static String of(Step step) {
        return switch (step) {
            case Step.Message _ -> "say";
            case Step.SendFile _ -> "file";
            case Step.Menu _ -> "menu";
            case Step.Question question -> question.aim().kind();
            case Step.Branch _ -> "if";
            case Step.Hours _ -> "hours";
            case Step.Attempts _ -> "attempts";
            case Step.Split _ -> "split";
            case Step.ByLanguage _ -> "language";
            case Step.Assign _ -> "set";
            case Step.Confirm _ -> "confirm";
            case Step.RobotCall _ -> "robot";
            case Step.Tag _ -> "tag";
            case Step.Notify _ -> "notify";
            case Step.Pause _ -> "wait";
            case Step.Await _ -> "await";
            case Step.RunChain _ -> "run";
            case Step.HandOff _ -> "handoff";
            case Step.GoTo _ -> "goto";
            case Step.End _ -> "end";
        };
    }
}
