package io.otklik.workspace.inbox;

import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import java.util.UUID;

/// One list of conversations, by the key that stands in addresses.
sealed interface View {

    record Mine() implements View {}

    record Unassigned() implements View {}

    record Mentions() implements View {}

    record Team(TeamId id) implements View {}

    record Bot() implements View {}

    record All() implements View {}

    record Snoozed() implements View {}

    record Resolved() implements View {}

    record Spam() implements View {}

    /// One that somebody has put together.
    record Saved(UUID id) implements View {}

    default String key() {
        return switch (this) {
            case Mine() -> "mine";
            case Unassigned() -> "unassigned";
            case Mentions() -> "mentions";
            case Team(var id) -> "team-" + id.value();
            case Bot() -> "bot";
            case All() -> "all";
            case Snoozed() -> "snoozed";
            case Resolved() -> "resolved";
            case Spam() -> "spam";
            case Saved(var id) -> "saved-" + id;
        };
    }

    /// @throws Problem `not-found` for a key that names no list
    static View of(String key) {
        return switch (key) {
            case "mine" -> new Mine();
            case "unassigned" -> new Unassigned();
            case "mentions" -> new Mentions();
            case "bot" -> new Bot();
            case "all" -> new All();
            case "snoozed" -> new Snoozed();
            case "resolved" -> new Resolved();
            case "spam" -> new Spam();
            default -> withId(key);
        };
    }

    private static View withId(String key) {
        try {
            if (key.startsWith("team-")) return new Team(new TeamId(UUID.fromString(key.substring("team-".length()))));
            if (key.startsWith("saved-")) return new Saved(UUID.fromString(key.substring("saved-".length())));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
        throw Problem.notFound();
    }
}
