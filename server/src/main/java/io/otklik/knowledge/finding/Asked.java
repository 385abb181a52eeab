package io.otklik.knowledge.finding;

import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;

/// What callers say in their addresses.
public final class Asked {

    private Asked() {}

    /// @throws Problem `wrong-value`
    public static Language language(String code) {
        try {
            return Language.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Typed.wrong("language");
        }
    }

    /// The language of a page by its address; a page in another one does not exist.
    ///
    /// @throws Problem `not-found`
    public static Language page(String code) {
        try {
            return Language.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
