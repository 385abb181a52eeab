package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.robot.Definition.Task;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Plain;
import io.otklik.robot.mapping.Unmappable;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a definition: the first thing, by its field, in a sentence for its author.
final class Soundness {

    /// Done by ourselves, not by another system.
    static final Set<String> RESERVED = Set.of("documents");

    private static final int MOST_OPERATIONS = 50;
    private static final int MOST_FIELDS = 50;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Soundness() {}

    /// @throws Problem naming the field
    static Definition of(Definition definition) {
        name("robot", definition.robot());
        if (RESERVED.contains(definition.robot()))
            throw Problem.conflict("robot-name-taken").field("robot");
        title("title", definition.title());
        range("patienceSeconds", definition.patienceSeconds(), 1, 600);
        range("slowAfterSeconds", definition.slowAfterSeconds(), 1, 600);
        range("attempts", definition.attempts(), 1, 20);
        range("atOnce", definition.together(), 1, 50);
        if (definition.breaker() != null) {
            range("breaker.failures", definition.breaker().failures(), 1, 100);
            range("breaker.pauseSeconds", definition.breaker().pauseSeconds(), 1, 3600);
        }
        range("operations", definition.operations().size(), 0, MOST_OPERATIONS);
        definition.operations().forEach((name, task) -> {
            var at = "operations." + shown(name);
            name(at, name);
            task(at, task);
        });
        return definition;
    }

    /// @param at where it stands, as in `operations.vacation`
    static void task(String at, @Nullable Task given) {
        var task = Typed.given(at, given);
        title(at + ".title", task.title());
        if (!METHODS.contains(Typed.given(at + ".method", task.method()))) throw Typed.wrong(at + ".method");
        Paths.check(at + ".path", task.path(), task.takes().keySet());
        if (task.send() == Wording.ODATA) throw Typed.wrong(at + ".send");
        if (task.receive() == Wording.MULTIPART) throw Typed.wrong(at + ".receive");
        fields(at + ".inputs", task.takes());
        fields(at + ".outputs", task.gives());
        expression(at + ".query", task.query());
        expression(at + ".body", task.body());
        expression(at + ".answer", task.answer());
        expression(at + ".files", task.files());
        expression(at + ".refusal", task.refusal());
        expression(at + ".approval", task.approval());
        cost(at + ".cost", task.cost());
        if (task.sample() != null) sample(at + ".sample", task.sample());
        later(at + ".later", task);
    }

    private static void later(String at, Task task) {
        var later = task.later();
        if (later == null) return;
        if (!Set.of("callback", "poll").contains(Typed.given(at + ".by", later.by()))) throw Typed.wrong(at + ".by");
        if (later.everySeconds() != null) range(at + ".everySeconds", later.everySeconds(), 5, 3600);
        if (later.withinHours() != null) range(at + ".withinHours", later.withinHours(), 1, 720);
        expression(at + ".ticket", later.ticket());
        expression(at + ".done", later.done());
        expression(at + ".progress", later.progress());
        if (!later.polls()) return;
        Typed.given(at + ".ticket", later.ticket());
        Typed.given(at + ".done", later.done());
        var known = new java.util.HashSet<>(task.takes().keySet());
        known.add("ticket");
        Paths.check(at + ".path", later.path(), known);
    }

    private static void fields(String at, Map<String, ?> fields) {
        range(at, fields.size(), 0, MOST_FIELDS);
        fields.forEach((name, field) -> {
            var place = at + "." + shown(name);
            if (!FIELD.matcher(name).matches())
                throw Problem.bad("robot-wrong-field").field(place);
            Typed.given(place, field);
            switch (field) {
                case Definition.Input input -> field(place, input.type(), input.title());
                case Definition.Output output -> field(place, output.type(), output.title());
                default -> throw new IllegalStateException();
            }
        });
    }

    private static void field(String place, @Nullable ValueKind type, @Nullable Title title) {
        Typed.given(place + ".type", type);
        if (title != null) title(place + ".title", title);
    }

    private static void cost(String at, Definition.@Nullable Cost cost) {
        if (cost == null) return;
        if (!Typed.given(at + ".amount", cost.amount()).matches("\\d{1,9}(\\.\\d{1,2})?"))
            throw Typed.wrong(at + ".amount");
        if (!Typed.given(at + ".currency", cost.currency()).matches("[A-Z]{3}")) throw Typed.wrong(at + ".currency");
    }

    private static void expression(String at, @Nullable String expression) {
        if (expression == null || expression.isEmpty()) return;
        try {
            Mapping.check(expression);
        } catch (Unmappable e) {
            throw Problem.bad("robot-wrong-expression").field(at).with(String.valueOf(e.getMessage()));
        }
    }

    private static void sample(String at, Object sample) {
        try {
            Plain.check(sample);
        } catch (Unmappable e) {
            throw Problem.bad("robot-wrong-expression").field(at).with(String.valueOf(e.getMessage()));
        }
    }

    private static void title(String at, @Nullable Title given) {
        var title = Typed.given(at, given);
        Typed.line(at + ".ru", title.ru(), Limits.NAME_CHARS);
        Typed.line(at + ".en", title.en(), Limits.NAME_CHARS);
    }

    private static void name(String at, @Nullable String name) {
        if (!NAME.matcher(Typed.given(at, name)).matches())
            throw Problem.bad("robot-wrong-name").field(at);
    }

    private static void range(String at, int number, int least, int most) {
        if (number < least || number > most)
            throw Problem.bad("robot-wrong-number").field(at).with(least, most);
    }

    private static String shown(String name) {
        return name.length() > 50 ? name.substring(0, 50) : name;
    }
}
