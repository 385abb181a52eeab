package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Quoted;
import io.otklik.knowledge.fragments.Fragment;
import io.otklik.knowledge.fragments.Standing;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.Manuscript;
import io.otklik.knowledge.writing.Text;
import io.otklik.platform.Language;
import io.otklik.platform.StaffNames;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.StoredFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/// Writes articles into a ZIP: a Markdown file for each language of each, and the pictures beside.
@Component
class Exporter {

    private final Categories categories;
    private final Standing fragments;
    private final StaffNames names;
    private final Files files;

    Exporter(Categories categories, Standing fragments, StaffNames names, Files files) {
        this.categories = categories;
        this.fragments = fragments;
        this.names = names;
        this.files = files;
    }

    void write(List<Manuscript> articles, ZipOutputStream zip) throws IOException {
        var pictures = new HashMap<UUID, StoredFile>();
        files.find(articles.stream()
                        .flatMap(article -> article.texts().pictures().stream())
                        .distinct()
                        .toList())
                .forEach(file -> pictures.put(file.id(), file));
        var slugs = new HashSet<String>();
        articles.forEach(article -> slugs.add(article.slug()));
        var categories = new HashMap<UUID, Categories.Category>();
        this.categories.all().forEach(category -> categories.put(category.id(), category));
        var known = fragments.all().stream().collect(Collectors.toMap(Fragment::id, it -> it));
        for (var article : articles)
            for (var text : article.texts().byLanguage().entrySet()) {
                zip.putNextEntry(new ZipEntry(name(article.slug(), text.getKey())));
                var head = FrontMatter.write(head(article, text.getKey(), text.getValue(), categories));
                zip.write((head + body(text.getValue(), slugs, pictures, quoted(known, text.getKey())))
                        .getBytes(StandardCharsets.UTF_8));
            }
        for (var picture : pictures.values()) {
            zip.putNextEntry(new ZipEntry(name(picture)));
            try (var bytes = files.open(picture.id())) {
                bytes.transferTo(zip);
            }
        }
        zip.finish();
    }

    private Map<String, String> head(
            Manuscript article, Language language, Text text, Map<UUID, Categories.Category> categories) {
        var head = new LinkedHashMap<String, String>();
        var placing = article.placing();
        head.put("id", article.id().value().toString());
        head.put("title", text.title());
        head.put("language", language.code());
        if (article.texts().byLanguage().size() > 1) head.put("pair", article.slug());
        var category = placing.category() == null ? null : categories.get(placing.category());
        if (category != null) {
            head.put("category", category.ru());
            head.put("category-en", category.en());
        }
        head.put("audience", placing.audience().code());
        head.put("state", article.state().code());
        if (placing.owner() != null) head.put("owner", names.operator(placing.owner()));
        if (placing.reviewOn() != null) head.put("review", placing.reviewOn().toString());
        return head;
    }

    /// By its key it is known again where it is; where it is not, its words stay.
    private static Function<UUID, Quoted> quoted(Map<UUID, Fragment> known, Language language) {
        return id -> {
            var it = known.get(id);
            return it == null ? Quoted.bare(id) : it.quoted(language);
        };
    }

    private static String body(
            Text text, Set<String> slugs, Map<UUID, StoredFile> pictures, Function<UUID, Quoted> fragments) {
        var body = Links.in(text.body(), link -> Optional.of(beside(link, slugs)));
        return MarkdownWriter.of(
                body,
                id -> {
                    var file = pictures.get(id);
                    return file == null ? "pictures/" + id : name(file);
                },
                fragments);
    }

    /// A link to an article that goes along is one to its file.
    private static URI beside(URI link, Set<String> slugs) {
        for (var language : Language.values()) {
            var start = "/help/" + language.code() + "/";
            if (!link.toString().startsWith(start)) continue;
            var slug = link.toString().substring(start.length());
            if (slugs.contains(slug)) return URI.create(name(slug, language));
        }
        return link;
    }

    private static String name(String slug, Language language) {
        return slug + "." + language.code() + ".md";
    }

    private static String name(StoredFile picture) {
        var ending = picture.type().substring(picture.type().indexOf('/') + 1).replace("jpeg", "jpg");
        return "pictures/" + picture.id() + "." + ending;
    }
}
