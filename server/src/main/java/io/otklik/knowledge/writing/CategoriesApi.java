package io.otklik.knowledge.writing;

import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What articles are about.
@RestController
@RequestMapping("/api/article-categories")
class CategoriesApi {

    private final Categories categories;

    CategoriesApi(Categories categories) {
        this.categories = categories;
    }

    record Page(List<Categories.Category> items, @Nullable String next) {}

    record Named(@Nullable String ru, @Nullable String en) {}

    record Kept(UUID id) {}

    @Allowed({Permission.SCENARIOS, Permission.CONVERSATIONS})
    @GetMapping
    Page all() {
        return new Page(categories.all(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(@RequestBody Named names, OperatorId me) {
        return new Kept(categories.add(Typed.line("ru", names.ru()), Typed.line("en", names.en()), me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID id, @RequestBody Named names, OperatorId me) {
        categories.rename(id, Typed.line("ru", names.ru()), Typed.line("en", names.en()), me);
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, OperatorId me) {
        categories.remove(id, me);
    }
}
