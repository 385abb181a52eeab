package io.otklik.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.journeys.Web;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Problem;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an author of articles may rely on.
@OtklikTest
class WritingTest {

    @Autowired
    Writing writing;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Web pavel;
    private OperatorId me;
    private ArticleId article;

    @BeforeEach
    void a_draft() {
        var author = cast.somebody("Павел Беляев", Role.AUTHOR);
        me = author.id();
        pavel = cast.signedIn(author);
        article = writing.begin(
                Manuscripts.forAudience(Audience.PUBLIC),
                Manuscripts.russian("Отпуск сотрудника", "Заявление за две недели."),
                me);
    }

    @Test
    void an_article_is_begun_saved_and_published_over_http() {
        var body = Map.of(
                "type",
                "doc",
                "content",
                List.of(Map.of("type", "paragraph", "content", List.of(Map.of("type", "text", "text", "Текст.")))));
        var texts = Map.of(
                "ru",
                Map.of("title", "Больничный лист", "body", body),
                "en",
                Map.of("title", "Sick leave", "body", body));
        var id = pavel.post("/api/articles", Map.of("texts", texts, "audience", "internal"))
                .at("/id");
        var saved = pavel.put(
                "/api/articles/" + id,
                Map.of("number", 1, "texts", texts, "audience", "public", "reviewOn", "2027-01-31"));
        assertThat(saved.json().at("/number").asInt()).isEqualTo(2);
        assertThat(pavel.post("/api/articles/" + id + "/versions", Map.of("number", 2))
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        var whole = pavel.get("/api/articles/" + id);
        assertThat(whole.at("/state")).isEqualTo("published");
        assertThat(whole.at("/slug")).startsWith("bolnichnyi-list");
        assertThat(whole.at("/audience")).isEqualTo("public");
        assertThat(whole.at("/reviewOn")).isEqualTo("2027-01-31");
        assertThat(whole.at("/texts/en/title")).isEqualTo("Sick leave");
        assertThat(whole.json().at("/changed").asBoolean()).isFalse();
        assertThat(pavel.get("/api/articles?limit=1&q=больничный").at("/items/0/title/en"))
                .isEqualTo("Sick leave");
    }

    @Test
    void what_one_author_saved_another_never_overwrites_unseen() {
        save(1, "Моё");
        assertThatThrownBy(() -> save(1, "Твоё")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo("article-changed");
            assertThat(problem.document(new io.otklik.platform.Texts(), Language.RU)
                            .get("detail")
                            .toString())
                    .contains("Павел Беляев");
        });
        assertThat(writing.open(article).texts().title(Language.RU)).isEqualTo("Моё");
    }

    @Test
    void readers_keep_the_published_version_while_the_next_is_written() {
        writing.publish(article, 1, "Первая", me);
        save(2 - 1, "Отпуск: новый порядок");
        var kept = writing.open(article);
        assertThat(kept.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(kept.changed()).isTrue();
        assertThat(kept.shown()).isEqualTo(1);
        assertThat(writing.version(article, 1).title(Language.RU)).isEqualTo("Отпуск сотрудника");
        writing.publish(article, 2, "Вторая", me);
        assertThat(writing.versions(article, Integer.MAX_VALUE, 10))
                .extracting(ArticleVersions.Line::note)
                .containsExactly("Вторая", "Первая");
    }

    @Test
    void going_back_to_the_published_text_leaves_nothing_to_publish() {
        writing.publish(article, 1, "", me);
        save(1, "Иначе");
        save(2, "Отпуск сотрудника");
        assertThat(writing.open(article).changed()).isFalse();
    }

    @Test
    void a_picture_without_a_description_is_not_published() {
        var picture = new Body(List.of(new Block.Picture(new UUID(1, 2), " ")));
        writing.save(
                article,
                1,
                Manuscripts.forAudience(Audience.PUBLIC),
                new Wording(Map.of(Language.RU, new Text("Как", picture))),
                me);
        assertSlug("picture-without-alt", () -> writing.publish(article, 2, "", me));
    }

    @Test
    void a_title_without_a_text_is_not_published() {
        writing.save(article, 1, Manuscripts.forAudience(Audience.PUBLIC), Manuscripts.russian("Пусто"), me);
        assertSlug("article-empty", () -> writing.publish(article, 2, "", me));
    }

    @Test
    void what_was_never_shown_cannot_be_outdated() {
        assertSlug("article-never-shown", () -> writing.move(article, ArticleState.OUTDATED, me));
        writing.move(article, ArticleState.REVIEW, me);
        assertThat(writing.open(article).state()).isEqualTo(ArticleState.REVIEW);
    }

    @Test
    void each_step_leaves_a_line_in_the_audit_log() {
        writing.publish(article, 1, "", me);
        writing.move(article, ArticleState.ARCHIVED, me);
        assertThat(sql.sql("select action from staff.audit where subject_id = :id")
                        .param("id", article.value().toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("article-added", "article-published", "article-moved");
    }

    @Test
    void pages_of_the_list_miss_nothing_and_repeat_nothing() {
        var first = pavel.get("/api/articles?limit=1");
        var second = pavel.get("/api/articles?limit=1&after=" + first.at("/next"));
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(pavel.get("/api/articles?after=nonsense").problem()).isEqualTo("bad-cursor");
        assertThat(pavel.get("/api/articles?state=nonsense").problem()).isEqualTo("wrong-value");
    }

    @Test
    void what_a_body_cannot_hold_is_refused_with_its_field() {
        var script = Map.of("type", "doc", "content", List.of(Map.of("type", "script")));
        var answer = pavel.post("/api/articles", Map.of("texts", Map.of("ru", Map.of("title", "Х", "body", script))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("article-unreadable");
        assertThat(answer.at("/field")).isEqualTo("texts.ru.body");
    }

    private void save(int number, String title) {
        writing.save(
                article,
                number,
                Manuscripts.forAudience(Audience.PUBLIC),
                Manuscripts.russian(title, "Заявление за две недели."),
                me);
    }

    private static void assertSlug(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }
}
