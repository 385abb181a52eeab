package io.otklik.robot;

import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a robot's system is and how we sign in, as an administrator gives it; read once, at the edge.
///
/// @param secret  null = the one that is kept
/// @param signing what callbacks are signed with; null = as it is, empty = they are not
record Connection(
        URI address,
        SignInSettings signIn,
        @Nullable String secret,
        @Nullable String signing) {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SECRET = 10_000;
    private static final int SIGNING = 32;
    private static final int LONGEST_CERTIFICATE = 20_000;
    private static final Set<String> KINDS = Set.of("none", "basic", "bearer", "api-key", "oauth2", "mtls");
    /// Headers that say something else to everybody than "let me in".
    private static final Set<String> TAKEN = Set.of(
            "host", "content-length", "content-type", "transfer-encoding", "connection", "upgrade", "idempotency-key");

    static Connection read(
            @Nullable String address,
            @Nullable SignInSettings signIn,
            @Nullable String secret,
            @Nullable String signing) {
        var place = web("address", address);
        var settings = signIn(Typed.given("signIn", signIn));
        if (secret != null && (secret.isEmpty() || secret.length() > LONGEST_SECRET)) throw Typed.wrong("secret");
        if (secret != null && !settings.kind().equals("mtls") && secret.chars().anyMatch(Character::isISOControl))
            throw Typed.wrong("secret");
        if (signing != null && !signing.isEmpty() && (signing.length() < SIGNING || signing.length() > LONGEST_SECRET))
            throw Problem.bad("robot-weak-secret").field("signingSecret").with(SIGNING);
        if (secret != null && settings.kind().equals("mtls")) Pem.key("secret", secret);
        return new Connection(slashed(place), settings, settings.needsSecret() ? secret : null, signing);
    }

    private static SignInSettings signIn(SignInSettings given) {
        var kind = Typed.given("signIn.kind", given.kind());
        if (!KINDS.contains(kind)) throw Typed.wrong("signIn.kind");
        return switch (kind) {
            case "basic" -> only(kind, word("signIn.user", given.user()), null, null, null, null, null, null);
            case "api-key" -> {
                var place = Typed.given("signIn.place", given.place());
                if (!place.equals("header") && !place.equals("query")) throw Typed.wrong("signIn.place");
                yield only(kind, null, place, name(given.name()), null, null, null, null);
            }
            case "oauth2" -> {
                var url = web("signIn.tokenUrl", given.tokenUrl()).toString();
                var scope =
                        given.scope() == null || given.scope().isBlank() ? null : word("signIn.scope", given.scope());
                yield only(kind, null, null, null, url, word("signIn.clientId", given.clientId()), scope, null);
            }
            case "mtls" -> {
                var pem = Typed.given("signIn.certificate", given.certificate());
                if (pem.length() > LONGEST_CERTIFICATE)
                    throw Problem.bad("too-long").field("signIn.certificate").with("certificate", LONGEST_CERTIFICATE);
                Pem.certificates("signIn.certificate", pem);
                yield only(kind, null, null, null, null, null, null, pem);
            }
            default -> only(kind, null, null, null, null, null, null, null);
        };
    }

    private static SignInSettings only(
            String kind,
            @Nullable String user,
            @Nullable String place,
            @Nullable String name,
            @Nullable String tokenUrl,
            @Nullable String clientId,
            @Nullable String scope,
            @Nullable String certificate) {
        return new SignInSettings(kind, user, place, name, tokenUrl, clientId, scope, certificate);
    }

    private static String word(String field, @Nullable String value) {
        return Typed.line(field, value, Limits.NAME_CHARS);
    }

    private static String name(@Nullable String given) {
        var name = word("signIn.name", given);
        if (!name.matches("[A-Za-z0-9_.-]{1,100}") || TAKEN.contains(name.toLowerCase(java.util.Locale.ROOT)))
            throw Typed.wrong("signIn.name");
        return name;
    }

    private static URI web(String field, @Nullable String text) {
        var given = Typed.line(field, text, LONGEST_ADDRESS);
        try {
            var uri = new URI(given);
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null)
                throw Problem.bad("robot-wrong-address").field(field);
            if (uri.getRawQuery() != null || !uri.normalize().equals(uri))
                throw Problem.bad("robot-wrong-address").field(field);
            return uri;
        } catch (URISyntaxException e) {
            throw Problem.bad("robot-wrong-address").field(field);
        }
    }

    static URI slashed(URI address) {
        var text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }
}
