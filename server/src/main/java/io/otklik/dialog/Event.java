package io.otklik.dialog;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What has just happened in the conversation.
public sealed interface Event {

    /// The customer opened the chat: the bot greets. Nothing happens when the bot has greeted already.
    record Started() implements Event {}

    /// Words. What they mean by the phrases of the scenario is asked for only where it matters.
    record Said(String text, Supplier<Meaning> meaning) implements Event {
        public Said(String text) {
            this(text, Meaning.NONE);
        }

        public Said(String text, Meaning meaning) {
            this(text, () -> meaning);
        }
    }

    /// A button was pressed, perhaps on a message of long ago; the label is what stood on it.
    record Pressed(String button, String label) implements Event {}

    /// Files came, with or without words.
    record Filed(List<FileRef> files, String text) implements Event {
        public Filed {
            files = List.copyOf(files);
        }
    }

    /// A robot's task ended. The call id belongs to one turn; an answer to a call that nobody waits for is ignored.
    record Returned(int turn, String callId, Outcome outcome) implements Event {}

    /// A robot's task is still going on.
    record Progress(int turn, String callId, Pace pace) implements Event {}

    enum Pace {
        SLOW,
        RETRYING
    }

    /// The customer has not answered for as long as the scenario allows.
    record FellSilent() implements Event {}

    /// A time that the dialog asked for has passed; one that nobody waits for any more is ignored.
    record TimeUp(String key) implements Event {}

    /// Something happened outside, as "order-paid", with what is known about it.
    record Occurred(String event, Map<String, Value> values) implements Event {
        public Occurred {
            values = Map.copyOf(values);
        }
    }

    /// The customer came by a link, opened a page, or the hour of a chain has come.
    record Triggered(By by, String name) implements Event {}

    enum By {
        LINK,
        PAGE,
        SCHEDULE
    }

    /// A person took the conversation from the bot.
    record TakenOver() implements Event {}

    /// An operator gave the conversation back, to a named step or (when empty) to the menu.
    record ReturnedToBot(String step) implements Event {}

    record LanguageChanged(Language language) implements Event {}
}
