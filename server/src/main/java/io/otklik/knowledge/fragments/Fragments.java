package io.otklik.knowledge.fragments;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.fragments.FragmentStore.Line;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Slug;
import io.otklik.platform.StaffNames;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps fragments: whoever changes one changes what readers of every article get in which it stands.
@Service
class Fragments {

    static final int MOST = 500;
    private static final int MOST_NAMED = 5;

    private final FragmentStore store;
    private final UseStore uses;
    private final Staff staff;
    private final StaffNames names;
    private final Ids ids;
    private final Clock clock;

    Fragments(FragmentStore store, UseStore uses, Staff staff, StaffNames names, Ids ids, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.staff = staff;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    List<Line> page(@Nullable UUID after, int limit) {
        return store.lines(after, limit);
    }

    /// @throws Problem `too-many-fragments`, `fragment-name-taken`
    @Transactional
    UUID add(String name, Map<Language, Body> texts, @Nullable OperatorId by) {
        store.tell();
        var known = store.all();
        if (known.stream().filter(it -> !it.gone()).count() >= MOST)
            throw Problem.conflict("too-many-fragments").with(MOST);
        var taken = known.stream().map(Fragment::key).collect(Collectors.toSet());
        var it = new Fragment(ids.next(), Slug.of(name, "fragment", taken), name, texts, false);
        checkName(it, known);
        store.insert(it, by, clock.instant());
        staff.audit(AuditNote.of(by, "fragment-added", "fragment", it.id()).change("name", null, name));
        return it.id();
    }

    /// @return its next number
    /// @throws Problem `not-found`, `fragment-changed`, `fragment-name-taken`,
    ///     `fragment-read` in a language that it would lose
    @Transactional
    int change(UUID id, int number, String name, Map<Language, Body> texts, OperatorId by) {
        var news = store.tell();
        var before = store.line(id).orElseThrow(Problem::notFound);
        if (before.number() != number) throw changed(before);
        var it = new Fragment(id, before.it().key(), name, texts, false);
        checkName(it, store.all());
        for (var language : before.it().texts().keySet()) if (!texts.containsKey(language)) checkUnread(id, language);
        store.change(it, news, by, clock.instant());
        staff.audit(AuditNote.of(by, "fragment-changed", "fragment", id)
                .change("name", before.it().name(), name)
                .change("text", Wordy.of(before.it().texts()), Wordy.of(texts)));
        return number + 1;
    }

    /// @throws Problem `not-found`, `fragment-stands` with the articles in which it does
    @Transactional
    void remove(UUID id, OperatorId by) {
        store.tell();
        store.lock(id);
        var gone = store.line(id).orElseThrow(Problem::notFound);
        if (gone.articles() > 0) {
            var titles = uses.places(id, null, MOST_NAMED).stream()
                    .map(UseStore.Place::title)
                    .toList();
            throw Problem.conflict("fragment-stands").with(Wordy.titles(titles, gone.articles()));
        }
        store.remove(id);
        staff.audit(AuditNote.of(by, "fragment-deleted", "fragment", id)
                .change("name", gone.it().name(), null));
    }

    List<UseStore.Place> places(UUID id, @Nullable UUID after, int limit) {
        if (store.line(id).isEmpty()) throw Problem.notFound();
        return uses.places(id, after, limit);
    }

    List<FragmentStore.Old> versions(UUID id, int below, int limit) {
        if (store.line(id).isEmpty()) throw Problem.notFound();
        return store.versions(id, below, limit);
    }

    private static void checkName(Fragment it, List<Fragment> known) {
        for (var other : known)
            if (!other.gone() && !other.id().equals(it.id()) && other.name().equalsIgnoreCase(it.name()))
                throw Problem.conflict("fragment-name-taken").field("name").with(other.name());
    }

    private void checkUnread(UUID id, Language language) {
        var titles = uses.readIn(id, language);
        if (!titles.isEmpty())
            throw Problem.conflict("fragment-read")
                    .field("texts." + language.code())
                    .with(Wordy.titles(titles.stream().limit(MOST_NAMED).toList(), titles.size()));
    }

    private Problem changed(Line kept) {
        var who = kept.changedBy() == null ? "" : names.operator(new OperatorId(kept.changedBy()));
        return Problem.conflict("fragment-changed").with(who).extra("number", kept.number());
    }
}
