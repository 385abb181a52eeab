package io.otklik.staff.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class HeadersTest {

    @Autowired
    Cast cast;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control|no-store",
                "Content-Security-Policy|default-src 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options|nosniff",
                "Referrer-Policy|no-referrer"
            })
    void answers_of_the_api_are_neither_kept_nor_shown_as_pages(String header, String value) {
        var answer = cast.nobody().get("/api/setup");
        assertThat(answer.raw().headers().allValues(header)).containsExactly(value);
    }

    @Test
    void a_page_runs_only_what_carries_its_own_nonce() {
        var first = cast.nobody()
                .get("/nothing-here")
                .header("Content-Security-Policy")
                .orElseThrow();
        var second = cast.nobody()
                .get("/nothing-here")
                .header("Content-Security-Policy")
                .orElseThrow();

        assertThat(first)
                .contains("script-src 'self' 'nonce-", "style-src 'self' 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .isNotEqualTo(second);
    }

    @Test
    void a_write_without_the_header_of_our_pages_is_refused() {
        var oleg = cast.signedIn(Role.OPERATOR);

        var refused = oleg.with("Otklik-Request", "").put("/api/me", Map.of("name", "Кто-то"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("foreign-request");
        assertThat(oleg.get("/api/me").at("/name")).isEqualTo("Олег Петров");
    }

    @ParameterizedTest
    @CsvSource({"/api/session", "/api/setup", "/api/invitations"})
    void that_holds_for_open_routes_too(String path) {
        var refused = cast.nobody().with("Otklik-Request", "").post(path, Map.of());
        assertThat(refused.problem()).isEqualTo("foreign-request");
    }

    @Test
    void another_site_is_never_invited_to_ask() {
        var answer = cast.nobody()
                .with("Origin", "https://evil.example")
                .with("Access-Control-Request-Method", "PUT")
                .send("OPTIONS", "/api/me", null);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_route_that_does_not_exist_is_not_found_whoever_asks() {
        assertThat(cast.nobody().get("/api/no-such-thing").status()).isEqualTo(404);
        assertThat(cast.signedIn(Role.ADMINISTRATOR).get("/api/no-such-thing").status())
                .isEqualTo(404);
    }
}
