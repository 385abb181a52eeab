package io.otklik.bot.authoring;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Which steps of a draft a customer can get to.
final class Reach {

    private static final Set<String> STOPS = Set.of("menu", "handoff", "end", "goto");

    private final List<Document.Step> steps;
    private final Map<String, Integer> places = new HashMap<>();

    private Reach(Document document) {
        this.steps = document.steps().toList();
        for (var i = 0; i < steps.size(); i++) {
            places.putIfAbsent(steps.get(i).id(), i);
            if (steps.get(i).place() == 0) places.put(steps.get(i).chain(), i);
        }
    }

    static List<String> unreachable(Document document) {
        var start = document.root().path("start").asString("");
        var after = document.root().path("after").asString(start);
        return new Reach(document).without(Stream.of(start, after));
    }

    private List<String> without(Stream<String> beginnings) {
        var reached = new HashSet<Integer>();
        var open = new ArrayDeque<>(beginnings.flatMap(this::place).toList());
        while (!open.isEmpty()) {
            var at = open.remove();
            if (reached.add(at)) next(at).forEach(open::add);
        }
        return places.values().stream()
                .distinct()
                .filter(at -> !reached.contains(at))
                .sorted()
                .map(at -> steps.get(at).id())
                .toList();
    }

    private Stream<Integer> next(int at) {
        var step = steps.get(at).own();
        var named = targets(step).flatMap(this::place);
        return goesOn(step) && continues(at) ? Stream.concat(named, Stream.of(at + 1)) : named;
    }

    private boolean continues(int at) {
        return at + 1 < steps.size()
                && steps.get(at + 1).chain().equals(steps.get(at).chain());
    }

    private static boolean goesOn(JsonNode step) {
        if (step.has("if"))
            return step.path("then").asString("").isEmpty()
                    || step.path("else").asString("").isEmpty();
        return STOPS.stream().noneMatch(step::has);
    }

    /// Whatever a step names may be a place it leads to: what is no place is passed over.
    private static Stream<String> targets(JsonNode node) {
        if (node.isString()) return Stream.of(node.stringValue());
        return node.valueStream().flatMap(Reach::targets);
    }

    private Stream<Integer> place(String name) {
        var place = places.get(name);
        return place == null ? Stream.of() : Stream.of(place);
    }
}
