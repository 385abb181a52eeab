package io.otklik.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether an operator takes conversations now, and how many at once.
///
/// @param since    when this state began; absent for somebody who has never come to work here
/// @param open     conversations in hand, without the snoozed ones
/// @param capacity how many routing may put into this operator's hands; by hand one may take more
public record Presence(
        OperatorId operator, State state, @Nullable Instant since, int open, int capacity) {

    /// How much somebody carries until somebody says otherwise.
    public static final int CAPACITY = 5;

    /// The most that can be set.
    public static final int MOST = 50;

    public enum State {
        /// Takes conversations.
        ONLINE,
        /// Answers what is in hand, takes nothing new.
        BREAK,
        OFFLINE;

        /// "online", "break" or "offline", as in JSON and in tables.
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException if there is no such state
        @JsonCreator
        public static State ofCode(String code) {
            return switch (code) {
                case "online" -> ONLINE;
                case "break" -> BREAK;
                case "offline" -> OFFLINE;
                default -> throw new IllegalArgumentException("Not a state of presence: " + code);
            };
        }
    }

    /// Of somebody who has never come to work here.
    static Presence never(OperatorId operator) {
        return new Presence(operator, State.OFFLINE, null, 0, CAPACITY);
    }

    boolean atWork() {
        return state == State.ONLINE;
    }

    boolean hasRoom() {
        return open < capacity;
    }
}
