package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Formula;
import io.otklik.dialog.scenario.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads steps that do something: work out values, call a robot, tag, tell people of our side.
final class DoReader {

    private DoReader() {}

    static Step assign(Part part, String id) {
        part.onlyStep("set");
        var values = new LinkedHashMap<String, Formula>();
        part.part("set").parts().forEach((name, formula) -> values.put(name, Expressions.formula(formula)));
        return new Step.Assign(id, values);
    }

    static Step robot(Part part, String id) {
        part.onlyStep(
                "robot",
                "with",
                "as",
                "irreversible",
                "before",
                "slow",
                "retrying",
                "done",
                "failed",
                "unsure",
                "refused",
                "reasons",
                "back",
                "limit",
                "error");
        var robot = part.string("robot").split("\\.", 2);
        if (robot.length < 2) part.flaw(Mistake.MISSING, "robot.operation");
        return new Step.RobotCall(
                id,
                robot[0],
                robot[robot.length - 1],
                part.part("with").each(Expressions::operand),
                part.string("as", ""),
                part.flag("irreversible", false),
                texts(part),
                back(part.part("back")),
                part.durationIfAny("limit"),
                part.string("error", ""));
    }

    static Step tag(Part part, String id) {
        part.onlyStep("tag", "untag");
        return new Step.Tag(
                id,
                part.part("tag").list().stream().map(Part::string).toList(),
                part.part("untag").list().stream().map(Part::string).toList());
    }

    static Step notify(Part part, String id) {
        part.onlyStep("notify", "team");
        return new Step.Notify(id, part.string("team", ""), part.text("notify"));
    }

    private static Step.RobotTexts texts(Part part) {
        return new Step.RobotTexts(
                part.textIfAny("before"),
                part.textIfAny("slow"),
                part.textIfAny("retrying"),
                part.textIfAny("done"),
                part.textIfAny("failed"),
                part.textIfAny("unsure"),
                part.textIfAny("refused"),
                part.part("reasons").each(Part::text));
    }

    /// One step for every refusal, or a step for each code.
    private static Map<String, String> back(Part part) {
        if (part.node.isString()) return Map.of("*", part.string());
        return part.each(Part::string);
    }
}
