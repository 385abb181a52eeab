package io.otklik.dialog.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is asked for once at most, however often it is needed.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T known;

    private Once(Supplier<T> source) {
        this.source = source;
    }

    static <T> Once<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public T get() {
        var value = known == null ? source.get() : known;
        known = value;
        return value;
    }
}
