package io.otklik.dialog.trial;

import io.otklik.dialog.Event;
import io.otklik.dialog.Language;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Replay.End;
import io.otklik.dialog.Value;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A conversation of the past: what the customer did and when, and how each robot answered, in order.
public record Recorded(
        String id,
        Language language,
        ZonedDateTime at,
        Map<String, Value> knows,
        List<Turn> turns,
        Map<String, List<Outcome>> robots,
        @Nullable End outcome,
        String firstWords) {

    private static final int LONGEST_EXAMPLE = 120;
    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2026, 1, 12, 10, 0, 0, 0, ZoneOffset.UTC);

    /// @param at when it was; nothing where the record does not say, and then no time passes
    public record Turn(Event event, @Nullable ZonedDateTime at) {}

    public static Recorded of(JsonNode conversation) {
        var turns = new ArrayList<Turn>();
        var robots = new HashMap<String, List<Outcome>>();
        var words = "";
        for (var turn : conversation.path("turns")) {
            if (turn.has("robot")) {
                robots.computeIfAbsent(turn.get("robot").asString(""), _ -> new ArrayList<>())
                        .add(Words.outcome(turn));
                continue;
            }
            var event = event(turn);
            if (event == null) continue;
            turns.add(new Turn(event, time(turn.path("at").asString(""))));
            if (words.isEmpty())
                words = turn.path("said").asString(turn.path("label").asString(""));
        }
        return new Recorded(
                conversation.path("id").asString(""),
                Language.of(conversation.path("language").asString("ru")),
                Objects.requireNonNullElse(time(conversation.path("at").asString("")), SOME_DAY),
                Words.values(conversation.path("knows")),
                turns,
                robots,
                outcome(conversation.path("outcome").asString("")),
                words.length() > LONGEST_EXAMPLE ? words.substring(0, LONGEST_EXAMPLE) : words);
    }

    private static @Nullable Event event(JsonNode turn) {
        if (turn.has("said")) return new Event.Said(turn.get("said").asString(""));
        if (turn.has("pressed"))
            return new Event.Pressed(
                    turn.get("pressed").asString(""), turn.path("label").asString(""));
        if (turn.has("sent"))
            return new Event.Filed(
                    Words.strings(turn.get("sent")).stream().map(Words::file).toList(), "");
        return turn.has("silence") ? new Event.FellSilent() : null;
    }

    private static @Nullable End outcome(String name) {
        for (var end : End.values())
            if (end.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) return end;
        return null;
    }

    private static @Nullable ZonedDateTime time(String time) {
        try {
            return time.isEmpty() ? null : OffsetDateTime.parse(time).toZonedDateTime();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
