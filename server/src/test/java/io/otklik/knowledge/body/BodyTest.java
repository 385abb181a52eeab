package io.otklik.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What an article may consist of: known parts, and of those only what readers need.
class BodyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PICTURE = "/api/articles/pictures/01920000-0000-7000-8000-000000000001";

    @Test
    void what_the_editor_makes_is_kept_and_shown() {
        var body = read("""
                {"type":"doc","content":[
                  {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Как оформить"}]},
                  {"type":"orderedList","attrs":{"start":1},"content":[{"type":"listItem","content":[
                    {"type":"paragraph","content":[
                      {"type":"text","text":"Откройте "},
                      {"type":"text","text":"кабинет","marks":[{"type":"bold"},{"type":"link","attrs":{"href":"https://example.com/a","target":"_blank"}}]}]}]}]},
                  {"type":"image","attrs":{"src":"%s","alt":"Кнопка «Отпуск»","title":null}},
                  {"type":"table","content":[{"type":"tableRow","content":[
                    {"type":"tableHeader","attrs":{"colspan":2},"content":[{"type":"paragraph","content":[{"type":"text","text":"Срок"}]}]}]}]}
                ]}
                """.formatted(PICTURE));
        assertThat(Html.of(body, file -> "/help/pictures/" + file))
                .isEqualTo(
                        "<h2>Как оформить</h2><ol><li><p>Откройте "
                                + "<a href=\"https://example.com/a\"><strong>кабинет</strong></a></p></li></ol>"
                                + "<img loading=\"lazy\" src=\"/help/pictures/01920000-0000-7000-8000-000000000001\" alt=\"Кнопка «Отпуск»\">"
                                + "<div class=\"table\" tabindex=\"0\"><table><tr><th colspan=\"2\"><p>Срок</p></th></tr></table></div>");
        assertThat(PlainText.of(body)).isEqualTo("Как оформить\nОткройте кабинет\nКнопка «Отпуск»\nСрок");
    }

    @Test
    void an_unknown_part_is_refused_by_its_name() {
        assertUnfit(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"iframe\",\"attrs\":{\"src\":\"https://evil.example\"}}]}",
                "iframe");
        assertUnfit(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"html\"}]}]}]}",
                "html");
        assertUnfit("{\"type\":\"paragraph\"}", "doc");
    }

    @Test
    void words_lead_to_the_web_to_mail_and_to_the_telephone_and_nowhere_else() {
        for (var address : List.of(
                "https://otklik.example/?a=1", "mailto:a@otklik.example", "tel:+74950000000", "/help/ru/otpusk"))
            assertThat(Address.link(address)).as(address).isPresent();
        for (var address : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example",
                "/app/admin",
                "file:///etc/passwd"))
            assertThat(Address.link(address)).as(address).isEmpty();
    }

    @Test
    void pictures_of_other_hosts_are_refused() {
        assertUnfit(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"image\",\"attrs\":{\"src\":\"https://evil.example/a.png\",\"alt\":\"x\"}}]}",
                "image");
    }

    @Test
    void a_body_without_end_is_refused() {
        var deep = "{\"type\":\"paragraph\"}";
        for (var i = 0; i < 40; i++) deep = "{\"type\":\"blockquote\",\"content\":[" + deep + "]}";
        assertUnfit("{\"type\":\"doc\",\"content\":[" + deep + "]}", "depth");
        var many = new ArrayList<Map<String, String>>();
        for (var i = 0; i <= BodyReader.MOST_PARTS; i++) many.add(Map.of("type", "paragraph"));
        assertUnfit(JSON.writeValueAsString(Map.of("type", "doc", "content", many)), "size");
    }

    @Property
    void no_words_become_a_tag(@ForAll("hostile") String text) {
        var words = new Block.Paragraph(List.of(Span.Words.plain(text)));
        var html = Jsoup.parseBodyFragment(Html.of(new Body(List.of(words)), file -> ""))
                .body();
        assertThat(html.getAllElements()).extracting(it -> it.tagName()).isSubsetOf("body", "p");
        assertThat(html.text().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Property
    void what_is_kept_comes_back_as_it_was(@ForAll("bodies") Body body) {
        assertThat(BodyReader.read(JSON.valueToTree(BodyTree.of(body)))).isEqualTo(body);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "&lt;b&gt;",
                        "'",
                        "<!--",
                        "]]>",
                        "a<b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<Body> bodies() {
        return blocks(2).map(Body::new);
    }

    private static Arbitrary<List<Block>> blocks(int depth) {
        Arbitrary<List<Span>> line = Arbitraries.strings()
                .withCharRange('а', 'я')
                .ofMinLength(1)
                .ofMaxLength(8)
                .<Span>map(Span.Words::plain)
                .list()
                .ofMaxSize(2);
        Arbitrary<Block> flat = Arbitraries.oneOf(
                line.map(Block.Paragraph::new),
                line.map(spans -> new Block.Heading(3, spans)),
                Arbitraries.just(new Block.Rule()));
        if (depth == 0) return flat.list().ofMaxSize(2);
        Arbitrary<Block> deep = Arbitraries.oneOf(
                blocks(depth - 1).map(Block.Note::new),
                blocks(depth - 1).map(inside -> new Block.Steps(List.of(new Block.Item(inside)))),
                blocks(depth - 1)
                        .map(inside ->
                                new Block.Table(List.of(new Block.Row(List.of(new Block.Cell(true, 1, 2, inside)))))));
        return Arbitraries.oneOf(flat, deep).list().ofMaxSize(3);
    }

    private static Body read(String json) {
        return BodyReader.read(JSON.readTree(json));
    }

    private static void assertUnfit(String json, String part) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        BodyReader.Unfit.class,
                        unfit -> assertThat(unfit.what()).isEqualTo(part));
    }
}
