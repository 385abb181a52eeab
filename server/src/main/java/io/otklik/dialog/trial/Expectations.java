package io.otklik.dialog.trial;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Rehearsal.Kind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Compares what the bot did with what was written.
final class Expectations {

    interface Report {
        void miss(Kind kind, String expected, String got);
    }

    private final Stage stage;
    private final Report report;

    Expectations(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    /// Nothing was said that is not written.
    void silence() {
        if (!stage.said.isEmpty())
            report.miss(Kind.SAID_MORE, "", Words.plain(stage.said.peek().text()));
    }

    Optional<Effect.Call> call(String name, JsonNode line) {
        var call = stage.calls.peek();
        if (call == null) {
            report.miss(Kind.NO_CALL, name, "");
            return Optional.empty();
        }
        var called = call.robot() + "." + call.operation();
        if (!called.equals(name)) report.miss(Kind.OTHER_CALL, name, called);
        var inputs = Words.shown(call.inputs());
        if (line.has("gets") && !Words.shown(line.get("gets")).equals(inputs))
            report.miss(Kind.OTHER_INPUTS, Words.shown(line.get("gets")), inputs);
        return Optional.of(call);
    }

    void that(String kind, JsonNode what, JsonNode line) {
        switch (kind) {
            case "bot" -> bot(what.asString(), line);
            case "handoff" -> handOff(what);
            case "finish" ->
                effect(Effect.Finish.class)
                        .ifPresent(f ->
                                same(Kind.NO_SUCH_EFFECT, what.asString(""), f.resolved() ? "resolved" : "unresolved"));
            case "completed" ->
                effect(Effect.ChainCompleted.class)
                        .ifPresent(c -> same(Kind.NO_SUCH_EFFECT, what.asString(""), c.chain()));
            case "tagged" ->
                effect(Effect.Tagged.class)
                        .ifPresent(t -> same(
                                Kind.NO_SUCH_EFFECT,
                                Words.strings(what).toString(),
                                t.add().toString()));
            case "notified" ->
                effect(Effect.Notified.class).ifPresent(n -> same(Kind.NO_SUCH_EFFECT, what.asString(""), n.text()));
            case "learnt" ->
                effect(Effect.Learnt.class).ifPresent(l -> same(Kind.NO_SUCH_EFFECT, what.asString(""), l.value()));
            case "consented" ->
                effect(Effect.Consented.class)
                        .ifPresent(c -> same(Kind.NO_SUCH_EFFECT, what.asString(""), c.given() ? c.purpose() : ""));
            case "surveyed" ->
                effect(Effect.Surveyed.class)
                        .ifPresent(s -> same(Kind.NO_SUCH_EFFECT, what.asString(""), String.valueOf(s.score())));
            default -> report.miss(Kind.UNKNOWN_LINE, kind, "");
        }
    }

    private void bot(String text, JsonNode line) {
        var say = stage.said.poll();
        if (say == null) {
            report.miss(Kind.SAID_NOTHING, text, "");
            return;
        }
        var words = Words.plain(say.text()).strip();
        var begins = text.endsWith("…") && words.startsWith(text.substring(0, text.length() - 1));
        if (!begins) same(Kind.SAID_OTHERWISE, text.strip(), words);
        if (line.has("buttons")) same(Kind.OTHER_BUTTONS, line.get("buttons"), labels(say.buttons()));
        if (line.has("files"))
            same(
                    Kind.OTHER_FILES,
                    line.get("files"),
                    say.files().stream().map(FileRef::name).toList());
    }

    private void handOff(JsonNode expected) {
        var found = effect(Effect.HandOff.class);
        if (found.isEmpty()) return;
        var handOff = found.get();
        same(Kind.OTHER_HANDOFF, expected.path("team").asString(handOff.team()), handOff.team());
        same(Kind.OTHER_HANDOFF, expected.path("because").asString(handOff.words()), handOff.words());
        if (expected.has("path")) same(Kind.OTHER_HANDOFF, expected.get("path"), handOff.path());
        for (var known : expected.path("knows").properties()) {
            var label = known.getKey() + ": " + known.getValue().asString("");
            var all = handOff.summary().stream()
                    .map(k -> k.label() + ": " + Words.plain(k.value()))
                    .toList();
            if (!all.contains(label)) report.miss(Kind.OTHER_HANDOFF, label, all.toString());
        }
    }

    private <T extends Effect> Optional<T> effect(Class<T> kind) {
        var found =
                stage.others.stream().filter(kind::isInstance).map(kind::cast).findFirst();
        if (found.isEmpty()) report.miss(Kind.NO_SUCH_EFFECT, kind.getSimpleName(), stage.others.toString());
        found.ifPresent(stage.others::remove);
        return found;
    }

    private static List<String> labels(List<Button> buttons) {
        return buttons.stream().map(b -> Words.plain(b.label())).toList();
    }

    private void same(Kind kind, JsonNode expected, List<String> got) {
        same(kind, Words.strings(expected).toString(), got.toString());
    }

    private void same(Kind kind, String expected, String got) {
        if (!expected.equals(got)) report.miss(kind, expected, got);
    }
}
