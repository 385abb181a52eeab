package io.otklik.bot.authoring;

import io.otklik.dialog.Event;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Language;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Talk;
import io.otklik.dialog.Talk.Fake.Manner;
import io.otklik.platform.Problem;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A talk as screens send it: who the author plays, what she does, how the robots answer.
///
/// @param clock the time where the company works at which it begins; now if absent
record ActedOut(
        @Nullable String language,
        @Nullable LocalDateTime clock,
        @Nullable String channel,
        @Nullable Set<String> closed,
        @Nullable JsonNode knows,
        @Nullable String from,
        @Nullable Map<String, Fake> robots,
        @Nullable List<Act> acts) {

    private static final int MOST_ACTS = 300;

    record Act(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String button,
            @Nullable LocalDateTime at) {}

    record Fake(
            @Nullable String kind,
            @Nullable JsonNode answers,
            @Nullable String code,
            @Nullable String reason) {}

    /// @throws Problem if an act or an answer is not known, or there are too many
    Talk.Script script(ZonedDateTime now) {
        var done = Objects.requireNonNullElse(acts, List.<Act>of());
        if (done.size() > MOST_ACTS) throw Problem.bad("too-long").field("acts").with("acts", MOST_ACTS);
        var fakes = new HashMap<String, Talk.Fake>();
        Objects.requireNonNullElse(robots, Map.<String, Fake>of()).forEach((name, fake) -> fakes.put(name, fake(fake)));
        return new Talk.Script(
                Language.of(words(language)),
                clock == null ? now : clock.atZone(now.getZone()),
                Screen.of(Objects.requireNonNullElse(channel, "widget")),
                Objects.requireNonNullElse(closed, Set.of()),
                tree(knows),
                words(from),
                fakes,
                done.stream().map(act -> act(act, now.getZone())).toList());
    }

    private static Talk.Act act(Act act, ZoneId zone) {
        if (words(act.kind()).equals("waits")) {
            if (act.at() == null) throw wrong("acts");
            return new Talk.Act.Waits(act.at().atZone(zone));
        }
        return new Talk.Act.Happens(event(act, words(act.text())));
    }

    private static Event event(Act act, String text) {
        return switch (words(act.kind())) {
            case "opens" -> new Event.Started();
            case "says" -> new Event.Said(text);
            case "presses" -> new Event.Pressed(words(act.button()), text);
            case "sends" -> new Event.Filed(List.of(new FileRef("rehearsal", text, 10_000, "application/pdf")), "");
            case "silence" -> new Event.FellSilent();
            case "returned" -> new Event.ReturnedToBot(text);
            case "language" -> new Event.LanguageChanged(Language.of(text));
            case "happens" -> new Event.Occurred(text, Map.of());
            case "comes" -> new Event.Triggered(Event.By.LINK, text);
            default -> throw wrong("acts");
        };
    }

    private static Talk.Fake fake(Fake fake) {
        for (var manner : Manner.values())
            if (manner.name().toLowerCase(Locale.ROOT).equals(fake.kind()))
                return new Talk.Fake(manner, tree(fake.answers()), words(fake.code()), words(fake.reason()));
        throw wrong("robots");
    }

    private static JsonNode tree(@Nullable JsonNode json) {
        return json != null && json.isObject() ? json : JsonNodeFactory.instance.objectNode();
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Problem wrong(String field) {
        return Problem.bad("wrong-value").field(field).with(field);
    }
}
