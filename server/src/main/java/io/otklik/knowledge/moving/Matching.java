package io.otklik.knowledge.moving;

import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.moving.ImportItem.Becomes;
import io.otklik.knowledge.moving.ImportItem.CategoryName;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.Manuscript;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Language;
import io.otklik.staff.Person;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Puts drafts of one article together, and finds which of the articles here they mean: by the id that they carry,
/// else by title and language.
final class Matching {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<UUID, Manuscript> byId = new HashMap<>();
    private final Map<String, Manuscript> byTitle = new HashMap<>();
    private final List<Categories.Category> categories;
    private final List<Person> people;
    private final Map<Integer, URI> known = new HashMap<>();

    Matching(List<Manuscript> here, List<Categories.Category> categories, List<Person> people) {
        this.categories = categories;
        this.people = people;
        for (var manuscript : here) {
            byId.put(manuscript.id().value(), manuscript);
            if (manuscript.state() == ArticleState.ARCHIVED) continue;
            manuscript
                    .texts()
                    .byLanguage()
                    .forEach((language, text) -> byTitle.putIfAbsent(key(language, text.title()), manuscript));
        }
    }

    static String key(Language language, String title) {
        return language.code() + " " + title.toLowerCase(Locale.ROOT);
    }

    Optional<Manuscript> titled(Language language, String title) {
        return Optional.ofNullable(byTitle.get(key(language, title)));
    }

    List<ImportItem> items(List<FileReader.Outcome> outcomes) {
        var groups = new LinkedHashMap<String, List<Draft>>();
        var items = new ArrayList<ImportItem>();
        for (var outcome : outcomes)
            switch (outcome) {
                case FileReader.Outcome.Refused(var name, var why) -> items.add(ImportItem.unread(name, why));
                case FileReader.Outcome.Read(var draft) -> add(groups, draft);
            }
        groups.values().forEach(this::learn);
        var read = groups.values().stream().map(this::item).toList();
        return java.util.stream.Stream.concat(read.stream(), items.stream()).toList();
    }

    private static void add(Map<String, List<Draft>> groups, Draft draft) {
        var group = groups.computeIfAbsent(draft.article(), _ -> new ArrayList<>());
        if (group.stream().noneMatch(other -> other.language() == draft.language())) group.add(draft);
        else groups.put(draft.article() + " " + draft.name(), new ArrayList<>(List.of(draft)));
    }

    /// Where links to these files will lead.
    private void learn(List<Draft> drafts) {
        meant(drafts)
                .ifPresent(article -> drafts.forEach(draft -> known.put(
                        draft.place(), URI.create("/help/" + draft.language().code() + "/" + article.slug()))));
    }

    private Optional<Manuscript> meant(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.said().id().stream())
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .findFirst()
                .or(() -> drafts.stream()
                        .flatMap(draft -> titled(draft.language(), draft.title()).stream())
                        .findFirst());
    }

    private ImportItem item(List<Draft> drafts) {
        var article = meant(drafts).orElse(null);
        var texts = new EnumMap<Language, Text>(Language.class);
        var places = new EnumMap<Language, Integer>(Language.class);
        for (var draft : drafts) {
            var body = Links.in(
                    draft.body(),
                    link -> Optional.of(Surroundings.place(link)
                            .flatMap(place -> Optional.ofNullable(known.get(place)))
                            .orElse(link)));
            texts.put(draft.language(), new Text(draft.title(), body));
            places.put(draft.language(), draft.place());
        }
        var remarks = new ArrayList<>(drafts.stream()
                .flatMap(draft -> draft.remarks().stream())
                .distinct()
                .toList());
        var said = Said.together(drafts.stream().map(Draft::said).toList());
        var owner = owner(said, remarks);
        var category = category(said);
        var named = new ImportItem(
                drafts.stream().map(Draft::name).toList(),
                Becomes.NEW,
                JSON.valueToTree(new Wording(texts).tree()),
                places,
                drafts.stream().allMatch(Draft::told),
                category,
                category == null ? null : existing(category),
                strictest(drafts),
                owner,
                said.review().orElse(null),
                article == null ? said.id().orElse(null) : article.id().value(),
                article == null ? 0 : article.number(),
                remarks);
        return article == null ? named : compared(named, new Wording(texts), article);
    }

    private static @Nullable Audience strictest(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> Optional.ofNullable(draft.audience()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private ImportItem compared(ImportItem item, Wording texts, Manuscript article) {
        var remarks = new ArrayList<>(item.remarks());
        // Only a new article begins as a draft whatever its file says.
        remarks.removeIf(remark -> remark.key().equals("state"));
        var same = texts.byLanguage().entrySet().stream()
                        .allMatch(text -> article.texts()
                                .in(text.getKey())
                                .filter(here ->
                                        here.title().equals(text.getValue().title())
                                                && Tidy.of(here.body())
                                                        .equals(text.getValue().body()))
                                .isPresent())
                && Placed.of(item, article.placing(), null).equals(article.placing());
        if (!same && article.unshown()) remarks.add(Remark.of("unshown"));
        return new ImportItem(
                item.names(),
                same ? Becomes.SAME : Becomes.CHANGES,
                item.texts(),
                item.places(),
                item.told(),
                item.category(),
                item.into(),
                item.audience(),
                item.owner(),
                item.reviewOn(),
                item.article(),
                item.number(),
                remarks);
    }

    private @Nullable UUID owner(Said said, List<Remark> remarks) {
        var name = said.get("owner");
        if (name.isEmpty()) return null;
        var found = people.stream()
                .filter(person -> person.active() && person.name().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) remarks.add(Remark.of("owner", name));
        return found.map(person -> person.id().value()).orElse(null);
    }

    private static @Nullable CategoryName category(Said said) {
        var name = said.get("category");
        if (name.isEmpty()) return null;
        var english = said.get("category-en");
        return new CategoryName(name, english.isEmpty() ? name : english);
    }

    private @Nullable UUID existing(CategoryName name) {
        return categories.stream()
                .filter(it -> it.ru().equalsIgnoreCase(name.ru())
                        || it.en().equalsIgnoreCase(name.en())
                        || it.slug().equals(name.ru()))
                .map(Categories.Category::id)
                .findFirst()
                .orElse(null);
    }
}
