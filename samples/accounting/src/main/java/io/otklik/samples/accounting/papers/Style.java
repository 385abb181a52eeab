package io.otklik.samples.accounting.papers;

import java.awt.Color;

/// How a line of text looks: its face, size in points, colour and alignment.
record Style(Face face, double size, Color colour, Align align) {
    enum Face {
        REGULAR,
        MEDIUM,
        ITALIC
    }

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    static final Color INK = new Color(0x14181F);
    static final Color GREY = new Color(0x626C7A);
    static final Color LINE = new Color(0xB9C1CB);
    static final Color TINT = new Color(0xF1F4F7);

    static final Style BODY = new Style(Face.REGULAR, 10, INK, Align.LEFT);
    static final Style LABEL = new Style(Face.REGULAR, 8.5, GREY, Align.LEFT);
    static final Style SMALL = new Style(Face.REGULAR, 7.5, GREY, Align.LEFT);
    static final Style TITLE = new Style(Face.MEDIUM, 15, INK, Align.LEFT);
    static final Style HEADING = new Style(Face.MEDIUM, 11, INK, Align.LEFT);

    Style bold() {
        return new Style(Face.MEDIUM, size, colour, align);
    }

    Style size(double other) {
        return new Style(face, other, colour, align);
    }

    Style grey() {
        return new Style(face, size, GREY, align);
    }

    Style right() {
        return new Style(face, size, colour, Align.RIGHT);
    }

    Style centre() {
        return new Style(face, size, colour, Align.CENTRE);
    }

    Style align(Align other) {
        return new Style(face, size, colour, other);
    }
}
