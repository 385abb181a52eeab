package io.otklik.understanding.entity;

import io.otklik.understanding.text.Word;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Everything a text names, in the order of the text. Of two that claim the same words, the surer one stays: what has
/// check
/// digits before what is only a number.
public final class Entities {

    private static final Set<String> NUMERIC = Set.of("number", "ordinal", "time", "duration", "money");

    private final Directory people;
    private final Lists lists;

    public Entities(Directory people, Lists lists) {
        this.people = people;
        this.lists = lists;
    }

    public static Entities plain() {
        return new Entities(new Directory(List.of()), new Lists(List.of()));
    }

    /// @param text as typed, the layout put right
    /// @param words its words
    public List<Entity> in(String text, List<Word> words, ZonedDateTime now) {
        var phrase = Phrase.of(text, words);
        var kept = new ArrayList<Entity>();
        add(kept, lists.in(text));
        add(kept, Codes.in(text));
        add(kept, Organizations.in(phrase));
        add(kept, Addresses.in(text));
        var grammars = new Finder(phrase, now).all();
        add(
                kept,
                people.in(phrase).stream()
                        .filter(p -> grammars.stream().noneMatch(g -> g.type().equals("time") && g.overlaps(p)))
                        .toList());
        add(
                kept,
                new People(phrase)
                        .all().stream()
                                .filter(p -> grammars.stream().noneMatch(g -> g.covers(p)))
                                .toList());
        var before = List.copyOf(kept);
        for (var entity : grammars) if (before.stream().noneMatch(entity::overlaps)) kept.add(entity);
        kept.sort(Comparator.comparingInt(Entity::start)
                .thenComparing(e -> NUMERIC.contains(e.type()) && e.type().equals("number") ? 1 : 0));
        return kept;
    }

    private static void add(List<Entity> kept, List<Entity> more) {
        for (var entity : more) if (kept.stream().noneMatch(entity::overlaps)) kept.add(entity);
    }
}
