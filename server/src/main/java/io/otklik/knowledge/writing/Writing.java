package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.fragments.Standing;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Slug;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to writing: begin an article, save it, send it on its way; whoever saves over somebody else's work is shown
/// it.
@Service
public class Writing {

    private final ArticleStore store;
    private final ArticleVersions versions;
    private final Categories categories;
    private final Standing standing;
    private final Staff staff;
    private final Ids ids;
    private final Clock clock;

    Writing(
            ArticleStore store,
            ArticleVersions versions,
            Categories categories,
            Standing standing,
            Staff staff,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.categories = categories;
        this.standing = standing;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param by null when nobody is signed in, as at the making of the sample
    @Transactional
    public ArticleId begin(Placing placing, Wording texts, @Nullable OperatorId by) {
        check(placing);
        var id = new ArticleId(ids.next());
        store.insert(
                id, Slug.of(texts.title(Language.RU), "article", store.slugs()), placing, texts, by, clock.instant());
        standing.written(id, texts.bodies());
        staff.audit(AuditNote.of(by, "article-added", "article", id.value())
                .change("title", null, texts.title(Language.RU)));
        return id;
    }

    /// Begins an article that was written elsewhere and has its name already.
    @Transactional
    public void bring(ArticleId id, String slug, Placing placing, Wording texts, OperatorId by) {
        check(placing);
        store.insert(id, slug, placing, texts, by, clock.instant());
        standing.written(id, texts.bodies());
        staff.audit(AuditNote.of(by, "article-added", "article", id.value())
                .change("title", null, texts.title(Language.RU)));
    }

    @Transactional(readOnly = true)
    ArticleStore.Kept open(ArticleId id) {
        return store.find(id).orElseThrow(Problem::notFound);
    }

    /// @return the number of the save
    /// @throws Problem `article-changed` with who saved since that number
    @Transactional
    public int save(ArticleId id, int number, Placing placing, Wording texts, OperatorId by) {
        var kept = lock(id);
        if (kept.number() != number) throw changed(kept);
        check(placing);
        var differs = kept.shown() == null
                || !versions.find(id, kept.shown()).orElse(texts).equals(texts);
        store.save(id, placing, texts, differs, by, clock.instant());
        if (!placing.equals(kept.placing())) {
            staff.audit(
                    AuditNote.of(by, "article-placed", "article", id.value()).changes(kept.placing(), placing));
            if (kept.shown() != null) store.tell(id);
        }
        standing.written(id, texts.bodies());
        return number + 1;
    }

    /// @return the number of the version
    /// @throws Problem `article-changed`, `article-empty`, `picture-without-alt`
    @Transactional
    public int publish(ArticleId id, int number, String note, @Nullable OperatorId by) {
        var kept = lock(id);
        if (kept.number() != number) throw changed(kept);
        kept.texts().byLanguage().forEach((language, text) -> publishable("texts." + language.code(), text.body()));
        var version = versions.publish(id, note, by, clock.instant());
        store.tell(id);
        standing.shown(id, kept.texts().bodies());
        staff.audit(AuditNote.of(by, "article-published", "article", id.value())
                .change("version", kept.shown(), version)
                .change("state", kept.state().code(), ArticleState.PUBLISHED.code()));
        return version;
    }

    /// Any state but published, which takes a version.
    ///
    /// @throws Problem `article-never-shown` where a version is needed and there is none
    @Transactional
    void move(ArticleId id, ArticleState state, OperatorId by) {
        var kept = lock(id);
        if (state == ArticleState.PUBLISHED)
            throw Problem.bad("wrong-value").field("state").with("state");
        if (state == ArticleState.OUTDATED && kept.shown() == null) throw Problem.conflict("article-never-shown");
        store.move(id, state, clock.instant(), by);
        if (kept.shown() != null) store.tell(id);
        staff.audit(AuditNote.of(by, "article-moved", "article", id.value())
                .change("state", kept.state().code(), state.code()));
    }

    @Transactional(readOnly = true)
    List<ArticleVersions.Line> versions(ArticleId id, int below, int limit) {
        open(id);
        return versions.lines(id, below, limit);
    }

    @Transactional(readOnly = true)
    Wording version(ArticleId id, int number) {
        return versions.find(id, number).orElseThrow(Problem::notFound).with(standing::withoutGone);
    }

    private ArticleStore.Kept lock(ArticleId id) {
        return store.lock(id).orElseThrow(Problem::notFound);
    }

    private void check(Placing placing) {
        if (placing.category() != null && !categories.has(placing.category()))
            throw Problem.bad("wrong-value").field("category").with("category");
        if (placing.owner() != null && staff.person(placing.owner()).isEmpty())
            throw Problem.bad("wrong-value").field("owner").with("owner");
    }

    private static void publishable(String field, Body body) {
        if (body.isEmpty()) throw Problem.conflict("article-empty").field(field + ".body");
        if (body.lacksAlt()) throw Problem.conflict("picture-without-alt").field(field + ".body");
    }

    private Problem changed(ArticleStore.Kept kept) {
        var who = kept.changedBy() == null
                ? ""
                : staff.person(new OperatorId(kept.changedBy()))
                        .map(person -> person.name())
                        .orElse("");
        return Problem.conflict("article-changed")
                .with(Objects.requireNonNullElse(who, ""))
                .extra("number", kept.number());
    }
}
