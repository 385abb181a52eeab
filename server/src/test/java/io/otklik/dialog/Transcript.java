package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A dialog as a support manager writes it down: what the customer does, what the bot must answer, what the robot
/// says.
/// All
/// that the bot says must be written; a text that ends with «…» is compared up to there.
final class Transcript {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode script;
    private final Chat chat;
    private final Deque<Effect.Say> said = new ArrayDeque<>();
    private final Deque<Effect.Call> calls = new ArrayDeque<>();
    private final List<Effect> others = new ArrayList<>();

    private Transcript(JsonNode script) {
        this.script = script;
        this.chat = new Chat(
                Scenarios.sample(script.path("scenario").asString()),
                Language.of(script.path("language").asString("ru")),
                Written.facts(script.path("knows")),
                LocalDate.parse(script.path("today").asString()));
    }

    static Transcript of(String yaml) {
        return new Transcript(YAML.readTree(yaml));
    }

    void run() {
        for (var line : script.path("dialog")) {
            var kind = line.propertyNames().iterator().next();
            play(kind, line.get(kind), line);
        }
        assertThat(said)
                .as("what the bot said at the end and nobody wrote down")
                .isEmpty();
    }

    private void play(String kind, JsonNode what, JsonNode line) {
        switch (kind) {
            case "opens" -> acts(() -> chat.opens());
            case "customer" -> acts(() -> chat.says(what.asString()));
            case "presses" -> acts(() -> chat.presses(what.asString()));
            case "sends" -> acts(() -> chat.files(strings(what).toArray(String[]::new)));
            case "bot" -> bot(what.asString(), line);
            case "robot" -> robot(what.asString(), line);
            case "silence" -> acts(() -> chat.hears(new Event.FellSilent()));
            case "returned" -> acts(() -> chat.hears(new Event.ReturnedToBot(what.asString(""))));
            case "handoff" -> handOff(what);
            case "finish" ->
                assertThat(take(Effect.Finish.class).resolved())
                        .isEqualTo(what.asString().equals("resolved"));
            case "completed" ->
                assertThat(take(Effect.ChainCompleted.class).chain()).isEqualTo(what.asString());
            default -> throw new AssertionError("No such line: " + kind);
        }
    }

    private void acts(Runnable act) {
        assertThat(said).as("what the bot said and nobody wrote down").isEmpty();
        others.clear();
        act.run();
        sort();
    }

    private void sort() {
        for (var effect : chat.effects()) {
            if (effect instanceof Effect.Say say) said.add(say);
            else if (effect instanceof Effect.Call call) calls.add(call);
            else others.add(effect);
        }
    }

    private void bot(String text, JsonNode line) {
        var say = said.poll();
        assertThat(say).as("the bot says «" + text + "»").isNotNull();
        var words = Chat.plain(say.text());
        if (text.endsWith("…")) assertThat(words).startsWith(text.substring(0, text.length() - 1));
        else assertThat(words).isEqualTo(text.strip());
        if (line.has("buttons"))
            assertThat(say.buttons().stream().map(b -> Chat.plain(b.label())).toList())
                    .isEqualTo(strings(line.get("buttons")));
        if (line.has("files"))
            assertThat(say.files().stream().map(FileRef::name).toList()).isEqualTo(strings(line.get("files")));
    }

    private void robot(String name, JsonNode line) {
        var call = calls.peek();
        assertThat(call).as("the bot calls " + name).isNotNull();
        assertThat(call.robot() + "." + call.operation()).isEqualTo(name);
        if (line.has("gets")) assertThat(Written.shown(call.inputs())).isEqualTo(Written.shown(line.get("gets")));
        if (line.has("slow")) {
            acts(() -> chat.hears(new Event.Progress(call.turn(), call.callId(), Event.Pace.SLOW)));
            return;
        }
        calls.remove();
        acts(() -> chat.hears(new Event.Returned(call.turn(), call.callId(), outcome(line))));
    }

    private static Outcome outcome(JsonNode line) {
        if (line.has("refuses")) {
            var refusal = line.get("refuses");
            return new Outcome.Refused(
                    refusal.path("code").asString(), refusal.path("reason").asString());
        }
        if (line.has("unsure")) return new Outcome.Unsure(line.get("unsure").asString());
        if (line.has("fails")) return new Outcome.Failed(line.get("fails").asString());
        return new Outcome.Ok(Written.values(line.path("answers")));
    }

    private void handOff(JsonNode expected) {
        var handOff = take(Effect.HandOff.class);
        assertThat(handOff.team()).isEqualTo(expected.path("team").asString());
        if (expected.has("because"))
            assertThat(handOff.words()).isEqualTo(expected.get("because").asString());
        if (expected.has("path")) assertThat(handOff.path()).isEqualTo(strings(expected.get("path")));
        for (var known : expected.path("knows").properties()) {
            assertThat(handOff.summary())
                    .extracting(Effect.Known::label, k -> Chat.plain(k.value()))
                    .contains(tuple(known.getKey(), known.getValue().asString()));
        }
    }

    private <T extends Effect> T take(Class<T> kind) {
        return others.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " among " + others));
    }

    private static List<String> strings(JsonNode list) {
        return list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.of(list.asString());
    }
}
