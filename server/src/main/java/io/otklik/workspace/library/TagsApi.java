package io.otklik.workspace.library;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import java.util.List;
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

/// The list of tags.
@RestController
@RequestMapping("/api/tags")
class TagsApi {

    private static final int NAME = 60;
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final TagStore store;
    private final Tags tags;

    TagsApi(TagStore store, Tags tags) {
        this.store = store;
        this.tags = tags;
    }

    record Page(List<Tag> items, @Nullable String next) {}

    record Body(@Nullable String name, @Nullable String color) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    Page all(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var found = store.page(after, size + 1);
        if (found.size() <= size) return new Page(found, null);
        var page = found.subList(0, size);
        return new Page(page, page.getLast().id().toString());
    }

    @Allowed(Permission.SUPERVISE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Tag add(@RequestBody Body body, StaffSession me) {
        return tags.add(me.person(), Typed.line("name", body.name(), NAME), color(body));
    }

    @Allowed(Permission.SUPERVISE)
    @PutMapping("/{id}")
    Tag change(@PathVariable UUID id, @RequestBody Body body, StaffSession me) {
        return tags.change(me.person(), new Tag(id, Typed.line("name", body.name(), NAME), color(body)));
    }

    @Allowed(Permission.SUPERVISE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, StaffSession me) {
        tags.remove(me.person(), id);
    }

    private static String color(Body body) {
        var color = Typed.line("color", body.color());
        if (!COLOR.matcher(color).matches()) throw Typed.wrong("color");
        return color;
    }
}
