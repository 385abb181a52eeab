package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Formula;
import io.otklik.dialog.scenario.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads one step; the key that names its kind comes first to the eye: `say`, `menu`, `ask`, `robot`, …
final class StepReader {

    private static final String ID = "[a-z][a-z0-9-]{0,60}";

    private StepReader() {}

    static Step step(Part part, String ownName) {
        if (!part.node.isObject()) {
            part.flaw(Mistake.UNKNOWN_STEP, "");
            return new Step.GoTo(ownName, "");
        }
        var id = part.string("id", ownName);
        if (!id.matches(ID)) part.flaw(Mistake.BAD_ID, id);
        if (part.has("say")) return message(part, id);
        if (part.has("menu")) return menu(part, id);
        if (part.has("ask")) return QuestionReader.question(part, id);
        if (part.has("if")) return branch(part, id);
        if (part.has("set")) return assign(part, id);
        if (part.has("confirm")) return confirm(part, id);
        if (part.has("robot")) return robot(part, id);
        if (part.has("handoff")) return handOff(part, id);
        if (part.has("goto")) return goTo(part, id);
        if (part.has("end")) return end(part, id);
        part.flaw(Mistake.UNKNOWN_STEP, String.join(", ", part.node.propertyNames()));
        return new Step.GoTo(id, "");
    }

    private static Step message(Part part, String id) {
        part.only(Set.of("id", "say", "files"));
        var files = part.part("files").list().stream().map(Expressions::operand).toList();
        return new Step.Message(id, part.text("say"), files);
    }

    private static Step menu(Part part, String id) {
        part.only(Set.of("id", "menu", "items"));
        var items = part.part("items").list().stream().map(StepReader::item).toList();
        if (items.isEmpty()) part.flaw(Mistake.EMPTY, "items");
        return new Step.Menu(id, part.text("menu"), items);
    }

    private static Step.Item item(Part part) {
        part.only(Set.of("id", "label", "to", "words", "quiet"));
        var to = part.string("to");
        var id = part.string("id", to);
        return new Step.Item(id, part.text("label"), to, part.words("words"), part.flag("quiet", false));
    }

    private static Step branch(Part part, String id) {
        part.only(Set.of("id", "if", "then", "else"));
        var when = Expressions.condition(part.part("if"));
        return new Step.Branch(id, when, part.string("then", ""), part.string("else", ""));
    }

    private static Step assign(Part part, String id) {
        part.only(Set.of("id", "set"));
        var values = new LinkedHashMap<String, Formula>();
        part.part("set").parts().forEach((name, formula) -> values.put(name, Expressions.formula(formula)));
        return new Step.Assign(id, values);
    }

    private static Step confirm(Part part, String id) {
        part.only(Set.of("id", "confirm", "yes"));
        return new Step.Confirm(id, part.text("confirm"), part.textIfAny("yes"));
    }

    private static Step robot(Part part, String id) {
        part.only(Set.of(
                "id",
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
                "back"));
        var robot = part.string("robot").split("\\.", 2);
        if (robot.length < 2) part.flaw(Mistake.MISSING, "robot.operation");
        var texts = new Step.RobotTexts(
                part.textIfAny("before"),
                part.textIfAny("slow"),
                part.textIfAny("retrying"),
                part.textIfAny("done"),
                part.textIfAny("failed"),
                part.textIfAny("unsure"),
                part.textIfAny("refused"),
                each(part.part("reasons"), Part::text));
        return new Step.RobotCall(
                id,
                robot[0],
                robot[robot.length - 1],
                each(part.part("with"), Expressions::operand),
                part.string("as", ""),
                part.flag("irreversible", false),
                texts,
                back(part.part("back")));
    }

    /// One step for every refusal, or a step for each code.
    private static Map<String, String> back(Part part) {
        if (part.node.isString()) return Map.of("*", part.string());
        return each(part, Part::string);
    }

    private static Step handOff(Part part, String id) {
        part.only(Set.of("id", "handoff", "reason", "team", "needs"));
        var needs = part.part("needs").list().stream().map(Part::string).toList();
        return new Step.HandOff(id, part.text("handoff"), part.text("reason"), part.string("team", ""), needs);
    }

    private static Step goTo(Part part, String id) {
        part.only(Set.of("id", "goto"));
        return new Step.GoTo(id, part.string("goto"));
    }

    private static Step end(Part part, String id) {
        part.only(Set.of("id", "end", "text"));
        var how = part.string("end");
        if (!List.of("resolved", "unresolved").contains(how)) part.flaw(Mistake.UNKNOWN_KEY, how);
        return new Step.End(id, part.textIfAny("text"), how.equals("resolved"));
    }

    private static <T> Map<String, T> each(Part part, Function<Part, T> reads) {
        var all = new LinkedHashMap<String, T>();
        part.parts().forEach((key, value) -> all.put(key, reads.apply(value)));
        return all;
    }
}
