package io.otklik.channel.widget;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who a site says its user is: a JWT (RFC 7519) signed with HS256 by one of the inbox's keys, made for this inbox,
/// good for an hour at
/// most. Anything else is nobody: no other algorithm, no token without an end.
record SignedIdentity(
        String subject,
        @Nullable String name,
        @Nullable String email,
        @Nullable String taxNumber) {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MOST_CHARS = 4_000;

    /// @param audience the inbox's public key
    /// @param keys     signing secrets by key id
    static Optional<SignedIdentity> read(String token, String audience, Map<String, String> keys, Instant now) {
        if (token.length() > MOST_CHARS) return Optional.empty();
        try {
            var jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !signed(jwt, keys))
                return Optional.empty();
            var claims = jwt.getJWTClaimsSet();
            return timely(claims, now) && claims.getAudience().contains(audience) ? identity(claims) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static boolean signed(SignedJWT jwt, Map<String, String> keys) throws JOSEException {
        var named = jwt.getHeader().getKeyID();
        for (var key : keys.entrySet()) {
            if (named != null && !named.equals(key.getKey())) continue;
            if (jwt.verify(new MACVerifier(key.getValue().getBytes(StandardCharsets.UTF_8)))) return true;
        }
        return false;
    }

    private static boolean timely(JWTClaimsSet claims, Instant now) {
        var end = claims.getExpirationTime();
        var start = claims.getNotBeforeTime();
        return end != null
                && end.toInstant().isAfter(now.minus(SKEW))
                && end.toInstant().isBefore(now.plus(LONGEST).plus(SKEW))
                && (start == null || start.toInstant().isBefore(now.plus(SKEW)));
    }

    private static Optional<SignedIdentity> identity(JWTClaimsSet claims) throws ParseException {
        var subject = claims.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > 200) return Optional.empty();
        return Optional.of(new SignedIdentity(
                subject,
                shortened(claims.getStringClaim("name")),
                shortened(claims.getStringClaim("email")),
                claims.getStringClaim("org")));
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return text.length() <= 200 ? text.strip() : text.substring(0, 200).strip();
    }
}
