package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads one step; the key that names its kind comes first to the eye: `say`, `menu`, `ask`, `robot`, … A form stands
/// for several steps.
final class StepReader {

    private static final String ID = "[a-z][a-z0-9-]{0,60}";
    private static final Map<String, Reads> KINDS = kinds();

    private interface Reads {
        List<Step> from(Part part, String id);
    }

    private interface ReadsOne {
        Step from(Part part, String id);
    }

    private StepReader() {}

    static boolean isKind(String key) {
        return KINDS.containsKey(key);
    }

    /// The name of a step that has not been given one.
    static String ownName(String chain, int number) {
        return chain + "-" + number;
    }

    static List<Step> steps(Part part, String ownName) {
        if (!part.node.isObject()) {
            part.flaw(Mistake.UNKNOWN_STEP, "");
            return List.of();
        }
        var id = part.string("id", ownName);
        if (!id.matches(ID)) part.flaw(Mistake.BAD_ID, id);
        part.place();
        for (var kind : KINDS.entrySet())
            if (part.has(kind.getKey())) return kind.getValue().from(part, id);
        part.flaw(Mistake.UNKNOWN_STEP, String.join(", ", part.node.propertyNames()));
        return List.of();
    }

    /// The order matters where a key is a kind in one step and a detail in another.
    private static Map<String, Reads> kinds() {
        var kinds = new LinkedHashMap<String, Reads>();
        one(kinds, "say", SayReader::message);
        one(kinds, "menu", SayReader::menu);
        one(kinds, "ask", QuestionReader::question);
        kinds.put("form", FormReader::form);
        kinds.put("contact", FormReader::contact);
        one(kinds, "quiz", FormReader::quiz);
        one(kinds, "survey", FormReader::survey);
        one(kinds, "consent", FormReader::consent);
        one(kinds, "robot", DoReader::robot);
        one(kinds, "handoff", FlowReader::handOff);
        one(kinds, "confirm", SayReader::confirm);
        one(kinds, "if", FlowReader::branch);
        one(kinds, "hours", FlowReader::hours);
        one(kinds, "attempts", FlowReader::attempts);
        one(kinds, "split", FlowReader::split);
        one(kinds, "language", FlowReader::language);
        one(kinds, "set", DoReader::assign);
        one(kinds, "tag", DoReader::tag);
        one(kinds, "notify", DoReader::notify);
        one(kinds, "wait", FlowReader::pause);
        one(kinds, "await", FlowReader::await);
        one(kinds, "run", FlowReader::run);
        one(kinds, "goto", FlowReader::goTo);
        one(kinds, "end", FlowReader::end);
        one(kinds, "file", SayReader::file);
        return kinds;
    }

    private static void one(Map<String, Reads> kinds, String key, ReadsOne reads) {
        kinds.put(key, (part, id) -> List.of(reads.from(part, id)));
    }
}
