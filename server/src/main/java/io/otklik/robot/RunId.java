package io.otklik.robot;

import java.util.UUID;

/// Names one task done, or being done, in another system.
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
