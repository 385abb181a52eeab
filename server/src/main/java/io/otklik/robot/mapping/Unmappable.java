package io.otklik.robot.mapping;

import io.otklik.platform.Said;
import java.util.List;

/// An expression that is wrong, fails, or asks for more than it may have.
public class Unmappable extends RuntimeException {

    private final Flaw flaw;
    private final List<String> about;
    private final int position;

    public Unmappable(Flaw flaw, Object... about) {
        this(-1, flaw, about);
    }

    /// @param position in the expression, from 0; less = unknown
    Unmappable(int position, Flaw flaw, Object... about) {
        super(flaw.key());
        this.flaw = flaw;
        this.about = List.of(about).stream().map(String::valueOf).toList();
        this.position = position;
    }

    public int position() {
        return position;
    }

    /// The sentence for the author.
    public Said said() {
        return new Said("robot.flaw." + flaw.key(), about);
    }
}
