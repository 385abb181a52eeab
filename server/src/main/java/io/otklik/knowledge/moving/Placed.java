package io.otklik.knowledge.moving;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.writing.Placing;
import io.otklik.platform.OperatorId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an article of an import stands: as its files say, else as it stood.
final class Placed {

    private static final Placing NOWHERE = new Placing(null, Audience.PUBLIC, null, null);

    private Placed() {}

    /// @param into the category that somebody chose or that was made for it
    static Placing of(ImportItem item, @Nullable Placing before, @Nullable UUID into) {
        var stood = Objects.requireNonNullElse(before, NOWHERE);
        var category = into != null ? into : item.into() != null ? item.into() : stood.category();
        return new Placing(
                category,
                item.audience() == null ? stood.audience() : item.audience(),
                item.owner() == null ? stood.owner() : new OperatorId(item.owner()),
                item.reviewOn() == null ? stood.reviewOn() : item.reviewOn());
    }
}
