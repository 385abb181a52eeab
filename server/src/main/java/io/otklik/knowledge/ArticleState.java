package io.otklik.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/// Where an article stands on its way to readers and back.
public enum ArticleState {
    DRAFT,
    /// Written; a second person is to look at it.
    REVIEW,
    PUBLISHED,
    /// No longer true: customers do not get it, our own people see it with a mark.
    OUTDATED,
    /// Nobody gets it; kept.
    ARCHIVED;

    /// Whether a reader of this reach gets it.
    public boolean shownTo(Audience reach) {
        return this == PUBLISHED || (this == OUTDATED && reach == Audience.INTERNAL);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is none of this name
    @JsonCreator
    public static ArticleState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a state of articles: " + code));
    }
}
