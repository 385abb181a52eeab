package io.otklik.knowledge.finding;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Articles for our own people: everything that is published, also what customers do not get.
@RestController
@RequestMapping("/api/articles")
class FindApi {

    private static final int MOST = 20;

    private final Finder finder;
    private final Shelf shelf;
    private final Settings settings;

    FindApi(Finder finder, Shelf shelf, Settings settings) {
        this.finder = finder;
        this.shelf = shelf;
        this.settings = settings;
    }

    record Page(List<Hit> items, @Nullable String next) {}

    /// @param url where customers read it; only of what they may read
    record Hit(
            ArticleId id,
            Language language,
            String title,
            Audience audience,
            ArticleState state,
            Snippet snippet,
            boolean sure,
            @Nullable String url) {}

    record Reading(
            ArticleId id,
            Language language,
            String title,
            String text,
            @Nullable String url) {}

    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS})
    @GetMapping("/search")
    Page search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ru") String language,
            @RequestParam(defaultValue = "5") int limit) {
        if (limit < 1 || limit > MOST)
            throw Problem.bad("bad-limit").field("limit").with(MOST);
        var found = finder.find(q, Asked.language(language), Audience.INTERNAL, limit);
        return new Page(found.stream().map(this::hit).toList(), null);
    }

    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS})
    @GetMapping("/{id}/reading")
    Reading read(@PathVariable UUID id, @RequestParam(defaultValue = "ru") String language) {
        var it = shelf.now()
                .find(new ArticleId(id), Asked.language(language))
                .filter(shown -> shown.open(Audience.INTERNAL))
                .orElseThrow(Problem::notFound);
        return new Reading(it.id(), it.language(), it.title(), it.text(), url(it));
    }

    private Hit hit(Found it) {
        var article = it.article();
        return new Hit(
                article.id(),
                article.language(),
                article.title(),
                article.audience(),
                article.state(),
                it.snippet(),
                it.isSure(),
                url(article));
    }

    private @Nullable String url(Shown it) {
        return it.open(Audience.PUBLIC) ? HelpAddress.of(settings.address(), it).toString() : null;
    }
}
