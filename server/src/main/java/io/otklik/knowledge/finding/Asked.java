package io.otklik.knowledge.finding;

import io.otklik.platform.Language;
import io.otklik.platform.Typed;

/// What callers say in their addresses.
public final class Asked {

    private Asked() {}

    /// @throws io.otklik.platform.Problem `wrong-value`
    public static Language language(String code) {
        try {
            return Language.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Typed.wrong("language");
        }
    }
}
