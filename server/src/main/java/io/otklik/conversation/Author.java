package io.otklik.conversation;

import io.otklik.platform.OperatorId;

/// Whose words or deed an entry is.
public sealed interface Author {

    record Contact() implements Author {}

    record Bot() implements Author {}

    record Operator(OperatorId id) implements Author {}

    /// The program itself: timers, routing.
    record System() implements Author {}

    Contact CONTACT = new Contact();
    Bot BOT = new Bot();
    System SYSTEM = new System();

    /// As in tables and JSON.
    default String kind() {
        return switch (this) {
            case Contact() -> "contact";
            case Bot() -> "bot";
            case Operator _ -> "operator";
            case System() -> "system";
        };
    }
}
