package io.otklik.samples.accounting.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.samples.accounting.Sample;
import io.otklik.samples.accounting.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Sample sample;

    @BeforeEach
    void start() throws IOException {
        sample = new Sample(
                Settings.of(
                        new String[] {
                            "--port=0",
                            "--data=" + folder,
                            "--password=secret",
                            "--otklik=http://localhost:8080",
                            "--inbox=inbox-key",
                            "--identity-secret=" + SECRET
                        },
                        Map.of()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en"})
    void the_page_carries_the_widget_and_lets_nobody_else_in(String path) throws Exception {
        var page = send(request(path).GET());
        assertThat(page.body())
                .contains("<script src=\"http://localhost:8080/widget.js\" data-inbox=\"inbox-key\" async></script>");
        assertThat(page.body().replace("http://localhost:8080/widget.js", "")).doesNotContain("://");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-src http://localhost:8080;")
                .doesNotContain("unsafe");
    }

    @Test
    void anna_signs_in_and_gets_a_token_that_the_inbox_can_check() throws Exception {
        var answer = send(
                request("/session/anna").header("Schetovod-Request", "1").POST(HttpRequest.BodyPublishers.noBody()));
        var parts = JSON.readTree(answer.body()).at("/token").asString().split("\\.");
        assertThat(parts[2]).isEqualTo(signature(parts[0] + "." + parts[1]));
        var claims = decoded(parts[1]);
        assertThat(claims.at("/sub").asString()).isEqualTo("anna");
        assertThat(claims.at("/name").asString()).isEqualTo("Анна Соколова");
        assertThat(claims.at("/org").asString()).isEqualTo("7799012346");
        assertThat(claims.at("/aud").asString()).isEqualTo("inbox-key");
        assertThat(claims.at("/exp").asLong() - NOW.getEpochSecond()).isBetween(1L, 600L);
    }

    @Test
    void the_cookie_keeps_her_signed_in_until_she_signs_out() throws Exception {
        var signedIn = send(
                request("/session/anna").header("Schetovod-Request", "1").POST(HttpRequest.BodyPublishers.noBody()));
        var cookie = signedIn.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
        assertThat(send(own(cookie).GET()).body()).contains("Анна Соколова");
        send(own(cookie).DELETE());
        assertThat(send(own(cookie).GET()).statusCode()).isEqualTo(204);
    }

    @Test
    void another_site_cannot_sign_a_visitor_in() throws Exception {
        var answer = send(request("/session/anna").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder own(String cookie) {
        return request("/session").header("Schetovod-Request", "1").header("Cookie", cookie);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sample.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode decoded(String part) {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }

    private static String signature(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
