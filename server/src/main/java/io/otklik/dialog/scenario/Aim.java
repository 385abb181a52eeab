package io.otklik.dialog.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an answer is for, besides being remembered.
public sealed interface Aim {

    Aim TO_KNOW = new ToKnow();

    record ToKnow() implements Aim {}

    /// Points for the answer are added to a score; the customer hears whether she was right.
    record Quiz(
            String score,
            Map<String, Integer> points,
            @Nullable Text right,
            @Nullable Text wrong) implements Aim {
        public Quiz {
            points = Map.copyOf(points);
        }
    }

    /// An opinion in figures: `csat`, `nps` or `ces`.
    record Survey(String kind) implements Aim {}

    /// A consent to this version of a text for this purpose; who refuses goes to `refused`.
    record Consent(String purpose, String version, String refused) implements Aim {}

    /// Kept with the customer: `name`, `phone` or `email`.
    record Contact(String field) implements Aim {}

    default String kind() {
        return switch (this) {
            case ToKnow() -> "ask";
            case Quiz _ -> "quiz";
            case Survey _ -> "survey";
            case Consent _ -> "consent";
            case Contact _ -> "contact";
        };
    }
}
