package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.robot.Definition.Task;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Plain;
import io.otklik.robot.mapping.Unmappable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a definition: everything, by its field, in sentences for its author.
final class Soundness {

    /// Done by ourselves, not by another system.
    static final Set<String> RESERVED = Set.of("documents");

    private static final int MOST_OPERATIONS = 50;
    private static final int MOST_FIELDS = 50;
    private static final int MOST_FLAWS = 50;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final List<Problem> flaws = new ArrayList<>();

    private Soundness() {}

    /// @throws Problem naming the first field, with all that is wrong
    static Definition of(Definition definition) {
        var soundness = new Soundness();
        soundness.whole(definition);
        soundness.tell();
        return definition;
    }

    /// @param at where it stands, as in `operations.vacation`
    /// @throws Problem naming the first field, with all that is wrong
    static void task(String at, @Nullable Task given) {
        var soundness = new Soundness();
        soundness.operation(at, given);
        soundness.tell();
    }

    private void tell() {
        if (!flaws.isEmpty()) throw Problem.of(flaws);
    }

    /// What is wrong here is kept, and the rest looked at too.
    private void look(Runnable check) {
        try {
            check.run();
        } catch (Problem flaw) {
            if (flaws.size() < MOST_FLAWS) flaws.add(flaw);
        }
    }

    private void whole(Definition definition) {
        look(() -> name("robot", definition.robot()));
        look(() -> {
            if (definition.robot() != null && RESERVED.contains(definition.robot()))
                throw Problem.conflict("robot-name-taken").field("robot");
        });
        title("title", definition.title());
        range("patienceSeconds", definition.patienceSeconds(), 1, 600);
        range("slowAfterSeconds", definition.slowAfterSeconds(), 1, 600);
        range("attempts", definition.attempts(), 1, 20);
        range("atOnce", definition.together(), 1, 50);
        var breaker = definition.breaker();
        if (breaker != null) {
            range("breaker.failures", breaker.failures(), 1, 100);
            range("breaker.pauseSeconds", breaker.pauseSeconds(), 1, 3600);
        }
        range("operations", definition.operations().size(), 0, MOST_OPERATIONS);
        definition.operations().forEach((name, task) -> {
            var at = "operations." + shown(name);
            look(() -> name(at, name));
            operation(at, task);
        });
    }

    private void operation(String at, @Nullable Task task) {
        if (task == null) {
            look(() -> Typed.given(at, task));
            return;
        }
        title(at + ".title", task.title());
        look(() -> {
            if (!METHODS.contains(Typed.given(at + ".method", task.method()))) throw Typed.wrong(at + ".method");
        });
        look(() -> Paths.check(at + ".path", task.path(), task.takes().keySet()));
        if (task.send() == Wording.ODATA) look(() -> refuse(at + ".send"));
        if (task.receive() == Wording.MULTIPART) look(() -> refuse(at + ".receive"));
        fields(at + ".inputs", task.takes());
        fields(at + ".outputs", task.gives());
        expression(at + ".query", task.query());
        expression(at + ".body", task.body());
        expression(at + ".answer", task.answer());
        expression(at + ".files", task.files());
        expression(at + ".refusal", task.refusal());
        expression(at + ".approval", task.approval());
        range(at + ".approvalHours", task.approvalHours(), 1, 720);
        look(() -> cost(at + ".cost", task.cost()));
        var sample = task.sample();
        if (sample != null) look(() -> sample(at + ".sample", sample));
        later(at + ".later", task);
    }

    private void later(String at, Task task) {
        var later = task.later();
        if (later == null) return;
        look(() -> {
            if (!Set.of("callback", "poll").contains(Typed.given(at + ".by", later.by())))
                throw Typed.wrong(at + ".by");
        });
        range(at + ".everySeconds", later.everySeconds(), 5, 3600);
        range(at + ".withinHours", later.withinHours(), 1, 720);
        expression(at + ".ticket", later.ticket());
        expression(at + ".done", later.done());
        expression(at + ".progress", later.progress());
        if (!"poll".equals(later.by())) return;
        look(() -> Typed.given(at + ".ticket", later.ticket()));
        look(() -> Typed.given(at + ".done", later.done()));
        var known = new HashSet<>(task.takes().keySet());
        known.add("ticket");
        look(() -> Paths.check(at + ".path", later.path(), known));
    }

    private void fields(String at, Map<String, ?> fields) {
        range(at, fields.size(), 0, MOST_FIELDS);
        fields.forEach((name, field) -> look(() -> field(at, name, field)));
    }

    private void field(String at, String name, @Nullable Object field) {
        var place = at + "." + shown(name);
        if (!FIELD.matcher(name).matches())
            throw Problem.bad("robot-wrong-field").field(place);
        switch (Typed.given(place, field)) {
            case Definition.Input input -> field(place, input.type(), input.title());
            case Definition.Output output -> field(place, output.type(), output.title());
            default -> throw new IllegalStateException();
        }
    }

    private void field(String place, @Nullable ValueKind type, @Nullable Title title) {
        look(() -> Typed.given(place + ".type", type));
        if (title != null) title(place + ".title", title);
    }

    private static void cost(String at, Definition.@Nullable Cost cost) {
        if (cost == null) return;
        if (!Typed.given(at + ".amount", cost.amount()).matches("\\d{1,9}(\\.\\d{1,2})?"))
            throw Typed.wrong(at + ".amount");
        if (!Typed.given(at + ".currency", cost.currency()).matches("[A-Z]{3}")) throw Typed.wrong(at + ".currency");
    }

    private void expression(String at, @Nullable String expression) {
        if (expression == null || expression.isEmpty()) return;
        look(() -> formula(at, expression));
    }

    private static void formula(String at, String expression) {
        try {
            Mapping.check(expression);
        } catch (Unmappable e) {
            throw Problem.bad("robot-wrong-expression").field(at).with(e.said());
        }
    }

    private static void sample(String at, Object sample) {
        try {
            Plain.check(sample);
        } catch (Unmappable e) {
            throw Problem.bad("robot-wrong-expression").field(at).with(e.said());
        }
    }

    private void title(String at, @Nullable Title title) {
        if (title == null) {
            look(() -> Typed.given(at, title));
            return;
        }
        look(() -> Typed.line(at + ".ru", title.ru(), Limits.NAME_CHARS));
        look(() -> Typed.line(at + ".en", title.en(), Limits.NAME_CHARS));
    }

    private static void refuse(String at) {
        throw Typed.wrong(at);
    }

    private static void name(String at, @Nullable String name) {
        if (!NAME.matcher(Typed.given(at, name)).matches())
            throw Problem.bad("robot-wrong-name").field(at);
    }

    private void range(String at, @Nullable Integer number, int least, int most) {
        if (number != null) look(() -> within(at, number, least, most));
    }

    private static void within(String at, int number, int least, int most) {
        if (number < least || number > most)
            throw Problem.bad("robot-wrong-number").field(at).with(least, most);
    }

    private static String shown(String name) {
        return name.length() > 50 ? name.substring(0, 50) : name;
    }
}
