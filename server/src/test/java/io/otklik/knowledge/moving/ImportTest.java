package io.otklik.knowledge.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.PlainText;
import io.otklik.knowledge.body.Span;
import io.otklik.knowledge.fragments.SomeFragments;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.EveryArticle;
import io.otklik.knowledge.writing.Manuscript;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.knowledge.writing.Writing;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What an author may rely on who brings articles in files and takes them away.
@OtklikTest
class ImportTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Cast cast;

    @Autowired
    DueJobs jobs;

    @Autowired
    EveryArticle articles;

    @Autowired
    Exporter exporter;

    @Autowired
    Categories categories;

    @Autowired
    Writing writing;

    @Autowired
    SomeFragments fragments;

    @Autowired
    JdbcClient sql;

    private Web pavel;
    private String mark;

    @BeforeEach
    void an_author() {
        pavel = cast.signedIn(cast.somebody("Павел Беляев", Role.AUTHOR));
        mark = "-" + UUID.randomUUID();
    }

    @Test
    void files_are_looked_at_first_and_become_drafts_with_their_pictures_and_links() {
        var id = brought(Map.of(
                "leave" + mark + ".ru.md",
                Parcels.bytes(
                        "# Отпуск" + mark + "\n\nСм. [зарплату](pay" + mark + ".html).\n\n![Точка](pics/dot.png)"),
                "leave" + mark + ".en.md",
                Parcels.bytes("# Leave" + mark + "\n\nText."),
                "pay" + mark + ".html",
                Parcels.bytes("<h1>Зарплата" + mark + "</h1><p>Пятого.</p><script>alert(1)</script>"),
                "pics/dot.png",
                DOT,
                "old.pdf",
                Parcels.bytes("%PDF")));
        var shown = pavel.get("/api/article-imports/" + id);
        assertThat(shown.at("/state")).isEqualTo("ready");
        assertThat(shown.json().at("/counts").toString()).contains("\"new\":2", "\"unread\":1");
        var lines = lines(id);
        assertThat(line(lines, "pay" + mark + ".html").at("/remarks/0").asString())
                .contains("script");
        assertThat(line(lines, "old.pdf").at("/remarks/0").asString()).contains("не читаются");
        var leave = line(lines, "leave" + mark + ".ru.md");
        assertThat(leave.at("/title/en").asString()).isEqualTo("Leave" + mark);
        assertThat(pavel.get("/api/article-imports/" + id + "/items/" + leave.at("/number"))
                        .json()
                        .toString())
                .contains("/api/articles/pictures/");

        assertThat(found("Отпуск" + mark)).isEmpty();
        assertThat(pavel.put("/api/article-imports/" + id + "/taking", Map.of()).status())
                .isEqualTo(202);
        jobs.run();
        assertThat(pavel.get("/api/article-imports/" + id).at("/state")).isEqualTo("done");
        var taken = found("Отпуск" + mark).getFirst();
        var pay = found("Зарплата" + mark).getFirst();
        assertThat(taken.state().code()).isEqualTo("draft");
        assertThat(taken.texts().byLanguage()).containsOnlyKeys(Language.RU, Language.EN);
        assertThat(taken.texts().tree().toString()).contains("/help/ru/" + pay.slug());
        assertThat(pavel.get("/api/articles/pictures/"
                                + taken.texts().pictures().getFirst())
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_same_files_once_more_change_nothing_and_other_words_become_an_edit_of_the_same_article() {
        var first = Map.of("a.md", Parcels.bytes("# Отпуск" + mark + "\n\n![Точка](dot.png)\n\nРаз."), "dot.png", DOT);
        take(brought(first), Map.of());
        var again = brought(first);
        assertThat(lines(again).at("/0/becomes").asString()).isEqualTo("same");
        assertThat(pavel.put("/api/article-imports/" + again + "/taking", Map.of())
                        .problem())
                .isEqualTo("import-nothing-chosen");
        var other = brought(Map.of("b.md", Parcels.bytes("---\nstate: published\n---\n# Отпуск" + mark + "\n\nДва.")));
        assertThat(lines(other).at("/0/becomes").asString()).isEqualTo("changes");
        assertThat(lines(other).at("/0/remarks")).isEmpty();
        take(other, Map.of());
        assertThat(found("Отпуск" + mark)).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.texts().tree().toString()).contains("Два.");
        });
    }

    @Test
    void what_somebody_wrote_since_the_look_is_not_overwritten() {
        take(brought(Map.of("a.md", Parcels.bytes("# Отпуск" + mark + "\n\nРаз."))), Map.of());
        var here = found("Отпуск" + mark).getFirst();
        var id = brought(Map.of("a.md", Parcels.bytes("# Отпуск" + mark + "\n\nДва.")));
        pavel.put(
                "/api/articles/" + here.id().value(),
                Map.of("number", 1, "texts", Map.of("ru", Map.of("title", "Отпуск" + mark))));
        take(id, Map.of());
        assertThat(lines(id).at("/0/outcome").asString()).isEqualTo("refused");
        assertThat(lines(id).at("/0/why").asString()).contains("изменили");
    }

    @Test
    void articles_can_be_left_put_into_a_category_and_given_another_language() {
        var category = categories.add("Раздел" + mark, "Section" + mark, null);
        var id = brought(Map.of(
                "a.md",
                Parcels.bytes("# Alpha" + mark + "\n\nOne."),
                "b.md",
                Parcels.bytes("# Beta" + mark + "\n\nTwo.")));
        var lines = lines(id);
        var alpha = line(lines, "a.md").at("/number").asInt();
        var beta = line(lines, "b.md").at("/number").asInt();
        take(
                id,
                Map.of(
                        "without", List.of(beta),
                        "category", category,
                        "items", List.of(Map.of("number", alpha, "language", "ru"))));
        assertThat(found("Beta" + mark)).isEmpty();
        var taken = found("Alpha" + mark).getFirst();
        assertThat(taken.texts().byLanguage()).containsOnlyKeys(Language.RU);
        assertThat(taken.placing().category()).isEqualTo(category);
        var unknown = brought(Map.of("a.md", Parcels.bytes("# Gamma" + mark)));
        for (var wrong : List.of(
                Map.of("category", UUID.randomUUID()),
                Map.of("without", List.of(77)),
                Map.of("items", List.of(Map.of("number", 77, "language", "ru")))))
            assertThat(pavel.put("/api/article-imports/" + unknown + "/taking", wrong)
                            .status())
                    .isEqualTo(400);
    }

    @Test
    void what_is_taken_away_comes_back_as_it_was() throws IOException {
        take(
                brought(Map.of(
                        "a.ru.md",
                        Parcels.bytes("---\ncategory: Раздел" + mark + "\ncategory-en: Section" + mark
                                + "\naudience: internal\nowner: Павел Беляев\nreview: 2027-01-31\n---\n# Отпуск" + mark
                                + "\n\n![Точка](dot.png)\n\n> Важно: [дальше](b.ru.md)\n\n1. Раз\n   - внутри\n"),
                        "a.en.md",
                        Parcels.bytes("# Leave" + mark + "\n\n`code` **bold**"),
                        "b.ru.md",
                        Parcels.bytes("# Дальше" + mark + "\n\nТекст."),
                        "dot.png",
                        DOT)),
                Map.of());
        var before = List.of(
                found("Отпуск" + mark).getFirst(), found("Дальше" + mark).getFirst());
        var out = new ByteArrayOutputStream();
        exporter.write(before, new ZipOutputStream(out));
        for (var article : before)
            sql.sql("delete from knowledge.article where id = :id")
                    .param("id", article.id().value())
                    .update();
        sql.sql("delete from knowledge.category where ru = :ru")
                .param("ru", "Раздел" + mark)
                .update();
        var id = pavel.upload("/api/article-imports", "all.zip", out.toByteArray())
                .at("/id");
        jobs.run();
        take(id, Map.of());
        var after = articles.manuscripts(before.stream().map(Manuscript::id).toList());
        assertThat(after).hasSize(2);
        for (var i = 0; i < 2; i++) {
            assertThat(after.get(i).slug()).isEqualTo(before.get(i).slug());
            assertThat(after.get(i).texts()).isEqualTo(before.get(i).texts());
            assertThat(after.get(i).placing().audience())
                    .isEqualTo(before.get(i).placing().audience());
            assertThat(after.get(i).placing().reviewOn())
                    .isEqualTo(before.get(i).placing().reviewOn());
        }
        assertThat(categories.all()).anyMatch(it -> it.en().equals("Section" + mark));
    }

    @Test
    void a_fragment_goes_out_by_its_key_comes_back_as_it_was_and_elsewhere_as_its_words() throws IOException {
        var hours = fragments.add("Часы" + mark, Map.of(Language.RU, "Пн–Пт, 9*18"));
        var body =
                new Body(List.of(new Block.Paragraph(List.of(Span.Words.plain("Мы тут "), new Span.Fragment(hours)))));
        var placing = Manuscripts.forAudience(Audience.PUBLIC);
        var id = writing.begin(placing, new Wording(Map.of(Language.RU, new Text("Часы" + mark, body))), null);
        var out = new ByteArrayOutputStream();
        exporter.write(articles.manuscripts(List.of(id)), new ZipOutputStream(out));
        var again = pavel.upload("/api/article-imports", "all.zip", out.toByteArray())
                .at("/id");
        jobs.run();
        assertThat(lines(again).at("/0/becomes").asString()).isEqualTo("same");
        var elsewhere = brought(Map.of(
                "a.md",
                Parcels.bytes("# Другое" + mark + "\n\nМы <data value=\"fragment:net-takogo\">тут *всегда*</data>")));
        assertThat(lines(elsewhere).at("/0/remarks/0").asString()).contains("net-takogo");
        take(elsewhere, Map.of());
        assertThat(PlainText.of(found("Другое" + mark)
                        .getFirst()
                        .texts()
                        .in(Language.RU)
                        .orElseThrow()
                        .body()))
                .isEqualTo("Мы тут всегда");
    }

    @Test
    void a_thousand_articles_are_taken_in_and_a_stop_leaves_the_rest() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 1_000; i++)
            files.put("n" + i + ".md", Parcels.bytes("# Вопрос " + i + mark + "\n\nОтвет " + i));
        var id = brought(files);
        assertThat(pavel.get("/api/article-imports/" + id)
                        .json()
                        .at("/counts/new")
                        .asInt())
                .isEqualTo(1_000);
        take(id, Map.of());
        assertThat(pavel.get("/api/article-imports/" + id)
                        .json()
                        .at("/counts/taken")
                        .asInt())
                .isEqualTo(1_000);
        var other = brought(Map.of("a.md", Parcels.bytes("# Ещё" + mark)));
        pavel.put("/api/article-imports/" + other + "/taking", Map.of());
        pavel.delete("/api/article-imports/" + other + "/taking");
        jobs.run();
        assertThat(pavel.get("/api/article-imports/" + other)
                        .json()
                        .at("/counts/left")
                        .asInt())
                .isEqualTo(1);
        assertThat(found("Ещё" + mark)).isEmpty();
    }

    @Test
    void a_broken_archive_is_told_in_words_and_an_import_nobody_wants_goes_with_its_pictures() {
        var broken = pavel.upload("/api/article-imports", "a.zip", Parcels.bytes("нет"))
                .at("/id");
        jobs.run();
        assertThat(pavel.get("/api/article-imports/" + broken).at("/failure")).contains("a.zip");
        var picture = DOT.clone();
        picture[picture.length - 20] ^= (byte) mark.hashCode();
        var id = brought(Map.of("a.md", Parcels.bytes("# А" + mark + "\n\n![Точка](dot.png)"), "dot.png", picture));
        assertThat(pavel.delete("/api/article-imports/" + id).status()).isEqualTo(204);
        assertThat(pavel.get("/api/article-imports/" + id).status()).isEqualTo(404);
    }

    private String brought(Map<String, byte[]> files) {
        var id = pavel.upload("/api/article-imports", "articles.zip", Parcels.zip(files))
                .at("/id");
        jobs.run();
        return id;
    }

    private void take(String id, Map<String, ?> choices) {
        assertThat(pavel.put("/api/article-imports/" + id + "/taking", choices).status())
                .isEqualTo(202);
        jobs.run();
    }

    private JsonNode lines(String id) {
        return pavel.get("/api/article-imports/" + id + "/items").json().at("/items");
    }

    private static JsonNode line(JsonNode lines, String name) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.at("/names").toString().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Manuscript> found(String title) {
        var ids = sql.sql("select id from knowledge.article where texts::text like :title")
                .param("title", "%\"" + title + "\"%")
                .query(UUID.class)
                .list();
        return articles.manuscripts(ids.stream().map(ArticleId::new).toList());
    }
}
