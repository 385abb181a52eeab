package io.otklik.robot;

import java.util.UUID;

/// The right to work on a run; a newer ticket takes it from the older ones.
record Ticket(RunId run, int number) {

    static Ticket read(String text) {
        var parts = text.split("#", 2);
        return new Ticket(new RunId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
    }

    String text() {
        return run + "#" + number;
    }
}
