package io.otklik.dialog.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A part of the file, and the order in which its keys are written: the name first, then what kind of thing it is,
/// notes
/// and places on the canvas last. Where the order means something, as among chains, it stays as it was given.
enum Section {
    FILE,
    CHAINS,
    CHAIN,
    STEP,
    OTHER;

    private static final List<String> FIRST = List.of("scenario", "id", "title", "start", "after", "team");
    private static final List<String> LAST =
            List.of("was", "note", "at", "frames", "steps", "chains", "intents", "synonyms", "lists");

    Section inside(String key) {
        return switch (this) {
            case FILE -> key.equals("chains") ? CHAINS : OTHER;
            case CHAINS -> CHAIN;
            case CHAIN -> key.isEmpty() || key.equals("steps") ? STEP : OTHER;
            case STEP -> key.isEmpty() ? STEP : OTHER;
            case OTHER -> OTHER;
        };
    }

    List<Map.Entry<String, JsonNode>> entries(JsonNode map) {
        var entries = new ArrayList<>(map.properties());
        if (this == FILE || this == CHAIN || this == STEP) entries.sort(Comparator.comparingInt(e -> rank(e.getKey())));
        return entries;
    }

    private static int rank(String key) {
        var first = FIRST.indexOf(key);
        if (first >= 0) return first - FIRST.size();
        return StepReader.isKind(key) ? 0 : 2 + LAST.indexOf(key);
    }
}
