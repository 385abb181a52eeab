package io.otklik.bot;

import io.otklik.dialog.Language;
import io.otklik.dialog.State;
import io.otklik.dialog.State.Answered;
import io.otklik.dialog.State.Memory;
import io.otklik.dialog.State.Parked;
import io.otklik.dialog.State.Place;
import io.otklik.dialog.State.Since;
import io.otklik.dialog.State.Task;
import io.otklik.dialog.ValueCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where a conversation stands, as compact JSON and back. What is empty is left out.
final class StateCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StateCodec() {}

    static String json(State state) {
        var node = JSON.objectNode()
                .put("version", state.version())
                .put("turn", state.turn())
                .put("language", state.language().code())
                .put("step", state.place().step());
        node.set("waits", WaitingCodec.json(state.place().waiting()));
        number(node, "misses", state.place().misses());
        number(node, "page", state.place().page());
        number(node, "calls", state.since().calls());
        number(node, "reminders", state.since().reminders());
        var memory = state.memory();
        if (!memory.values().isEmpty()) node.set("values", ValueCodec.map(memory.values()));
        list(node, "trail", memory.trail(), StateCodec::answered);
        strings(node, "path", memory.path());
        if (memory.parked() != null) node.set("parked", parked(memory.parked()));
        list(node, "tasks", memory.tasks(), StateCodec::task);
        strings(node, "inside", memory.inside());
        return MAPPER.writeValueAsString(node);
    }

    static State state(String json) {
        var node = MAPPER.readTree(json);
        var place = new Place(
                node.path("step").asString(),
                WaitingCodec.waiting(node.path("waits")),
                node.path("misses").asInt(0),
                node.path("page").asInt(0));
        var memory = new Memory(
                ValueCodec.map(node.path("values")),
                trail(node.path("trail")),
                strings(node.path("path")),
                node.has("parked") ? parked(node.get("parked")) : null,
                node.path("tasks").valueStream().map(StateCodec::task).toList(),
                strings(node.path("inside")));
        return new State(
                node.path("version").asInt(),
                node.path("turn").asInt(),
                Language.of(node.path("language").asString()),
                place,
                memory,
                new Since(node.path("calls").asInt(0), node.path("reminders").asInt(0)));
    }

    private interface Writes<T> {
        ObjectNode json(T value);
    }

    private static <T> void list(ObjectNode node, String name, List<T> values, Writes<T> writes) {
        if (values.isEmpty()) return;
        ArrayNode list = node.putArray(name);
        values.forEach(value -> list.add(writes.json(value)));
    }

    private static void strings(ObjectNode node, String name, List<String> strings) {
        if (!strings.isEmpty()) strings.forEach(node.putArray(name)::add);
    }

    private static List<String> strings(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }

    private static void number(ObjectNode node, String name, int number) {
        if (number != 0) node.put(name, number);
    }

    private static ObjectNode answered(Answered answered) {
        var node = JSON.objectNode().put("step", answered.step());
        if (!answered.slot().isEmpty()) node.put("slot", answered.slot());
        if (answered.before() != null) node.set("before", ValueCodec.json(answered.before()));
        strings(node, "inside", answered.inside());
        return node;
    }

    private static List<Answered> trail(JsonNode node) {
        return node.valueStream().map(StateCodec::answered).toList();
    }

    private static Answered answered(JsonNode node) {
        var before = node.has("before") ? ValueCodec.value(node.get("before")) : null;
        return new Answered(
                node.path("step").asString(), node.path("slot").asString(), before, strings(node.path("inside")));
    }

    private static ObjectNode parked(Parked parked) {
        var node = JSON.objectNode().put("step", parked.step());
        node.set("waits", WaitingCodec.json(parked.waiting()));
        node.set("values", ValueCodec.map(parked.values()));
        list(node, "trail", parked.trail(), StateCodec::answered);
        strings(node, "inside", parked.inside());
        return node;
    }

    private static @Nullable Parked parked(JsonNode node) {
        return new Parked(
                node.path("step").asString(),
                WaitingCodec.waiting(node.path("waits")),
                ValueCodec.map(node.path("values")),
                trail(node.path("trail")),
                strings(node.path("inside")));
    }

    private static ObjectNode task(Task task) {
        return JSON.objectNode()
                .put("step", task.step())
                .put("call", task.callId())
                .put("key", task.key())
                .put("inputs", task.inputs());
    }

    private static Task task(JsonNode node) {
        return new Task(
                node.path("step").asString(),
                node.path("call").asString(),
                node.path("key").asString(),
                node.path("inputs").asInt());
    }
}
