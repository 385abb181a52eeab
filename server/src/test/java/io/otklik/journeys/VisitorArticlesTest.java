package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.otklik.customer.Customers;
import io.otklik.journeys.Visitors.Shop;
import io.otklik.journeys.Visitors.Visitor;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Manuscripts;
import io.otklik.knowledge.writing.Wording;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Customers look for answers in the widget themselves, and find what is for them.
@OtklikTest
class VisitorArticlesTest {

    private static final String PATH = "/api/widget/articles";
    private static final String SECRET = "общий секрет сайта, длиннее 32 знаков";

    @Autowired
    Visitors visitors;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Customers customers;

    @Autowired
    MovableClock clock;

    @Autowired
    Ids ids;

    private Shop shop;
    private String name = "";
    private ArticleId open;
    private ArticleId closed;
    private ArticleId secret;

    @BeforeEach
    void one_article_for_each_audience() {
        shop = visitors.shop("optional");
        shop.admin().put("/api/inboxes/" + shop.id() + "/keys", Map.of("keys", Map.of("k1", SECRET)));
        customers.keep("ООО «Ромашка»", "7701234567", null);
        var id = ids.next().toString();
        name = "Хранение велосипедов " + id.substring(id.length() - 12);
        open = published(Audience.PUBLIC);
        closed = published(Audience.ORGANIZATION);
        secret = published(Audience.INTERNAL);
    }

    @Test
    void a_stranger_finds_and_reads_what_is_for_everybody() {
        var stranger = visitors.visitor(shop);
        assertThat(found(stranger)).contains(open).doesNotContain(closed, secret);
        var reading = read(stranger, open);
        assertThat(reading.at("/title")).isEqualTo(name);
        assertThat(reading.at("/body/content/0/content/0/text")).isEqualTo("Велосипеды хранят во дворе.");
        assertThat(read(stranger, closed).status()).isEqualTo(404);
        assertThat(read(stranger, secret).status()).isEqualTo(404);
    }

    @Test
    void a_customer_of_an_organization_reads_what_is_for_customers() {
        var anna = visitors.visitor(shop, Map.of("language", "ru", "identity", vouched("7701234567")));
        assertThat(found(anna)).contains(open, closed).doesNotContain(secret);
        assertThat(read(anna, closed).status()).isEqualTo(200);
        assertThat(read(anna, secret).status()).isEqualTo(404);
    }

    @Test
    void somebody_vouched_for_but_of_no_organization_is_like_everybody() {
        var guest = visitors.visitor(shop, Map.of("language", "ru", "identity", vouched(null)));
        assertThat(found(guest)).contains(open).doesNotContain(closed);
    }

    @Test
    void she_says_whether_it_helped_and_may_change_her_mind() {
        var stranger = visitors.visitor(shop);
        assertThat(vote(stranger, open, true)).isEqualTo(204);
        assertThat(vote(stranger, open, false)).isEqualTo(204);
        assertThat(vote(stranger, closed, true)).isEqualTo(404);
        var lines = shop.admin().get("/api/articles?limit=200").json().at("/items");
        var line = lines.valueStream()
                .filter(it -> it.at("/id").asString().equals(open.value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/votes").asInt()).isEqualTo(1);
        assertThat(line.at("/helpful").asInt()).isZero();
    }

    @Test
    void she_reads_in_her_language_or_not_at_all() {
        var english = visitors.visitor(shop).web().with("Accept-Language", "en");
        assertThat(english.get(PATH + "/" + open.value()).status()).isEqualTo(404);
    }

    @Test
    void the_panel_offers_a_search_where_there_is_something_to_find() {
        assertThat(visitors.visitor(shop)
                        .web()
                        .get("/api/widget/" + shop.key() + "/settings")
                        .json()
                        .at("/articles")
                        .asBoolean())
                .isTrue();
    }

    private ArticleId published(Audience audience) {
        var text = Manuscripts.text(name, "Велосипеды хранят во дворе.");
        return manuscripts.published(audience, new Wording(Map.of(Language.RU, text)));
    }

    private List<ArticleId> found(Visitor visitor) {
        var q = URLEncoder.encode(name, StandardCharsets.UTF_8);
        var answer = visitor.web().with("Accept-Language", "ru").get(PATH + "?q=" + q);
        return answer.json()
                .at("/items")
                .valueStream()
                .map(item -> new ArticleId(UUID.fromString(item.at("/id").asString())))
                .toList();
    }

    private static Web.Answer read(Visitor visitor, ArticleId id) {
        return visitor.web().with("Accept-Language", "ru").get(PATH + "/" + id.value());
    }

    private static int vote(Visitor visitor, ArticleId id, boolean helpful) {
        var vote = Map.of("version", 1, "helpful", helpful);
        return visitor.web()
                .with("Accept-Language", "ru")
                .post(PATH + "/" + id.value() + "/votes", vote)
                .status();
    }

    private String vouched(@Nullable String taxNumber) {
        var claims = new JWTClaimsSet.Builder()
                .subject("anna-" + taxNumber)
                .audience(shop.key())
                .claim("org", taxNumber)
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(30))));
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            jwt.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
