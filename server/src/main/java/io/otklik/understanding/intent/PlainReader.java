package io.otklik.understanding.intent;

import io.otklik.understanding.text.Repair;
import java.util.Map;

/// Reads a text without a model: layout and letters are put right, slips of the fingers stay.
public final class PlainReader {

    private final Reader reader = new Reader(Map.of(), Map.of());

    public Repair.Meant read(String text) {
        return reader.read(text);
    }
}
