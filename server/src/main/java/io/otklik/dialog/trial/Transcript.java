package io.otklik.dialog.trial;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Talk;
import io.otklik.dialog.Talk.Fake;
import io.otklik.dialog.file.Tree;
import io.otklik.dialog.scenario.Durations;
import io.otklik.dialog.trial.Talking.Moved;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a talk down as a test: what was done, and all that the bot did in answer.
public final class Transcript {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final ArrayNode dialog;

    private Transcript(ArrayNode dialog) {
        this.dialog = dialog;
    }

    public static String of(String title, String file, Talk.Script script, Talking talking) {
        var test = JsonNodeFactory.instance.objectNode();
        test.put("title", title).put("scenario", file);
        test.put("language", script.language().code());
        test.put("now", script.begins().format(TIME));
        if (!script.screen().equals(Screen.WIDGET))
            test.put("channel", script.screen().channel());
        if (!script.closed().isEmpty()) script.closed().stream().sorted().forEach(test.putArray("closed")::add);
        if (!script.knows().isEmpty()) test.set("knows", script.knows());
        var transcript = new Transcript(test.putArray("dialog"));
        talking.moves.forEach(transcript::write);
        return Tree.yaml(test);
    }

    private void write(Moved moved) {
        switch (moved) {
            case Moved.Acted(var event, var _) -> acted(event);
            case Moved.Waited(var time, var _) -> line("waits", Durations.written(time));
            case Moved.Late(var call, var _) -> called(call).put("slow", true);
            case Moved.Answered(var call, var fake, var _) -> answered(called(call), fake);
        }
        moved.effects().forEach(this::effect);
    }

    private void acted(Event event) {
        switch (event) {
            case Event.Started() -> line("opens", "chat");
            case Event.Said(var text, var _) -> line("customer", text);
            case Event.Pressed(var _, var label) -> line("presses", label);
            case Event.Filed(var files, var _) ->
                names(
                        dialog.addObject().putArray("sends"),
                        files.stream().map(FileRef::name).toList());
            case Event.FellSilent() -> line("silence", "long");
            case Event.ReturnedToBot(var step) -> line("returned", step);
            case Event.LanguageChanged(var language) -> line("speaks", language.code());
            case Event.Triggered(var _, var name) -> line("comes", name);
            case Event.Occurred(var name, var _) -> line("happens", name);
            case Event.Returned _, Event.Progress _, Event.TimeUp _, Event.TakenOver _ -> {}
        }
    }

    private ObjectNode called(Effect.Call call) {
        return line("robot", call.robot() + "." + call.operation());
    }

    private static void answered(ObjectNode line, Fake fake) {
        switch (fake.manner()) {
            case OK, SLOW -> line.set("answers", fake.answers());
            case EMPTY -> line.set("answers", Talking.empty(fake.answers()));
            case REFUSES -> line.putObject("refuses").put("code", fake.code()).put("reason", fake.reason());
            case FAILS -> line.put("fails", "no answer");
        }
    }

    private void effect(Effect effect) {
        switch (effect) {
            case Effect.Say say -> said(say);
            case Effect.HandOff handOff ->
                dialog.addObject()
                        .putObject("handoff")
                        .put("team", handOff.team())
                        .put("because", handOff.words());
            case Effect.Finish(var resolved) -> line("finish", resolved ? "resolved" : "unresolved");
            case Effect.ChainCompleted(var chain) -> line("completed", chain);
            case Effect.Tagged(var more, var _) -> {
                if (!more.isEmpty()) names(dialog.addObject().putArray("tagged"), more);
            }
            case Effect.Notified(var _, var text) -> line("notified", text);
            case Effect.Learnt(var _, var value) -> line("learnt", value);
            case Effect.Consented consented -> line("consented", consented.given() ? consented.purpose() : "");
            case Effect.Surveyed(var _, var _, var score) -> line("surveyed", String.valueOf(score));
            case Effect.Call _, Effect.Timer _, Effect.Mark _ -> {}
        }
    }

    private void said(Effect.Say say) {
        var line = line("bot", Words.plain(say.text()));
        if (!say.buttons().isEmpty())
            names(
                    line.putArray("buttons"),
                    say.buttons().stream().map(Button::label).toList());
        if (!say.files().isEmpty())
            names(
                    line.putArray("files"),
                    say.files().stream().map(FileRef::name).toList());
    }

    private ObjectNode line(String kind, String what) {
        return dialog.addObject().put(kind, what);
    }

    private static void names(ArrayNode list, List<String> names) {
        names.forEach(name -> list.add(Words.plain(name)));
    }
}
