package io.otklik.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log leaves out empty lists; reading it they come back empty, not absent.
final class Stored {

    private Stored() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
