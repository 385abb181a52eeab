package io.otklik.model;

import java.time.Duration;

/// The pause between two attempts.
interface Rest {

    /// @throws InterruptedException if the program is told to stop
    void take(Duration pause) throws InterruptedException;
}
