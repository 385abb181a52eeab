package io.otklik.knowledge.fragments;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Span;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Fragments where they stand: what articles may name, and what readers get in their place.
@Component
public class Standing {

    private final FragmentStore store;
    private final UseStore uses;

    Standing(FragmentStore store, UseStore uses) {
        this.store = store;
        this.uses = uses;
    }

    /// An article that is being written names these from now on.
    ///
    /// @throws Problem `fragment-unknown`
    public void written(ArticleId article, Map<Language, Body> bodies) {
        hold(bodies);
        uses.stand(article, false, bodies);
    }

    /// The readers of an article get these from now on.
    ///
    /// @throws Problem `fragment-unknown`, `fragment-untranslated`
    public void shown(ArticleId article, Map<Language, Body> bodies) {
        hold(bodies);
        var known = byId(named(bodies));
        bodies.forEach((language, body) -> {
            var without = body.fragments().stream()
                    .map(id -> Objects.requireNonNull(known.get(id)))
                    .filter(it -> !it.texts().containsKey(language))
                    .map(it -> "«" + it.name() + "»")
                    .toList();
            if (!without.isEmpty())
                throw Problem.conflict("fragment-untranslated")
                        .field(field(language))
                        .with(String.join(", ", without));
        });
        uses.stand(article, true, bodies);
    }

    /// With the words that they have now.
    public Body filled(Body body, Language language) {
        var named = body.fragments();
        if (named.isEmpty()) return body;
        var known = byId(named);
        return body.filled(words(known, language));
    }

    /// The same for many bodies, with one look at the table.
    public Filling filling() {
        var known = store.all().stream().collect(Collectors.toMap(Fragment::id, it -> it));
        return (body, language) -> body.filled(words(known, language));
    }

    public interface Filling {
        Body of(Body body, Language language);
    }

    /// With the last words of those that are there no more; the others stay.
    public Body withoutGone(Body body, Language language) {
        var known = byId(body.fragments());
        return body.filled(id -> {
            var it = known.get(id);
            return it != null && !it.gone()
                    ? List.of(new Span.Fragment(id))
                    : words(known, language).apply(id);
        });
    }

    /// Those that are there, for who carries articles out of the house and in.
    public List<Fragment> all() {
        return store.all().stream().filter(it -> !it.gone()).toList();
    }

    private void hold(Map<Language, Body> bodies) {
        var named = named(bodies);
        if (named.isEmpty()) return;
        var there = new HashSet<>(store.hold(named));
        bodies.forEach((language, body) -> {
            if (!there.containsAll(body.fragments()))
                throw Problem.bad("fragment-unknown").field(field(language));
        });
    }

    private Map<UUID, Fragment> byId(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return store.find(ids).stream().collect(Collectors.toMap(Fragment::id, it -> it));
    }

    private static Function<UUID, List<Span>> words(Map<UUID, Fragment> known, Language language) {
        return id -> {
            var it = known.get(id);
            return it == null ? List.of() : it.words(language);
        };
    }

    private static Set<UUID> named(Map<Language, Body> bodies) {
        return bodies.values().stream()
                .flatMap(body -> body.fragments().stream())
                .collect(Collectors.toSet());
    }

    private static String field(Language language) {
        return "texts." + language.code() + ".body";
    }
}
