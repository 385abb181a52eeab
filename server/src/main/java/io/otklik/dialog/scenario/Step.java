package io.otklik.dialog.scenario;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Language;
import io.otklik.dialog.words.Plain;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One step of a scenario. Where a step leads elsewhere it names a step or a chain; an empty name means the next
/// step.
public sealed interface Step {

    String id();

    /// Words, and files found in these values.
    record Message(String id, Text text, List<Operand> files) implements Step {}

    /// A file that is the same for everybody: a price list, a form to fill in.
    record SendFile(String id, @Nullable Text text, FileRef file) implements Step {}

    /// Ways to go on; `popular` lets those that are chosen most stand first.
    record Menu(String id, Text text, List<Item> items, boolean popular) implements Step {}

    /// A way out of a menu. Its words, or what is understood as its intent, lead there from anywhere; a pinned one
    /// keeps
    /// its place.
    record Item(
            String id,
            Text label,
            String to,
            List<Plain> words,
            @Nullable String intent,
            boolean quiet,
            boolean pinned) {}

    record Question(
            String id,
            String slot,
            Text text,
            Text label,
            List<Text> again,
            Answer answer,
            List<Check> checks,
            List<Offer> offers,
            @Nullable Tries tries,
            boolean personal,
            Aim aim)
            implements Step {}

    /// What must hold for an answer, and what is said when it does not.
    record Check(Condition must, Text otherwise) {}

    /// An answer that can be pressed although others can be typed.
    record Offer(String id, Text label, String says) {}

    /// After so many answers in a row that cannot be taken the bot goes there instead of calling a person.
    record Tries(int most, String then) {}

    record Branch(String id, Condition when, String then, String otherwise) implements Step {}

    /// Whether that team (or the company, when none is named) is at work now.
    record Hours(String id, String team, String open, String closed) implements Step {}

    /// `then` for the first so many times that the customer comes here, `otherwise` after them.
    record Attempts(String id, int most, String then, String otherwise) implements Step {}

    /// Each customer goes one of these ways, and the same one every time.
    record Split(String id, List<Share> shares) implements Step {}

    record Share(String id, int percent, String to) {}

    record ByLanguage(String id, Map<Language, String> to) implements Step {}

    record Assign(String id, Map<String, Formula> values) implements Step {}

    /// Everything is read back; the customer confirms or changes one of the answers of this chain.
    record Confirm(String id, Text text, @Nullable Text yes) implements Step {}

    record RobotCall(
            String id,
            String robot,
            String operation,
            Map<String, Operand> inputs,
            String result,
            boolean irreversible,
            RobotTexts texts,
            Map<String, String> backTo,
            @Nullable Duration limit,
            String error)
            implements Step {}

    /// What is said while a robot works and when it does not succeed; where a text is missing, a common one stands
    /// in.
    record RobotTexts(
            @Nullable Text before,
            @Nullable Text slow,
            @Nullable Text retrying,
            @Nullable Text done,
            @Nullable Text failed,
            @Nullable Text unsure,
            @Nullable Text refused,
            Map<String, Text> reasons) {}

    record Tag(String id, List<String> add, List<String> remove) implements Step {}

    /// Tells people of our side, who need not do anything at once.
    record Notify(String id, String team, Text text) implements Step {}

    /// Waits for that long, then goes on.
    record Pause(String id, Duration time) implements Step {}

    /// Waits for something to happen outside, as "order paid"; after the longest time goes to `late`.
    record Await(String id, String event, String result, Duration longest, String late) implements Step {}

    /// Goes through another chain and comes back: its inputs are set before, its outputs are taken over after.
    record RunChain(String id, String chain, Map<String, Operand> inputs, Map<String, String> outputs)
            implements Step {}

    /// To people; while nobody of the team is at work, to `closed`, if that is named.
    record HandOff(String id, @Nullable Text text, Text reason, String team, List<String> needs, String closed)
            implements Step {}

    record GoTo(String id, String to) implements Step {}

    record End(String id, @Nullable Text text, boolean resolved) implements Step {}

    /// The kind of step, as files name it.
    default String kind() {
        return Kinds.of(this);
    }

    static Optional<Question> question(@Nullable Step step) {
        return step instanceof Question question ? Optional.of(question) : Optional.empty();
    }
}
