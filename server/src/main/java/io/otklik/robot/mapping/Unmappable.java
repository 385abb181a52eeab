package io.otklik.robot.mapping;

/// An expression that is wrong, fails, or asks for more than it may have. The sentence is for the author.
public class Unmappable extends RuntimeException {

    private final int position;

    public Unmappable(String message) {
        this(message, -1);
    }

    /// @param position in the expression, from 0; less = unknown
    public Unmappable(String message, int position) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
