package io.otklik.knowledge.moving;

import io.otklik.knowledge.moving.ImportStore.Import;
import io.otklik.knowledge.moving.ImportStore.State;
import io.otklik.knowledge.writing.EveryArticle;
import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what somebody chose of an import, one article at a time: after a crash it goes on with the next.
@Component
class TakeJob implements JobHandler {

    private final ImportStore store;
    private final EveryArticle articles;
    private final Bringing bringing;
    private final Staff staff;
    private final Ids ids;
    private final TransactionTemplate transaction;

    TakeJob(
            ImportStore store,
            EveryArticle articles,
            Bringing bringing,
            Staff staff,
            Ids ids,
            TransactionTemplate transaction) {
        this.store = store;
        this.articles = articles;
        this.bringing = bringing;
        this.staff = staff;
        this.ids = ids;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return Imports.TAKE;
    }

    @Override
    public void run(String id, String payload) {
        store.find(new ImportId(UUID.fromString(id)))
                .filter(it -> it.state() == State.TAKING)
                .ifPresent(this::take);
    }

    private void take(Import it) {
        var choices = Objects.requireNonNull(it.choices());
        var aims = Aims.of(
                store.lines(it.id(), 0, Limits.IMPORT_ARTICLES),
                choices,
                articles.manuscripts(),
                articles.slugs(),
                ids);
        var taken = it.done();
        for (var aim : aims.all()) {
            if (!store.progress(it.id(), it.total(), taken)) break;
            taken++;
            try {
                transaction.executeWithoutResult(_ -> {
                    bringing.bring(aim, aims, choices, it.by());
                    store.take(it.id(), aim.line().number(), aim.id().value());
                });
            } catch (Problem refusal) {
                store.refuse(it.id(), aim.line().number(), Remark.of("refused-" + refusal.slug()));
            }
        }
        transaction.executeWithoutResult(_ -> end(it));
    }

    private void end(Import it) {
        store.progress(it.id(), it.total(), it.total());
        store.leaveRest(it.id());
        if (!store.move(it.id(), State.TAKING, State.DONE)) return;
        var counts = store.counts(it.id());
        staff.audit(AuditNote.of(
                        it.by(), "articles-imported", "article-import", it.id().value())
                .change("taken", null, counts.getOrDefault("taken", 0))
                .change("left", null, counts.getOrDefault("left", 0)));
    }
}
