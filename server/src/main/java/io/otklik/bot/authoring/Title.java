package io.otklik.bot.authoring;

import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import org.jspecify.annotations.Nullable;

/// What people call a scenario, in both languages.
record Title(String ru, String en) {

    /// A missing language is spoken for by the other.
    static Title of(@Nullable String ru, @Nullable String en) {
        var first = ru == null || ru.isBlank() ? en : ru;
        if (first == null || first.isBlank())
            throw Problem.bad("missing").field("title").with("title");
        if (first.length() > Limits.NAME_CHARS)
            throw Problem.bad("too-long").field("title").with(Limits.NAME_CHARS);
        return new Title(first.strip(), (en == null || en.isBlank() ? first : en).strip());
    }
}
