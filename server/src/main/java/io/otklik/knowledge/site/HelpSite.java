package io.otklik.knowledge.site;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.finding.Asked;
import io.otklik.knowledge.finding.Bodies;
import io.otklik.knowledge.finding.Finder;
import io.otklik.knowledge.finding.Shelf;
import io.otklik.knowledge.finding.Shown;
import io.otklik.knowledge.gaps.Questions;
import io.otklik.knowledge.gaps.Source;
import io.otklik.knowledge.site.Paper.Content;
import io.otklik.knowledge.writing.Categories;
import io.otklik.platform.Language;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.Texts;
import io.otklik.platform.files.Files;
import io.otklik.platform.http.ClientAddress;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.staff.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The help site's pages. They hold no script, know no cookie, and show what everybody may read.
@RestController
@RequestMapping("/help")
class HelpSite {

    private static final int MOST = 20;

    private final Shelf shelf;
    private final Finder finder;
    private final Bodies bodies;
    private final Categories categories;
    private final Questions questions;
    private final Staff staff;
    private final Texts texts;
    private final Settings settings;
    private final Files files;
    private final JsonMapper json;
    private final ClientAddress addresses;

    HelpSite(
            Shelf shelf,
            Finder finder,
            Bodies bodies,
            Categories categories,
            Questions questions,
            Staff staff,
            Texts texts,
            Settings settings,
            Files files,
            JsonMapper json,
            ClientAddress addresses) {
        this.shelf = shelf;
        this.finder = finder;
        this.bodies = bodies;
        this.categories = categories;
        this.questions = questions;
        this.staff = staff;
        this.texts = texts;
        this.settings = settings;
        this.files = files;
        this.json = json;
        this.addresses = addresses;
    }

    @Open
    @GetMapping
    ResponseEntity<Void> home(HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Vary", "Accept-Language")
                .location(URI.create("/help/" + language.code()))
                .build();
    }

    @Open
    @GetMapping("/{language}")
    ResponseEntity<String> start(@PathVariable String language) {
        var paper = paper(language);
        var articles = shelf.now().all().stream()
                .filter(it -> it.language() == paper.language() && it.open(Audience.PUBLIC))
                .toList();
        var main = new Sheets(paper).start(categories.all(), articles);
        var content = new Content(
                texts.in(paper.language(), "help.questions"),
                texts.in(paper.language(), "help.about"),
                Content.everywhere(""),
                "",
                null,
                !articles.isEmpty(),
                main);
        return page(paper.write(content));
    }

    @Open
    @GetMapping("/{language}/search")
    ResponseEntity<String> search(
            @PathVariable String language, @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var paper = paper(language);
        var asked = q.substring(0, Math.min(q.length(), 200)).strip();
        var found = finder.fitting(asked + " ", paper.language(), Audience.PUBLIC, MOST);
        if (found.isEmpty()) questions.note(asked, paper.language(), Source.SITE);
        else questions.sought(asked, paper.language(), Source.SITE, found.size(), addresses.of(request));
        var title = texts.in(paper.language(), "help.foundFor", asked);
        var main = new Sheets(paper).found(asked, found);
        return page(paper.write(new Content(title, "", Content.everywhere("/search"), asked, null, false, main)));
    }

    @Open
    @GetMapping("/{language}/{slug}")
    ResponseEntity<String> article(
            @PathVariable String language,
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean thanks,
            HttpServletRequest request) {
        var paper = paper(language);
        var article = article(slug, paper.language());
        questions.opened(Source.SITE, addresses.of(request));
        var main = new Sheets(paper).article(article, bodies.of(article), thanks, categories.all());
        var text = article.text().replace('\n', ' ');
        var description = text.length() <= 160 ? text : text.substring(0, 159).strip() + "…";
        var data = StructuredData.of(json, paper.language(), article, description, settings.address());
        return page(paper.write(new Content(article.title(), description, paths(article), "", data, true, main)));
    }

    @Open
    @GetMapping("/pictures/{id}")
    ResponseEntity<Void> picture(@PathVariable UUID id) {
        if (!bodies.isPublic(id)) throw Problem.notFound();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(files.link(id).url())
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /// Whoever came by an old link reads a page, not a program's answer.
    @ExceptionHandler
    ResponseEntity<String> absent(Problem problem, HttpServletRequest request) {
        var path = request.getRequestURI();
        var language = Arrays.stream(Language.values())
                .filter(it -> path.startsWith("/help/" + it.code() + "/"))
                .findFirst()
                .orElse(RequestLanguage.of(request));
        var paper = paper(language.code());
        var title = texts.in(language, problem.status() == HttpStatus.NOT_FOUND ? "help.absent" : "help.refused");
        var content = new Content(title, "", Content.everywhere(""), "", null, false, new Sheets(paper).absent(title));
        return page(problem.status(), paper.write(content));
    }

    private Shown article(String slug, Language language) {
        return shelf.now()
                .find(slug, language)
                .filter(it -> it.open(Audience.PUBLIC))
                .orElseThrow(Problem::notFound);
    }

    private Map<Language, String> paths(Shown article) {
        var stand = shelf.now();
        var paths = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values())
            stand.find(article.id(), language)
                    .filter(it -> it.open(Audience.PUBLIC))
                    .ifPresent(it -> paths.put(language, Sheets.path(it)));
        return paths;
    }

    private Paper paper(String language) {
        return new Paper(texts, settings.address(), staff.company(), Asked.page(language));
    }

    private ResponseEntity<String> page(String html) {
        return page(HttpStatus.OK, html);
    }

    private ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", policy())
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    /// No script at all may run here, and nothing comes from anywhere but us.
    private String policy() {
        var pictures = settings.filesAddress();
        return "default-src 'none'; style-src 'self'; img-src 'self' " + pictures.getScheme() + "://"
                + pictures.getAuthority() + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
