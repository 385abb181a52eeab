package io.otklik.knowledge.moving;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.writing.Manuscript;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.Slug;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is to become of each chosen article of an import, known before the first is taken: so links between them lead
/// somewhere whatever their order.
final class Aims {

    private final Map<UUID, Manuscript> here;
    private final Matching matching;
    private final Set<String> slugs;
    private final Ids ids;
    private final List<Aim> all = new ArrayList<>();
    private final Map<Integer, URI> leads = new HashMap<>();
    private final Set<ArticleId> aimed = new HashSet<>();

    /// @param before the article that it changes; null for a new one
    record Aim(
            ImportStore.Line line,
            ArticleId id,
            String slug,
            Wording texts,
            @Nullable Manuscript before) {}

    private Aims(List<Manuscript> manuscripts, Set<String> slugs, Ids ids) {
        this.here = manuscripts.stream().collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        this.matching = new Matching(manuscripts, List.of(), List.of());
        this.slugs = new HashSet<>(slugs);
        this.ids = ids;
    }

    static Aims of(
            List<ImportStore.Line> lines, Choices choices, List<Manuscript> manuscripts, Set<String> slugs, Ids ids) {
        var aims = new Aims(manuscripts, slugs, ids);
        for (var line : lines) {
            if (choices.take(line)) aims.aim(line, choices.languages().get(line.number()));
            else aims.leadToPresent(line);
        }
        return aims;
    }

    List<Aim> all() {
        return all;
    }

    /// Where a link of an article leads; nowhere if it was to one that is not taken.
    Optional<URI> leads(URI link) {
        var place = Surroundings.place(link);
        return place.isEmpty() ? Optional.of(link) : Optional.ofNullable(leads.get(place.get()));
    }

    private void aim(ImportStore.Line line, @Nullable Language chosen) {
        var item = line.item();
        var texts = Wording.kept(Objects.requireNonNull(item.texts()));
        var moved = chosen != null
                && !item.told()
                && texts.byLanguage().size() == 1
                && texts.in(chosen).isEmpty();
        if (moved)
            texts = new Wording(Map.of(
                    Objects.requireNonNull(chosen),
                    texts.byLanguage().values().iterator().next()));
        var before = moved ? titled(texts) : here.get(item.article());
        var given = item.article() == null ? new ArticleId(ids.next()) : new ArticleId(item.article());
        var id = before != null
                ? before.id()
                : here.containsKey(given.value()) || aimed.contains(given) ? new ArticleId(ids.next()) : given;
        aimed.add(id);
        var slug = before != null ? before.slug() : Slug.of(texts.title(Language.RU), "article", slugs);
        slugs.add(slug);
        all.add(new Aim(line, id, slug, texts, before));
        for (var language : texts.byLanguage().keySet())
            item.places().values().stream()
                    .filter(place -> moved || place.equals(item.places().get(language)))
                    .forEach(place -> leads.put(place, address(language, slug)));
    }

    private @Nullable Manuscript titled(Wording texts) {
        return texts.byLanguage().entrySet().stream()
                .flatMap(text -> matching.titled(text.getKey(), text.getValue().title()).stream())
                .findFirst()
                .orElse(null);
    }

    /// It is not taken now, yet the article is here: taken before, the same, or left as it is.
    private void leadToPresent(ImportStore.Line line) {
        var article =
                here.get(line.article() != null ? line.article() : line.item().article());
        if (article == null) return;
        line.item().places().forEach((language, place) -> leads.put(place, address(language, article.slug())));
    }

    private static URI address(Language language, String slug) {
        return URI.create("/help/" + language.code() + "/" + slug);
    }

    /// The texts of an article with what came over those that were there, and its links where they lead.
    Wording together(Aim aim) {
        var all = new EnumMap<Language, Text>(Language.class);
        if (aim.before() != null) all.putAll(aim.before().texts().byLanguage());
        aim.texts()
                .byLanguage()
                .forEach((language, text) ->
                        all.put(language, new Text(text.title(), Links.in(text.body(), this::leads))));
        return new Wording(all);
    }
}
