package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a robot signs in, but for the secret: what is kept in clear and shown.
///
/// @param kind  `none`, `basic`, `bearer`, `api-key`, `oauth2` or `mtls`
/// @param place of an API key: `header` or `query`
/// @param name  of that header or parameter
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInSettings(
        String kind,
        @Nullable String user,
        @Nullable String place,
        @Nullable String name,
        @Nullable String tokenUrl,
        @Nullable String clientId,
        @Nullable String scope,
        @Nullable String certificate) {

    static final SignInSettings NONE = new SignInSettings("none", null, null, null, null, null, null, null);

    boolean needsSecret() {
        return !kind.equals("none");
    }

    static SignInSettings of(SignIn signIn) {
        return switch (signIn) {
            case SignIn.None() -> NONE;
            case SignIn.Basic(var user, var _) -> new SignInSettings("basic", user, null, null, null, null, null, null);
            case SignIn.Bearer _ -> new SignInSettings("bearer", null, null, null, null, null, null, null);
            case SignIn.ApiKey(var query, var name, var _) ->
                new SignInSettings("api-key", null, query ? "query" : "header", name, null, null, null, null);
            case SignIn.OAuth2(var url, var id, var scope, var _) ->
                new SignInSettings("oauth2", null, null, null, url.toString(), id, scope, null);
            case SignIn.Mtls(var certificate, var _) ->
                new SignInSettings("mtls", null, null, null, null, null, null, certificate);
        };
    }

    static @Nullable String secret(SignIn signIn) {
        return switch (signIn) {
            case SignIn.None() -> null;
            case SignIn.Basic(var _, var password) -> password;
            case SignIn.Bearer(var token) -> token;
            case SignIn.ApiKey(var _, var _, var key) -> key;
            case SignIn.OAuth2(var _, var _, var _, var secret) -> secret;
            case SignIn.Mtls(var _, var key) -> key;
        };
    }

    SignIn with(String secret) {
        return switch (kind) {
            case "basic" -> new SignIn.Basic(text(user), secret);
            case "bearer" -> new SignIn.Bearer(secret);
            case "api-key" -> new SignIn.ApiKey("query".equals(place), text(name), secret);
            case "oauth2" -> new SignIn.OAuth2(URI.create(text(tokenUrl)), text(clientId), text(scope), secret);
            case "mtls" -> new SignIn.Mtls(text(certificate), secret);
            default -> new SignIn.None();
        };
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
