package io.otklik.knowledge.writing;

import io.otklik.knowledge.Audience;
import io.otklik.platform.OperatorId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an article stands, who may read it, and who cares for it.
///
/// @param reviewOn when its owner is to look whether it is still true
public record Placing(
        @Nullable UUID category,
        Audience audience,
        @Nullable OperatorId owner,
        @Nullable LocalDate reviewOn) {}
