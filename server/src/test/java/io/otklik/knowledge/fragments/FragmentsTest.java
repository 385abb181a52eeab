package io.otklik.knowledge.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A text that is written once and stands in many articles.
@OtklikTest
class FragmentsTest {

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    private Web pavel;
    private Web oleg;
    private String mark;

    @BeforeEach
    void an_author() {
        pavel = cast.signedIn(Role.AUTHOR);
        oleg = cast.signedIn(Role.OPERATOR);
        mark = " " + UUID.randomUUID();
    }

    @Test
    void a_changed_fragment_reads_the_new_way_wherever_it_stands_at_once() {
        var hours = fragment("Часы" + mark, doc("Пн–Пт, 9–18"));
        var article = published(part(hours));
        var slug = pavel.get("/api/articles/" + article).at("/slug");
        assertThat(site(slug)).contains("Приём: Пн–Пт, 9–18.").doesNotContain("fragment");
        pavel.put("/api/fragments/" + hours, written("Часы" + mark, 1, doc("Вт–Сб, 10–19", "Воскресенье — баркарола")));
        assertThat(site(slug)).contains("Приём: Вт–Сб, 10–19<br>Воскресенье — баркарола.");
        assertThat(oleg.get("/api/articles/" + article + "/reading").at("/text"))
                .isEqualTo("Приём: Вт–Сб, 10–19\nВоскресенье — баркарола.");
        assertThat(oleg.get("/api/help/articles/" + article).json().toString())
                .contains("баркарола")
                .doesNotContain("fragment");
        assertThat(found("баркарола")).contains(article);
        assertThat(pavel.get("/api/articles/" + article).json().toString()).contains(hours);
    }

    @Test
    void readers_find_an_article_by_the_new_words_of_its_fragment_and_no_longer_by_the_old() {
        var price = fragment("Цена" + mark, doc("Отдаём за ламантин"));
        var article = published(part(price));
        assertThat(found("ламантин")).contains(article);
        pavel.put("/api/fragments/" + price, written("Цена" + mark, 1, doc("Отдаём за дикобраз")));
        assertThat(found("дикобраз")).contains(article);
        assertThat(found("ламантин")).doesNotContain(article);
    }

    @Test
    void an_article_is_as_new_as_its_newest_fragment() {
        var fee = fragment("Плата" + mark, doc("Сто рублей"));
        var article = published(part(fee));
        var slug = pavel.get("/api/articles/" + article).at("/slug");
        clock.pass(Duration.ofDays(40));
        pavel = cast.signedIn(Role.AUTHOR);
        pavel.put("/api/fragments/" + fee, written("Плата" + mark, 1, doc("Двести рублей")));
        var today = clock.instant().toString().substring(0, 10);
        assertThat(oleg.get("/help/sitemap.xml").text().split("/help/ru/" + slug)[1])
                .startsWith("</loc><lastmod>" + today);
        assertThat(oleg.get("/help/ru/" + slug).text()).contains("\"dateModified\":\"" + today);
    }

    @Test
    void a_fragment_that_stands_in_articles_is_not_deleted_and_the_articles_are_named() {
        var id = fragment("Адрес" + mark, doc("Пристань, 7"));
        var article = published(part(id));
        var refused = pavel.delete("/api/fragments/" + id);
        assertThat(refused.problem()).isEqualTo("fragment-stands");
        assertThat(refused.at("/detail")).contains("«Приём" + mark + "»");
        assertThat(pavel.get("/api/fragments/" + id + "/articles").at("/items/0/id"))
                .isEqualTo(article);
        save(article, 1, "ru", Map.of("type", "text", "text", "без него"));
        assertThat(pavel.delete("/api/fragments/" + id).problem()).isEqualTo("fragment-stands");
        pavel.post("/api/articles/" + article + "/versions", Map.of("number", 2));
        assertThat(pavel.delete("/api/fragments/" + id).status()).isEqualTo(204);
        assertThat(pavel.get("/api/articles/" + article + "/versions/1").json().toString())
                .contains("Пристань, 7")
                .doesNotContain(id);
        assertThat(save(article, 2, "ru", part(id)).problem()).isEqualTo("fragment-unknown");
        assertThat(sql.sql("select action from staff.audit where subject_id = :id order by at, id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("fragment-added", "fragment-deleted");
    }

    @Test
    void readers_of_a_language_never_meet_a_fragment_that_has_no_text_in_it() {
        var id = fragment("Телефон" + mark, doc("+7 495 000-00-00"));
        var article = pavel.post("/api/articles", wording("en", part(id))).at("/id");
        var refused = pavel.post("/api/articles/" + article + "/versions", Map.of("number", 1));
        assertThat(refused.problem()).isEqualTo("fragment-untranslated");
        assertThat(refused.at("/detail")).contains("«Телефон" + mark + "»");
        var both = Map.of("ru", doc("+7 495"), "en", doc("+44 20"));
        pavel.put("/api/fragments/" + id, Map.of("number", 1, "name", "Телефон" + mark, "texts", both));
        assertThat(pavel.post("/api/articles/" + article + "/versions", Map.of("number", 1))
                        .status())
                .isEqualTo(201);
        var dropped = pavel.put("/api/fragments/" + id, written("Телефон" + mark, 2, doc("+7 495")));
        assertThat(dropped.problem()).isEqualTo("fragment-read");
        assertThat(dropped.at("/detail")).contains("«Приём" + mark + "»");
        var other = Map.of("en", doc("+44 21"));
        assertThat(pavel.put("/api/fragments/" + id, Map.of("number", 2, "name", "Телефон" + mark, "texts", other))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_fragment_holds_lines_of_words_and_no_other_fragment() {
        var inner = fragment("Внутри" + mark, doc("слово"));
        assertThat(add("Снаружи" + mark, tree("paragraph", part(inner))).problem())
                .isEqualTo("fragment-within");
        assertThat(add("Заголовок" + mark, tree("heading", Map.of("type", "text", "text", "а")))
                        .problem())
                .isEqualTo("fragment-unfit");
        assertThat(add("Пусто" + mark, doc("  ")).problem()).isEqualTo("missing");
        assertThat(add("Длинно" + mark, doc("д".repeat(2_001))).problem()).isEqualTo("too-long");
        assertThat(add("внутри" + mark, doc("слово")).problem()).isEqualTo("fragment-name-taken");
        assertThat(save(published(part(inner)), 1, "ru", part(UUID.randomUUID().toString()))
                        .problem())
                .isEqualTo("fragment-unknown");
    }

    @Test
    void whoever_changes_over_somebody_elses_change_is_told_and_every_text_is_kept() {
        var id = fragment("Срок" + mark, doc("три дня"));
        assertThat(pavel.put("/api/fragments/" + id, written("Срок" + mark, 1, doc("два дня")))
                        .at("/number"))
                .isEqualTo("2");
        assertThat(pavel.put("/api/fragments/" + id, written("Срок" + mark, 1, doc("день")))
                        .problem())
                .isEqualTo("fragment-changed");
        var texts = pavel.get("/api/fragments/" + id + "/versions").json().at("/items");
        assertThat(texts.valueStream().map(it -> it.at("/texts").toString()))
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("два дня"),
                        first -> assertThat(first).contains("три дня"));
    }

    @Test
    void a_list_comes_in_pages() {
        var ids = Stream.of("А", "Б", "В")
                .map(name -> fragment(name + mark, doc("слово")))
                .toList();
        var first = pavel.get("/api/fragments?limit=2");
        assertThat(first.json()
                        .at("/items")
                        .valueStream()
                        .map(it -> it.at("/id").asString()))
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(pavel.get("/api/fragments?limit=1&after=" + first.at("/next"))
                        .at("/items/0/id"))
                .isEqualTo(ids.getFirst());
    }

    private String fragment(String name, Map<String, Object> russian) {
        return add(name, russian).at("/id");
    }

    private Web.Answer add(String name, Map<String, Object> russian) {
        return pavel.post("/api/fragments", Map.of("name", name, "texts", Map.of("ru", russian)));
    }

    private static Map<String, Object> written(String name, int number, Map<String, Object> russian) {
        return Map.of("number", number, "name", name, "texts", Map.of("ru", russian));
    }

    private String published(Map<String, Object> part) {
        var id = pavel.post("/api/articles", wording("ru", part)).at("/id");
        pavel.post("/api/articles/" + id + "/versions", Map.of("number", 1));
        return id;
    }

    private Web.Answer save(String article, int number, String language, Map<String, Object> part) {
        var texts = wording(language, part).get("texts");
        return pavel.put("/api/articles/" + article, Map.of("number", number, "texts", texts));
    }

    private Map<String, Object> wording(String language, Map<String, Object> part) {
        var line =
                tree("paragraph", Map.of("type", "text", "text", "Приём: "), part, Map.of("type", "text", "text", "."));
        return Map.of("texts", Map.of(language, Map.of("title", "Приём" + mark, "body", line)));
    }

    private static Map<String, Object> part(String fragment) {
        return Map.of("type", "fragment", "attrs", Map.of("id", fragment));
    }

    private static Map<String, Object> doc(String... lines) {
        var paragraphs = Arrays.stream(lines)
                .map(line -> Map.of("type", "paragraph", "content", List.of(Map.of("type", "text", "text", line))))
                .toList();
        return Map.of("type", "doc", "content", paragraphs);
    }

    @SafeVarargs
    private static Map<String, Object> tree(String block, Map<String, Object>... parts) {
        return Map.of("type", "doc", "content", List.of(Map.of("type", block, "content", List.of(parts))));
    }

    private String site(String slug) {
        return pavel.get("/help/ru/" + slug).text();
    }

    private List<String> found(String question) {
        var asked = URLEncoder.encode(question, StandardCharsets.UTF_8);
        return oleg.get("/api/help/articles?q=" + asked + "&limit=20")
                .json()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .toList();
    }
}
