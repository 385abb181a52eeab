package io.otklik.knowledge.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a reader without an account and without scripts gets.
@OtklikTest
class HelpSiteTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Cast cast;

    @LocalServerPort
    int port;

    private Web reader;
    private Web pavel;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private String slug = "";

    @BeforeEach
    void an_article_in_both_languages() {
        reader = cast.nobody();
        pavel = cast.signedIn(Role.AUTHOR);
        article = manuscripts.published(
                Audience.PUBLIC,
                new Wording(Map.of(
                        Language.RU,
                                Manuscripts.text(
                                        "Выдача трудовой книжки <b>",
                                        "Её выдают в последний день. <script>alert(1)</script>"),
                        Language.EN, Manuscripts.text("Employment record book", "It is handed out on the last day."))));
        slug = pavel.get("/api/articles/" + article.value()).at("/slug");
    }

    @Test
    void an_article_is_a_page_of_its_own_in_each_language() {
        var page = page("/help/ru/" + slug);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1").text()).isEqualTo("Выдача трудовой книжки <b>");
        assertThat(page.select("article p").first().text())
                .isEqualTo("Её выдают в последний день. <script>alert(1)</script>");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith("/help/ru/" + slug);
        assertThat(page.select("link[hreflang]")).hasSize(2);
        assertThat(page.selectFirst("link[rel=icon]").attr("href")).isEqualTo("/app/favicon.svg");
        assertThat(page("/help/en/" + slug).select("h1").text()).isEqualTo("Employment record book");
        assertThat(page.selectFirst("script[type='application/ld+json']").data())
                .contains("\"@type\":\"Article\"")
                .doesNotContain("<");
    }

    @Test
    void no_script_may_run_and_nothing_comes_from_elsewhere() {
        var answer = reader.get("/help/ru/" + slug);
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; img-src 'self' ")
                .doesNotContain("script-src", "unsafe", "connect-src");
        assertThat(Jsoup.parse(answer.text()).select("script:not([type='application/ld+json']), iframe, object, style"))
                .isEmpty();
    }

    @Test
    void the_start_and_the_map_list_what_everybody_may_read_and_no_more() {
        var secret =
                manuscripts.published(Audience.INTERNAL, Manuscripts.russian("Тайный порядок", "Только для своих."));
        var hidden = pavel.get("/api/articles/" + secret.value()).at("/slug");
        assertThat(page("/help/ru").select("main a").eachAttr("href"))
                .contains("/help/ru/" + slug)
                .doesNotContain("/help/ru/" + hidden);
        assertThat(reader.get("/help/sitemap.xml").text())
                .contains("/help/en/" + slug)
                .doesNotContain(hidden);
        assertThat(reader.get("/help/ru/" + hidden).status()).isEqualTo(404);
        assertThat(reader.get("/api/help/articles/" + secret.value()).status()).isEqualTo(404);
        assertThat(reader.get("/help/de").status()).isEqualTo(404);
        assertThat(reader.get("/robots.txt").text()).contains("/help/sitemap.xml");
    }

    @Test
    void who_comes_by_an_old_link_reads_a_page_in_her_language() {
        var answer = reader.get("/help/en/long-gone");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
        var page = Jsoup.parse(answer.text());
        assertThat(page.select("h1").text()).isEqualTo("There is no such page");
        assertThat(page.select("main a").eachAttr("href")).contains("/help/en");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(Jsoup.parse(reader.get("/help/ru/net-takoi").text())
                        .select("h1")
                        .text())
                .isEqualTo("Такой страницы нет");
    }

    @Test
    void a_search_shows_the_piece_that_answers_with_its_words_marked() {
        var page = page("/help/ru/search?q=" + encoded("когда выдают трудовые книжки"));
        assertThat(page.select(".found a").eachAttr("href")).contains("/help/ru/" + slug);
        assertThat(page.select(".found mark").eachText()).contains("выдают");
        assertThat(page.selectFirst("input[name=q]").val()).isEqualTo("когда выдают трудовые книжки");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        var hostile = page("/help/ru/search?q=" + encoded("\"><script>alert(1)</script>"));
        assertThat(hostile.select("main script")).isEmpty();
        assertThat(hostile.selectFirst("input[name=q]").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void a_reader_votes_once_without_scripts_and_may_change_the_mind() throws Exception {
        assertThat(vote("true")).endsWith("/help/ru/" + slug + "?thanks=true#vote");
        vote("true");
        assertThat(votes()).isEqualTo("1 1");
        vote("false");
        assertThat(votes()).isEqualTo("1 0");
        assertThat(page("/help/ru/" + slug + "?thanks=true")
                        .select("[role=status]")
                        .text())
                .contains("Спасибо");
    }

    @Test
    void a_question_without_an_answer_becomes_a_gap_and_then_a_draft() {
        var first = "бирюзовый дирижабль напрокат " + slug.hashCode();
        page("/help/ru/search?q=" + encoded(first));
        page("/help/ru/search?q=" + encoded("напрокат дирижабли " + slug.hashCode() + " бирюзовые"));
        var gaps = pavel.get("/api/articles/gaps")
                .json()
                .at("/items")
                .valueStream()
                .filter(gap -> gap.toString().contains(String.valueOf(slug.hashCode())))
                .toList();
        assertThat(gaps).hasSize(1);
        assertThat(gaps.getFirst().at("/questions").size()).isEqualTo(2);
        var questions = gaps.getFirst()
                .at("/questions")
                .valueStream()
                .map(id -> id.asString())
                .toList();
        var made = pavel.post("/api/articles/gaps/articles", Map.of("questions", questions));
        assertThat(pavel.get("/api/articles/" + made.at("/id")).at("/texts/ru/title"))
                .startsWith("Напрокат дирижабли");
        assertThat(pavel.post("/api/articles/gaps/articles", Map.of("questions", questions))
                        .status())
                .isEqualTo(404);
        assertThat(pavel.get("/api/articles/gaps").text()).doesNotContain(String.valueOf(slug.hashCode()));
    }

    @Test
    void a_picture_of_a_public_article_opens_and_any_other_file_does_not() {
        assertThat(reader.get("/help/pictures/" + new UUID(4, 2)).status()).isEqualTo(404);
    }

    private String vote(String helpful) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/help/ru/" + slug + "/vote"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("version=1&helpful=" + helpful))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String votes() {
        var line = pavel.get("/api/articles?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/id").asString().equals(article.value().toString()))
                .findFirst()
                .orElseThrow();
        return line.at("/votes").asInt() + " " + line.at("/helpful").asInt();
    }

    private Document page(String path) {
        var answer = reader.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
