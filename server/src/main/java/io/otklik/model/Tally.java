package io.otklik.model;

import java.util.concurrent.atomic.LongAdder;

/// How many texts were understood with a vector since the start, and how many without because none came.
final class Tally {

    private final LongAdder with = new LongAdder();
    private final LongAdder without = new LongAdder();

    void count(boolean came) {
        (came ? with : without).increment();
    }

    long with() {
        return with.sum();
    }

    long without() {
        return without.sum();
    }
}
