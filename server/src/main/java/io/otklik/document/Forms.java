package io.otklik.document;

import io.otklik.dialog.scenario.Template;
import io.otklik.document.FormCard.As;
import io.otklik.document.paper.BadTemplate;
import io.otklik.document.paper.Form;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Slug;
import io.otklik.robot.Robots;
import io.otklik.robot.Title;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the company's forms.
@Service
public class Forms {

    /// The largest form, in bytes.
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /// More forms than this are no longer a choice for an author.
    static final int MOST_FORMS = 200;

    private final FormStore store;
    private final Robots robots;
    private final Staff staff;
    private final Ids ids;
    private final Clock clock;

    Forms(FormStore store, Robots robots, Staff staff, Ids ids, Clock clock) {
        this.store = store;
        this.robots = robots;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    /// Takes in a form; it is called what its file is called until somebody names it otherwise.
    ///
    /// @param title null: the file's name
    /// @return its name for scenarios
    /// @throws Problem `form-not-docx` and the like, which name what is wrong; `too-many-forms`
    @Transactional
    public String add(@Nullable OperatorId by, String source, byte[] file, @Nullable Title title) {
        return add(by, source, file, title, Language.RU).name();
    }

    @Transactional
    FormCard add(@Nullable OperatorId by, String source, byte[] file, @Nullable Title title, Language language) {
        var form = read(file);
        var taken = store.namesForAdding();
        if (taken.size() >= MOST_FORMS) throw Problem.conflict("too-many-forms").with(MOST_FORMS);
        var plain = withoutEnding(source);
        var called = title == null ? new Title(plain, plain) : title;
        var card = new FormCard(
                ids.next(),
                1,
                Slug.of(called.ru(), "form", taken),
                called,
                language,
                As.PDF,
                called.in(language),
                source,
                form.fields(),
                clock.instant());
        store.add(card, file);
        robots.renamed();
        staff.audit(AuditNote.of(by, "form-added", "form", card.id()).change("title", null, called.ru()));
        return card;
    }

    /// @throws Problem `form-changed` if somebody was quicker; `wrong-value` for a paper's name that is no text
    @Transactional
    FormCard change(OperatorId by, FormCard after) {
        var before = one(after.id());
        try {
            Template.of(after.paperName());
        } catch (IllegalArgumentException e) {
            throw Problem.bad("form-bad-mark").field("paperName").with(after.paperName());
        }
        return keep(by, before, after, null);
    }

    @Transactional
    FormCard replace(OperatorId by, UUID id, String source, byte[] file) {
        var before = one(id);
        var after = new FormCard(
                id,
                before.version(),
                before.name(),
                before.title(),
                before.language(),
                before.as(),
                before.paperName(),
                source,
                read(file).fields(),
                clock.instant());
        return keep(by, before, after, file);
    }

    @Transactional
    void delete(OperatorId by, UUID id) {
        var before = one(id);
        store.delete(id);
        robots.renamed();
        staff.audit(AuditNote.of(by, "form-deleted", "form", id)
                .change("title", before.title().ru(), null));
    }

    FormCard one(UUID id) {
        return store.find(id).orElseThrow(Problem::notFound);
    }

    private FormCard keep(OperatorId by, FormCard before, FormCard after, byte @Nullable [] file) {
        if (!store.change(after, file)) throw Problem.conflict("form-changed");
        robots.renamed();
        staff.audit(AuditNote.of(by, "form-changed", "form", after.id())
                .change("title", before.title().ru(), after.title().ru())
                .change("file", before.source(), after.source()));
        return one(after.id());
    }

    private static Form read(byte[] file) {
        if (file.length > MOST_BYTES)
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "form-too-large")
                    .field("file")
                    .with(MOST_BYTES / 1024 / 1024);
        try {
            return Form.of(file);
        } catch (BadTemplate bad) {
            var why = bad.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Problem.bad("form-" + why).field("file").with(bad.place());
        }
    }

    private static String withoutEnding(String source) {
        var dot = source.lastIndexOf('.');
        var plain = (dot > 0 ? source.substring(0, dot) : source).strip();
        return plain.isEmpty() ? "form" : plain.substring(0, Math.min(plain.length(), 200));
    }
}
