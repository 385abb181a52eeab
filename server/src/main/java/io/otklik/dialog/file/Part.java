package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.words.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One part of a file and its address; mistakes are collected, not thrown, so that the author sees all of them at once.
final class Part {

    private static final Set<String> DRAWING = Set.of("at", "note");

    final String where;
    final JsonNode node;
    private final List<Flaw> flaws;

    Part(String where, JsonNode node, List<Flaw> flaws) {
        this.where = where;
        this.node = node;
        this.flaws = flaws;
    }

    void flaw(Mistake mistake, String about) {
        flaws.add(new Flaw(where, mistake, about));
    }

    boolean has(String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    /// Every key that is none of these is a mistake: a slip of the pen must not be passed over. A place on the drawing
    /// and an author's note may stand anywhere.
    void only(Set<String> keys) {
        node.propertyNames().stream()
                .filter(k -> !keys.contains(k) && !DRAWING.contains(k))
                .forEach(k -> flaw(Mistake.UNKNOWN_KEY, k));
    }

    Part part(String key) {
        return new Part(where + "." + key, node.path(key), flaws);
    }

    /// The parts of a map, in the order of the file.
    Map<String, Part> parts() {
        if (node.isMissingNode() || node.isNull()) return Map.of();
        if (!node.isObject()) {
            flaw(Mistake.NOT_A_MAP, shown());
            return Map.of();
        }
        return node.propertyNames().stream()
                .collect(Collectors.toMap(k -> k, this::part, (a, _) -> a, LinkedHashMap::new));
    }

    /// The parts of a list; one thing alone stands for a list of one.
    List<Part> list() {
        if (node.isMissingNode() || node.isNull()) return List.of();
        if (!node.isArray()) return List.of(this);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < node.size(); i++) parts.add(new Part(where + "[" + (i + 1) + "]", node.get(i), flaws));
        return parts;
    }

    String string(String key) {
        if (!has(key)) flaw(Mistake.MISSING, key);
        return string(key, "");
    }

    String string(String key, String otherwise) {
        return has(key) ? part(key).string() : otherwise;
    }

    String string() {
        if (node.isValueNode() && !node.isNull()) return node.asString();
        flaw(Mistake.NOT_TEXT, shown());
        return "";
    }

    int number(String key, int otherwise) {
        if (!has(key)) return otherwise;
        if (node.get(key).isInt()) return node.get(key).intValue();
        part(key).flaw(Mistake.NOT_A_NUMBER, part(key).shown());
        return otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? node.get(key).asBoolean(otherwise) : otherwise;
    }

    Text text(String key) {
        if (!has(key)) flaw(Mistake.MISSING, key);
        return part(key).text();
    }

    @Nullable
    Text textIfAny(String key) {
        return has(key) ? part(key).text() : null;
    }

    /// A text: one for both languages, or `ru` and `en`.
    Text text() {
        if (node.isObject()) only(Set.of("ru", "en"));
        var ru = node.isObject() ? (has("ru") ? string("ru") : null) : node.isMissingNode() ? "" : string();
        var en = node.isObject() && has("en") ? string("en") : null;
        try {
            return Text.of(ru, en);
        } catch (IllegalArgumentException mistake) {
            flaw(Mistake.BAD_TEXT, String.valueOf(mistake.getMessage()));
            return Text.of("", "");
        }
    }

    /// Words to recognise something by: a list, or a list per language.
    List<Plain> words(String key) {
        var part = part(key);
        var lists = part.node.isObject() ? List.copyOf(part.parts().values()) : List.of(part);
        return lists.stream()
                .flatMap(p -> p.list().stream())
                .map(p -> Plain.of(p.string()))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private String shown() {
        var text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
