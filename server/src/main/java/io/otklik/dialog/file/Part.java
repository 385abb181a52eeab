package io.otklik.dialog.file;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Durations;
import io.otklik.dialog.scenario.Phrases;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.words.Plain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One part of a file and its address; mistakes are collected, not thrown, so that the author sees all of them at once.
final class Part {

    private static final Set<String> STEP_KEYS = Set.of("id", "note", "at", "was");

    final String where;
    final JsonNode node;
    private final List<Flaw> flaws;
    private final Phrases phrases;

    Part(String where, JsonNode node, List<Flaw> flaws, Phrases phrases) {
        this.where = where;
        this.node = node;
        this.flaws = flaws;
        this.phrases = phrases;
    }

    Phrases phrases() {
        return phrases;
    }

    void flaw(Mistake mistake, String about) {
        flaws.add(new Flaw(where, mistake, about));
    }

    boolean has(String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    /// Every key that is none of these is a mistake: a slip of the pen must not be passed over.
    void only(Set<String> keys) {
        node.propertyNames().stream().filter(k -> !keys.contains(k)).forEach(k -> flaw(Mistake.UNKNOWN_KEY, k));
    }

    /// As [#only(Set)], for a step: every step may have a name, a note and a place on the canvas.
    void onlyStep(String... keys) {
        var all = new HashSet<>(STEP_KEYS);
        all.addAll(List.of(keys));
        only(all);
    }

    /// Checks the place on the canvas, if there is one.
    void place() {
        if (!has("at")) return;
        var at = part("at");
        at.only(Set.of("x", "y"));
        at.number("x", 0);
        at.number("y", 0);
    }

    Part part(String key) {
        return new Part(where + "." + key, node.path(key), flaws, phrases);
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
        for (var i = 0; i < node.size(); i++)
            parts.add(new Part(where + "[" + (i + 1) + "]", node.get(i), flaws, phrases));
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

    /// One of these words; the first when nothing is said.
    String oneOf(String key, String... words) {
        var word = string(key, words[0]);
        if (List.of(words).contains(word)) return word;
        flaw(Mistake.UNKNOWN_KEY, word);
        return words[0];
    }

    @Nullable
    Duration durationIfAny(String key) {
        if (!has(key)) return null;
        var duration = Durations.parse(string(key));
        if (duration.isEmpty()) part(key).flaw(Mistake.NOT_A_DURATION, string(key));
        return duration.orElse(null);
    }

    <T> Map<String, T> each(Function<Part, T> reads) {
        var all = new LinkedHashMap<String, T>();
        parts().forEach((key, value) -> all.put(key, reads.apply(value)));
        return all;
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

    Text text() {
        return TextReader.text(this);
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

    List<String> strings(String key) {
        return part(key).list().stream().map(Part::string).toList();
    }

    private String shown() {
        var text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
