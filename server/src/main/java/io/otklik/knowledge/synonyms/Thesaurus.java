package io.otklik.knowledge.synonyms;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import io.otklik.understanding.text.Expressions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the company's synonyms in order: no expression of a language is in two groups.
@Service
class Thesaurus {

    static final int MOST = 500;
    static final int MOST_IN_GROUP = 20;

    private final SynonymStore store;
    private final Staff staff;
    private final Ids ids;
    private final Clock clock;

    Thesaurus(SynonymStore store, Staff staff, Ids ids, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    List<Group> all() {
        return store.all();
    }

    /// @throws Problem `too-many-synonyms`, `synonym-twice`, `synonym-elsewhere`
    @Transactional
    UUID add(Language language, List<String> expressions, @Nullable OperatorId by) {
        store.tell();
        var known = store.all();
        if (known.size() >= MOST) throw Problem.conflict("too-many-synonyms").with(MOST);
        var group = new Group(ids.next(), language, expressions);
        check(group, known);
        store.keep(group, by, clock.instant());
        staff.audit(note(by, "synonyms-added", group.id()).change("expressions", null, group.inWords()));
        return group.id();
    }

    /// @throws Problem `not-found`, `synonym-twice`, `synonym-elsewhere`
    @Transactional
    void change(UUID id, Language language, List<String> expressions, @Nullable OperatorId by) {
        store.tell();
        var before = store.find(id).orElseThrow(Problem::notFound);
        var group = new Group(id, language, expressions);
        check(group, store.all());
        store.keep(group, by, clock.instant());
        staff.audit(note(by, "synonyms-changed", id).change("expressions", before.inWords(), group.inWords()));
    }

    /// @throws Problem `not-found`
    @Transactional
    void remove(UUID id, @Nullable OperatorId by) {
        store.tell();
        var gone = store.find(id).orElseThrow(Problem::notFound);
        store.remove(id);
        staff.audit(note(by, "synonyms-deleted", id).change("expressions", gone.inWords(), null));
    }

    private static AuditNote note(@Nullable OperatorId by, String what, UUID id) {
        return AuditNote.of(by, what, "synonyms", id);
    }

    private static void check(Group group, List<Group> known) {
        var keys = new HashSet<String>();
        for (var expression : group.expressions())
            if (!keys.add(Expressions.key(expression)))
                throw Problem.bad("synonym-twice").field("expressions").with(expression);
        for (var other : known) {
            if (other.id().equals(group.id()) || other.language() != group.language()) continue;
            for (var expression : other.expressions())
                if (keys.contains(Expressions.key(expression)))
                    throw Problem.conflict("synonym-elsewhere")
                            .field("expressions")
                            .with(expression, other.inWords());
        }
    }
}
