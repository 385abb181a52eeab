package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What a grammar found at each piece of one text: the grammars ask each other for the same again and again. For one
/// thread.
final class Memo<T> {

    private static final Object NOTHING = new Object();

    private final @Nullable Object[] known;
    private final IntFunction<@Nullable Found<T>> look;

    Memo(int pieces, IntFunction<@Nullable Found<T>> look) {
        this.known = new Object[pieces];
        this.look = look;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    Found<T> at(int i) {
        if (i < 0 || i >= known.length) return null;
        var found = known[i];
        if (found == null) {
            var fresh = look.apply(i);
            found = known[i] = fresh == null ? NOTHING : fresh;
        }
        return found == NOTHING ? null : (Found<T>) found;
    }
}
