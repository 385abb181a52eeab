package io.otklik.samples.accounting.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/// Tells the widget who the visitor is: a signed token (JWT, HS256) that lives for five minutes.
/// The secret is shared with the inbox, its bytes are the UTF-8 of the text.
final class IdentityToken {
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String secret;
    private final String key;
    private final String inbox;
    private final Clock clock;
    private final JsonMapper json;

    IdentityToken(String secret, String key, String inbox, Clock clock, JsonMapper json) {
        this.secret = secret;
        this.key = key;
        this.inbox = inbox;
        this.clock = clock;
        this.json = json;
    }

    String of(Visitor visitor) {
        var now = clock.instant().getEpochSecond();
        var head = new LinkedHashMap<String, Object>(Map.of("alg", "HS256", "typ", "JWT"));
        if (!key.isEmpty()) head.put("kid", key);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", visitor.id);
        claims.put("name", visitor.fullName);
        claims.put("email", visitor.email);
        claims.put("org", visitor.inn);
        claims.put("aud", inbox);
        claims.put("iat", now);
        claims.put("exp", now + LIFE.toSeconds());
        var signed = part(head) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private String part(Map<String, Object> values) {
        return BASE64.encodeToString(json.writeValueAsBytes(values));
    }

    private byte[] signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
