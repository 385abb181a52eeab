package io.otklik.conversation;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bot, or a person, passes the conversation to people, with everything they need to go on.
///
/// @param team      whose queue
/// @param reason    stable code: "asked", "misunderstood", "scenario", "robot-failed", "loop", "transferred",
/// "low-mark", "no-bot"
/// @param summary   one sentence for the operator; absent if there is nothing to say
/// @param skills    skills the operator should have, by key
/// @param preferred who should get it first, if free
/// @param path      the labels the contact went through
/// @param slots     what the bot has found out
/// @param tone      how the customer sounds: `urgent`, `upset`, `rude`, `person`
public record HandOff(
        TeamId team,
        String reason,
        @Nullable String summary,
        List<String> skills,
        @Nullable OperatorId preferred,
        List<String> path,
        List<Slot> slots,
        List<String> tone) {

    public HandOff {
        skills = Stored.list(skills);
        path = Stored.list(path);
        slots = Stored.list(slots);
        tone = Stored.list(tone);
    }

    /// Of a customer of whose tone nothing is known.
    public HandOff(
            TeamId team,
            String reason,
            @Nullable String summary,
            List<String> skills,
            @Nullable OperatorId preferred,
            List<String> path,
            List<Slot> slots) {
        this(team, reason, summary, skills, preferred, path, slots, List.of());
    }

    /// A value the bot has collected, with the label a person reads.
    public record Slot(String name, String label, String value) {}
}
