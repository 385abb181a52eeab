package io.otklik.knowledge.synonyms;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The company says which words mean the same, and search goes by it.
@OtklikTest
class SynonymsTest {

    @Autowired
    Cast cast;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    JdbcClient sql;

    private Web pavel;
    private Web oleg;

    @BeforeEach
    void nothing_means_the_same() {
        pavel = cast.signedIn(Role.AUTHOR);
        oleg = cast.signedIn(Role.OPERATOR);
        for (var group : pavel.get("/api/synonyms").json().at("/items"))
            pavel.delete("/api/synonyms/" + group.at("/id").asString());
    }

    @Test
    void an_article_is_found_by_the_words_of_the_company_at_once_and_no_longer_when_they_are_gone() {
        var article = manuscripts.published(
                Audience.PUBLIC, Manuscripts.russian("Удостоверение плотогона", "Его выдаёт пристань."));
        assertThat(find("ксива сплавщика")).doesNotContain(article);
        var id = pavel.post("/api/synonyms", group("ru", "удостоверение плотогона", "ксива сплавщика"))
                .at("/id");
        assertThat(find("где взять ксиву сплавщика")).contains(article);
        assertThat(pavel.delete("/api/synonyms/" + id).status()).isEqualTo(204);
        assertThat(find("ксива сплавщика")).doesNotContain(article);
    }

    @Test
    void a_group_is_kept_changed_and_told_in_the_audit_log() {
        var id = pavel.post("/api/synonyms", group("ru", "больничный", "лист нетрудоспособности", "больняк"))
                .at("/id");
        pavel.put("/api/synonyms/" + id, group("ru", "больничный", "лист нетрудоспособности"));
        var kept = pavel.get("/api/synonyms").json().at("/items/0");
        assertThat(kept.at("/expressions").valueStream().map(it -> it.asString()))
                .containsExactly("больничный", "лист нетрудоспособности");
        assertThat(sql.sql("select count(*) from staff.audit where subject_id = :id and action like 'synonyms-%'")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_word_is_in_one_group_of_its_language_only_whatever_its_form() {
        pavel.post("/api/synonyms", group("ru", "счёт", "инвойс"));
        var refused = pavel.post("/api/synonyms", group("ru", "накладная", "инвойсы"));
        assertThat(refused.problem()).isEqualTo("synonym-elsewhere");
        assertThat(refused.at("/detail")).contains("счёт = инвойс");
        assertThat(pavel.post("/api/synonyms", group("ru", "акт", "Акты")).problem())
                .isEqualTo("synonym-twice");
        assertThat(pavel.post("/api/synonyms", group("en", "инвойс", "bill")).status())
                .isEqualTo(201);
    }

    @Test
    void what_cannot_be_a_group_is_refused() {
        assertThat(pavel.post("/api/synonyms", group("ru", "одно")).problem()).isEqualTo("synonyms-count");
        assertThat(pavel.post("/api/synonyms", group("ru", "одно", "?!")).problem())
                .isEqualTo("wrong-value");
        assertThat(pavel.post("/api/synonyms", group("ru", "одно", "д".repeat(61)))
                        .problem())
                .isEqualTo("too-long");
        var many = IntStream.range(0, 21).mapToObj(i -> "слово" + i).toArray(String[]::new);
        assertThat(pavel.post("/api/synonyms", group("ru", many)).problem()).isEqualTo("synonyms-count");
    }

    private static Map<String, Object> group(String language, String... expressions) {
        return Map.of("language", language, "expressions", List.of(expressions));
    }

    private List<ArticleId> find(String question) {
        var asked = URLEncoder.encode(question, StandardCharsets.UTF_8);
        return oleg.get("/api/articles/search?q=" + asked + "&limit=20")
                .json()
                .at("/items")
                .valueStream()
                .map(it -> new ArticleId(java.util.UUID.fromString(it.at("/id").asString())))
                .toList();
    }
}
