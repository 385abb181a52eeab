package io.otklik.knowledge.site;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.BodyTree;
import io.otklik.knowledge.finding.Asked;
import io.otklik.knowledge.finding.Bodies;
import io.otklik.knowledge.finding.Finder;
import io.otklik.knowledge.finding.HelpAddress;
import io.otklik.knowledge.finding.Shelf;
import io.otklik.knowledge.finding.Shown;
import io.otklik.knowledge.finding.Snippet;
import io.otklik.knowledge.gaps.Source;
import io.otklik.knowledge.gaps.Votes;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.Typed;
import io.otklik.platform.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What everybody may read, for the widget and other programs.
@RestController
@RequestMapping("/api/help/articles")
class SiteApi {

    private static final int MOST = 20;

    private final Finder finder;
    private final Shelf shelf;
    private final Bodies bodies;
    private final Votes votes;
    private final Settings settings;
    private final ClientAddress addresses;

    SiteApi(Finder finder, Shelf shelf, Bodies bodies, Votes votes, Settings settings, ClientAddress addresses) {
        this.finder = finder;
        this.shelf = shelf;
        this.bodies = bodies;
        this.votes = votes;
        this.settings = settings;
        this.addresses = addresses;
    }

    record Page(List<Hit> items, @Nullable String next) {}

    record Hit(ArticleId id, String title, Snippet snippet, URI url) {}

    record Reading(ArticleId id, String title, int version, Map<String, Object> body, URI url) {}

    record Vote(
            @Nullable String language,
            @Nullable Integer version,
            @Nullable Boolean helpful) {}

    @Open
    @GetMapping
    Page search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ru") String language,
            @RequestParam(defaultValue = "5") int limit) {
        if (limit < 1 || limit > MOST)
            throw Problem.bad("bad-limit").field("limit").with(MOST);
        var found = finder.fitting(q, Asked.language(language), Audience.PUBLIC, limit).stream()
                .map(it -> new Hit(
                        it.article().id(),
                        it.article().title(),
                        it.snippet(),
                        HelpAddress.of(settings.address(), it.article())))
                .toList();
        return new Page(found, null);
    }

    @Open
    @GetMapping("/{id}")
    Reading read(@PathVariable UUID id, @RequestParam(defaultValue = "ru") String language) {
        var it = article(id, language);
        var url = HelpAddress.of(settings.address(), it);
        return new Reading(it.id(), it.title(), it.version(), BodyTree.of(bodies.of(it)), url);
    }

    @Open
    @PostMapping("/{id}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vote(@PathVariable UUID id, @RequestBody Vote vote, HttpServletRequest request) {
        var it = article(id, Typed.given("language", vote.language()));
        var version = Math.clamp(Typed.given("version", vote.version()), 1, it.version());
        var helpful = Typed.given("helpful", vote.helpful());
        votes.keep(it.id(), it.language(), version, helpful, Source.WIDGET, addresses.of(request));
    }

    private Shown article(UUID id, String language) {
        return shelf.now()
                .find(new ArticleId(id), Asked.language(language))
                .filter(it -> it.open(Audience.PUBLIC))
                .orElseThrow(Problem::notFound);
    }
}
