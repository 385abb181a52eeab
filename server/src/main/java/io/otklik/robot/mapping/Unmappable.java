package io.otklik.robot.mapping;

/// An expression that is wrong, fails, or asks for more than it may have. The sentence is for the author.
public final class Unmappable extends RuntimeException {

    public Unmappable(String message) {
        super(message);
    }
}
