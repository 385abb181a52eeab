package io.otklik.dialog.scenario;

import io.otklik.dialog.words.Plain;
import java.util.List;
import java.util.stream.Stream;

/// What begins a chain besides a menu: words, what is understood as an intent, a link the customer came by, the page
/// she
/// is on, something that happened outside, or the hour.
public record Triggers(
        List<Plain> words,
        List<String> intents,
        List<String> links,
        List<String> pages,
        List<String> events,
        List<String> schedule) {

    public static final Triggers NONE = new Triggers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Triggers {
        words = List.copyOf(words);
        intents = List.copyOf(intents);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
        events = List.copyOf(events);
        schedule = List.copyOf(schedule);
    }

    public boolean isEmpty() {
        return Stream.of(words, intents, links, pages, events, schedule).allMatch(List::isEmpty);
    }
}
