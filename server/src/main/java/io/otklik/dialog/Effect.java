package io.otklik.dialog;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Something to be done because of an event: words to say, a person to call, a task for a robot, or a mark for the
/// log.
public sealed interface Effect {

    record Say(String text, List<Button> buttons, Layout layout, List<FileRef> files) implements Effect {
        public Say {
            buttons = List.copyOf(buttons);
            files = List.copyOf(files);
        }
    }

    enum Layout {
        LIST,
        ROW,
        SCALE
    }

    /// The bot passes the conversation to people, with everything it has learnt.
    record HandOff(
            Reason reason,
            String words,
            String team,
            List<String> needs,
            List<Known> summary,
            List<String> path,
            List<String> tone)
            implements Effect {
        public HandOff {
            needs = List.copyOf(needs);
            summary = List.copyOf(summary);
            path = List.copyOf(path);
            tone = List.copyOf(tone);
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

    /// When this time has passed, [Event.TimeUp] with this key is to come.
    record Timer(String key, Duration after) implements Effect {}

    record Tagged(List<String> add, List<String> remove) implements Effect {
        public Tagged {
            add = List.copyOf(add);
            remove = List.copyOf(remove);
        }
    }

    /// People of our side are told something.
    record Notified(String team, String text) implements Effect {}

    /// Something to keep with the customer: `name`, `phone` or `email`.
    record Learnt(String field, String value) implements Effect {}

    /// The customer agreed, or refused, to this version of a text for this purpose; the text as she read it.
    record Consented(String purpose, String version, boolean given, String text) implements Effect {}

    /// An opinion in figures.
    record Surveyed(String step, String kind, int score) implements Effect {}

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

    /// The customer went this way of a split.
    record TookShare(String step, String share) implements Mark {}

    record StepEntered(String step) implements Mark {}

    /// The customer said whether an answer from this source helped.
    record Helped(String source, boolean helpful) implements Mark {}
}
