package io.otklik.knowledge.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Articles;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.Synonyms;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a question finds, and what it does not.
@OtklikTest
class FinderTest {

    private static final String ANSWER = "Справку 2-НДФЛ выдаёт бухгалтерия за три рабочих дня.";

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Finder finder;

    @Autowired
    ShelfSense sense;

    @Autowired
    ShelfStore store;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Articles articles;

    @Autowired
    Cast cast;

    private ArticleId article = new ArticleId(new java.util.UUID(0, 0));
    private Web oleg;
    private Web pavel;

    @BeforeEach
    void an_article_that_everybody_may_read() {
        oleg = cast.signedIn(Role.OPERATOR);
        pavel = cast.signedIn(Role.AUTHOR);
        article =
                published(Audience.PUBLIC, "Справка о доходах", "Её просят банки.", ANSWER, "Для визы подойдёт и она.");
    }

    @Test
    void what_was_published_is_found_at_once_in_other_words_and_with_slips() {
        for (var question : List.of("кто выдает справки 2-ндфл", "спарвка о дахадах", "справ", "cghfdrf j lj[jlf["))
            assertThat(ids(question, Audience.PUBLIC)).as(question).contains(article);
    }

    @Test
    void the_piece_that_answers_is_shown_with_the_asked_words_marked() {
        var found = first("кто выдаёт справку 2-НДФЛ");
        assertThat(found.snippet().text()).contains(ANSWER);
        var text = found.snippet().text();
        assertThat(found.snippet().marks().stream().map(mark -> text.substring(mark[0], mark[1])))
                .contains("Справку", "выдаёт");
    }

    @Test
    void customers_never_find_what_is_not_for_them() {
        var secret = published(
                Audience.INTERNAL, "Скидки постоянным клиентам", "Скидку в семь процентов даёт старший смены.");
        var partner = published(Audience.ORGANIZATION, "Скидки по договору", "Скидку даёт ваш бухгалтер.");
        assertThat(ids("скидка", Audience.PUBLIC)).doesNotContain(secret, partner);
        assertThat(ids("скидка", Audience.ORGANIZATION)).contains(partner).doesNotContain(secret);
        assertThat(ids("скидка", Audience.INTERNAL)).contains(partner, secret);
        assertThat(articles.answer("скидку в семь процентов", Language.RU, Audience.PUBLIC))
                .isEmpty();
    }

    @Test
    void an_outdated_article_is_for_our_own_people_only_and_an_archived_one_for_nobody() {
        move("outdated");
        assertThat(ids("справка о доходах", Audience.PUBLIC)).doesNotContain(article);
        assertThat(ids("справка о доходах", Audience.INTERNAL)).contains(article);
        move("archived");
        assertThat(ids("справка о доходах", Audience.INTERNAL)).doesNotContain(article);
    }

    @Test
    void an_article_made_internal_is_gone_from_customers_before_it_is_published_again() {
        var texts = pavel.get("/api/articles/" + article.value()).json().at("/texts");
        var saved = pavel.put(
                "/api/articles/" + article.value(), Map.of("number", 1, "audience", "internal", "texts", texts));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(ids("справка о доходах", Audience.PUBLIC)).doesNotContain(article);
    }

    @Test
    void another_machine_finds_what_was_published_here() {
        var there = new Finder(new Shelf(store, synonyms), sense);
        assertThat(there.find("справка о доходах", Language.RU, Audience.PUBLIC, 50))
                .extracting(it -> it.article().id())
                .contains(article);
        var later = published(Audience.PUBLIC, "Возмещение проезда", "Билеты принесите до пятницы.");
        assertThat(there.find("возмещение проезда", Language.RU, Audience.PUBLIC, 5))
                .extracting(it -> it.article().id())
                .contains(later);
        move("archived");
        assertThat(there.find("справка о доходах", Language.RU, Audience.PUBLIC, 50))
                .extracting(it -> it.article().id())
                .doesNotContain(article);
    }

    @Test
    void a_question_about_something_else_is_not_answered() {
        assertThat(articles.answer("кто выдаёт справку 2-НДФЛ", Language.RU, Audience.PUBLIC))
                .hasValueSatisfying(it -> {
                    assertThat(it.passage()).contains(ANSWER);
                    assertThat(it.url()).asString().contains("/help/ru/spravka-o-dokhodakh");
                });
        for (var question : List.of("какая завтра погода в Сочи", "справка о гравитации чёрных дыр", "привет", "?", ""))
            assertThat(articles.answer(question, Language.RU, Audience.PUBLIC))
                    .as(question)
                    .isEmpty();
    }

    @Test
    void each_language_is_searched_by_itself() {
        var both = manuscripts.published(
                Audience.PUBLIC,
                new Wording(Map.of(
                        Language.RU,
                        Manuscripts.text("Электронная подпись", "Подпись выпускает удостоверяющий центр."),
                        Language.EN,
                        new Text(
                                "Electronic signature",
                                Manuscripts.text("", "A certification centre issues the signature.")
                                        .body()))));
        assertThat(finder.find("signature", Language.EN, Audience.PUBLIC, 5)
                        .getFirst()
                        .article()
                        .id())
                .isEqualTo(both);
        assertThat(finder.find("signature", Language.RU, Audience.PUBLIC, 5)).isEmpty();
    }

    @Test
    void operators_search_and_read_what_customers_cannot() {
        var secret = published(Audience.INTERNAL, "Порядок возврата пошлины", "Пошлину возвращает начальник смены.");
        var hit = oleg.get("/api/articles/search?q=" + encoded("возврат пошлины"));
        assertThat(hit.at("/items/0/id")).isEqualTo(secret.value().toString());
        assertThat(hit.json().at("/items/0/sure").asBoolean()).isTrue();
        assertThat(hit.json().at("/items/0/url").isNull()
                        || hit.json().at("/items/0/url").isMissingNode())
                .isTrue();
        assertThat(oleg.get("/api/articles/" + secret.value() + "/reading").at("/text"))
                .contains("начальник смены");
        assertThat(oleg.get("/api/articles/search?q=x&language=de").problem()).isEqualTo("wrong-value");
    }

    private ArticleId published(Audience audience, String title, String... paragraphs) {
        return manuscripts.published(audience, Manuscripts.russian(title, paragraphs));
    }

    private void move(String state) {
        assertThat(pavel.put("/api/articles/" + article.value() + "/state", Map.of("state", state))
                        .status())
                .isEqualTo(204);
    }

    private Found first(String question) {
        return finder.find(question, Language.RU, Audience.PUBLIC, 50).stream()
                .filter(it -> it.article().id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private List<ArticleId> ids(String question, Audience reach) {
        return finder.find(question, Language.RU, reach, 200).stream()
                .map(it -> it.article().id())
                .toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
