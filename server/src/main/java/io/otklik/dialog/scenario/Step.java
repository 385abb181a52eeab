package io.otklik.dialog.scenario;

import io.otklik.dialog.words.Plain;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One step of a scenario. Where a step leads elsewhere it names a step or a chain; an empty name means the next
/// step.
public sealed interface Step {

    String id();

    /// Words, and files found in these values.
    record Message(String id, Text text, List<Operand> files) implements Step {}

    record Menu(String id, Text text, List<Item> items) implements Step {}

    /// A way out of a menu. Its words lead there from anywhere.
    record Item(String id, Text label, String to, List<Plain> words, boolean quiet) {}

    record Question(
            String id,
            String slot,
            Text text,
            Text label,
            @Nullable Text again,
            Answer answer,
            List<Check> checks,
            List<Offer> offers)
            implements Step {}

    /// What must hold for an answer, and what is said when it does not.
    record Check(Condition must, Text otherwise) {}

    /// An answer that can be pressed although others can be typed.
    record Offer(String id, Text label, String says) {}

    record Branch(String id, Condition when, String then, String otherwise) implements Step {}

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
            Map<String, String> backTo)
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

    record HandOff(String id, @Nullable Text text, Text reason, String team, List<String> needs) implements Step {}

    record GoTo(String id, String to) implements Step {}

    record End(String id, @Nullable Text text, boolean resolved) implements Step {}
}
