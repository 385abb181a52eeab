package io.otklik.dialog;

import java.util.List;
import java.util.Map;

/// Something to be done because of an event: words to say, a person to call, a task for a robot, or a mark for the log.
public sealed interface Effect {

    record Say(String text, List<Button> buttons, Layout layout, List<FileRef> files) implements Effect {
        public Say {
            buttons = List.copyOf(buttons);
            files = List.copyOf(files);
        }
    }

    enum Layout {
        LIST,
        ROW
    }

    /// The bot passes the conversation to people, with everything it has learnt.
    record HandOff(Reason reason, String words, String team, List<String> needs, List<Known> summary, List<String> path)
            implements Effect {
        public HandOff {
            needs = List.copyOf(needs);
            summary = List.copyOf(summary);
            path = List.copyOf(path);
        }
    }

    enum Reason {
        ASKED,
        NOT_UNDERSTOOD,
        ROBOT_FAILED,
        BY_SCENARIO,
        WENT_IN_CIRCLES
    }

    /// A value in words, for the operator's card.
    record Known(String name, String label, String value) {}

    /// A task for a robot. Two calls with one key are one task, however often it is tried.
    record Call(int turn, String callId, String key, String robot, String operation, Map<String, Value> inputs)
            implements Effect {
        public Call {
            inputs = Map.copyOf(inputs);
        }
    }

    record Finish(boolean resolved) implements Effect {}

    /// For the log only: what statistics are counted from.
    sealed interface Mark extends Effect {}

    record MenuShown(String step) implements Mark {}

    /// The customer chose an item of a menu, by pressing, by typing its name, or by words that were recognised.
    record WentOn(String step, String item, How how) implements Mark {}

    enum How {
        PRESSED,
        TYPED,
        RECOGNISED
    }

    record ChainEntered(String chain) implements Mark {}

    record ChainCompleted(String chain) implements Mark {}

    record Missed(String step, String text) implements Mark {}

    record StepEntered(String step) implements Mark {}
}
