package io.otklik.workspace.library;

import io.otklik.platform.Allowed;
import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Answers written in advance: operators read them, supervisors write them.
@RestController
@RequestMapping("/api/canned-answers")
class CannedApi {

    private static final Pattern SHORTCUT = Pattern.compile("[\\p{L}\\d_-]{1,40}");

    private final CannedStore store;
    private final CannedAnswers answers;
    private final Visibility visibility;
    private final Ids ids;

    CannedApi(CannedStore store, CannedAnswers answers, Visibility visibility, Ids ids) {
        this.store = store;
        this.answers = answers;
        this.visibility = visibility;
        this.ids = ids;
    }

    record Page(List<CannedAnswer> items, @Nullable String next) {}

    record Body(
            @Nullable String shortcut,
            @Nullable String title,
            @Nullable Text text,
            @Nullable TeamId teamId) {}

    record Text(@Nullable String ru, @Nullable String en) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    Page all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me) {
        if (after != null && !SHORTCUT.matcher(after).matches())
            throw Problem.bad("bad-cursor").field("after");
        var size = Limits.page(limit);
        var found = store.page(visibility.viewer(me), after, size + 1);
        if (found.size() <= size) return new Page(found, null);
        var page = found.subList(0, size);
        return new Page(page, page.getLast().shortcut());
    }

    @Allowed(Permission.SUPERVISE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CannedAnswer add(@RequestBody Body body, StaffSession me) {
        return answers.add(me.person(), answer(ids.next(), body));
    }

    @Allowed(Permission.SUPERVISE)
    @PutMapping("/{id}")
    CannedAnswer change(@PathVariable UUID id, @RequestBody Body body, StaffSession me) {
        return answers.change(me.person(), answer(id, body));
    }

    @Allowed(Permission.SUPERVISE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, StaffSession me) {
        answers.remove(me.person(), id);
    }

    private static CannedAnswer answer(UUID id, Body body) {
        return new CannedAnswer(
                id, shortcut(body), Typed.line("title", body.title()), text(body.text()), body.teamId());
    }

    /// People may write the slash too.
    private static String shortcut(Body body) {
        var shortcut = Typed.line("shortcut", body.shortcut()).replaceFirst("^/", "");
        if (!SHORTCUT.matcher(shortcut).matches())
            throw Problem.bad("wrong-shortcut").field("shortcut");
        return shortcut;
    }

    private static CannedAnswer.Text text(@Nullable Text body) {
        var text = Typed.given("text", body);
        var ru = Objects.requireNonNullElse(Typed.text("text.ru", text.ru()), "");
        var en = Objects.requireNonNullElse(Typed.text("text.en", text.en()), "");
        if (ru.isEmpty() && en.isEmpty())
            throw Problem.bad("missing").field("text.ru").with("text");
        return new CannedAnswer.Text(ru, en);
    }
}
