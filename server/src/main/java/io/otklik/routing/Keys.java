package io.otklik.routing;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/// Ids as the text array that one statement takes and casts.
final class Keys {

    private Keys() {}

    static <T> String[] of(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(id -> value.apply(id).toString()).toArray(String[]::new);
    }
}
