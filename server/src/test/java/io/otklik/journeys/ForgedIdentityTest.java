package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.otklik.journeys.Visitors.Shop;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody becomes another customer by a forged word of the site: whoever comes with one is a stranger without
/// history.
@OtklikTest
class ForgedIdentityTest {

    private static final String SECRET = "общий секрет сайта, длиннее 32 знаков";
    private static final String OLD = "прежний секрет сайта, длиннее 32 знаков";

    @Autowired
    Visitors visitors;

    @Autowired
    MovableClock clock;

    @Autowired
    Ids ids;

    private Shop shop;
    private Shop another;

    @BeforeEach
    void anna_has_written() {
        shop = visitors.shop("optional");
        another = visitors.shop("optional");
        sign(shop, Map.of("k1", SECRET));
        sign(another, Map.of("k1", SECRET));
        visitors.visitor(shop, start(token(good(), SECRET))).writes("Тайна Анны", ids.next());
    }

    @Test
    void the_sites_own_word_opens_the_contacts_history() {
        var again = visitors.visitor(shop, start(token(good(), SECRET)));
        assertThat(again.session().json().at("/verified").asBoolean()).isTrue();
        assertThat(history(again)).contains("Тайна Анны");
    }

    @Test
    void a_forged_word_opens_nothing() {
        forged().forEach((trick, token) -> {
            var stranger = visitors.visitor(shop, start(token));
            assertThat(stranger.session().status()).as(trick).isEqualTo(200);
            assertThat(stranger.session().json().at("/verified").asBoolean())
                    .as(trick)
                    .isFalse();
            assertThat(history(stranger)).as(trick).doesNotContain("Тайна");
        });
    }

    @Test
    void where_the_site_must_vouch_a_forged_word_is_refused() {
        var strict = visitors.shop("required");
        sign(strict, Map.of("k1", SECRET));
        assertThat(visitors.visitor(strict, start(token(good(), SECRET)))
                        .session()
                        .problem())
                .isEqualTo("sign-in-required");
        assertThat(visitors.visitor(strict).session().status()).isEqualTo(401);
        assertThat(visitors.visitor(strict, start(token(claims(strict.key(), "anna"), SECRET)))
                        .session()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_old_key_opens_until_it_is_replaced() {
        sign(shop, Map.of("k0", OLD, "k1", SECRET));
        assertThat(verified(token(good(), OLD))).isTrue();
        sign(shop, Map.of("k1", SECRET));
        assertThat(verified(token(good(), OLD))).isFalse();
    }

    @Test
    void naming_her_address_opens_nothing() {
        var liar = visitors.visitor(
                shop, start(token(claims(shop.key(), "somebody").claim("email", "anna@romashka.example"), SECRET)));
        assertThat(history(liar)).doesNotContain("Тайна");
    }

    private Map<String, String> forged() {
        var rsa = rsa();
        var tricks = new LinkedHashMap<String, String>();
        tricks.put("alg none", new PlainJWT(good().build()).serialize());
        tricks.put("alg none in capitals", unsigned("{\"alg\":\"NoNe\"}"));
        tricks.put("no signature", token(good(), SECRET).replaceFirst("\\.[^.]*$", "."));
        tricks.put("RS256", token(good(), JWSAlgorithm.RS256, rsa));
        tricks.put("HS256 with a public key as the secret", token(good(), "-----BEGIN PUBLIC KEY-----".repeat(3)));
        tricks.put("HS512 with our secret", token(good(), JWSAlgorithm.HS512, mac(SECRET + SECRET)));
        tricks.put("HS384 with our secret", token(good(), JWSAlgorithm.HS384, mac(SECRET)));
        tricks.put("a secret of somebody else", token(good(), "x".repeat(40)));
        tricks.put("for another inbox", token(claims(another.key(), "anna"), SECRET));
        tricks.put("for nobody", token(claims(null, "anna"), SECRET));
        tricks.put("over", token(good().expirationTime(in(Duration.ofMinutes(-5))), SECRET));
        tricks.put("good for too long", token(good().expirationTime(in(Duration.ofHours(3))), SECRET));
        tricks.put("good for ever", token(good().expirationTime(null), SECRET));
        tricks.put("not yet", token(good().notBeforeTime(in(Duration.ofMinutes(10))), SECRET));
        tricks.put("of nobody", token(claims(shop.key(), null), SECRET));
        tricks.put("of a blank", token(claims(shop.key(), " "), SECRET));
        tricks.put("with another key's name", named("k7"));
        tricks.put("altered", altered());
        tricks.put("no token", "Анна");
        tricks.put("empty", "");
        tricks.put("endless", "x".repeat(100_000));
        return tricks;
    }

    private String altered() {
        var parts = token(good(), SECRET).split("\\.");
        var claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("anna", "boss");
        return parts[0] + "." + base64(claims) + "." + parts[2];
    }

    private String unsigned(String header) {
        return base64(header) + "." + base64(good().build().toString()) + ".";
    }

    private String named(String key) {
        return token(
                good(), new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key).build(), mac(SECRET));
    }

    private boolean verified(String token) {
        return visitors.visitor(shop, start(token))
                .session()
                .json()
                .at("/verified")
                .asBoolean();
    }

    private static String history(Visitors.Visitor visitor) {
        return visitor.web().get("/api/widget/conversation").text();
    }

    private static void sign(Shop shop, Map<String, String> keys) {
        var answer = shop.admin().put("/api/inboxes/" + shop.id() + "/keys", Map.of("keys", keys));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Map<String, String> start(String identity) {
        return Map.of("language", "ru", "identity", identity);
    }

    private JWTClaimsSet.Builder good() {
        return claims(shop.key(), "anna");
    }

    private JWTClaimsSet.Builder claims(String audience, String subject) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .audience(audience)
                .expirationTime(in(Duration.ofMinutes(30)));
    }

    private Date in(Duration duration) {
        return Date.from(clock.instant().plus(duration));
    }

    private static String token(JWTClaimsSet.Builder claims, String secret) {
        return token(claims, JWSAlgorithm.HS256, mac(secret));
    }

    private static String token(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer) {
        return token(claims, new JWSHeader(algorithm), signer);
    }

    private static String token(JWTClaimsSet.Builder claims, JWSHeader header, JWSSigner signer) {
        try {
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner mac(String secret) {
        try {
            return new MACSigner(secret.getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new RSASSASigner(generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
