package io.otklik.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A short text of an inbox in both languages; where it is empty the widget has words of its own.
public record Words(String ru, String en) {

    static final Words NONE = new Words("", "");

    @JsonCreator
    static Words of(@Nullable String ru, @Nullable String en) {
        return new Words(
                Objects.requireNonNullElse(ru, "").strip(),
                Objects.requireNonNullElse(en, "").strip());
    }

    boolean fit(int most) {
        return ru.length() <= most && en.length() <= most;
    }
}
