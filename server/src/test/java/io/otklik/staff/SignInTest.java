package io.otklik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.people.People;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class SignInTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nobody_has_mistyped_yet() {
        cast.forgetAttempts();
    }

    @Test
    void the_right_password_opens_the_desk() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var web = cast.nobody();

        var me = Cast.signIn(web, oleg.email().toUpperCase(), Cast.PASSWORD);

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.at("/initials")).isEqualTo("ОП");
        assertThat(me.json().at("/permissions").toString()).isEqualTo("[\"SELF\",\"CONVERSATIONS\"]");
        assertThat(web.get("/api/me").at("/email")).isEqualTo(oleg.email());
    }

    @Test
    void the_cookie_is_for_this_host_only_and_hidden_from_scripts() {
        var web = cast.nobody();
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);

        var cookie = Cast.signIn(web, oleg.email(), Cast.PASSWORD)
                .header("Set-Cookie")
                .orElseThrow();

        assertThat(cookie)
                .startsWith("__Host-otklik=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_answer() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);

        var wrong = Cast.signIn(cast.nobody(), oleg.email(), "вчерашний дождь");
        var unknown = Cast.signIn(cast.nobody(), "x" + oleg.email(), "вчерашний дождь");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.raw().headers().map().keySet())
                .isEqualTo(unknown.raw().headers().map().keySet());
    }

    @Test
    void after_five_mistakes_the_account_waits_and_is_told_until_when() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        mistype(oleg.email(), 5);

        var refused = Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("wait");
        assertThat(refused.at("/until"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)).toString());
        assertThat(refused.at("/detail")).matches(".*до \\d\\d:\\d\\d\\.");
        assertThat(refused.header("Retry-After")).isPresent();
    }

    @Test
    void an_unknown_account_takes_as_long_as_a_known_one() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var known = fastest(oleg.email());
        var unknown = fastest("x" + oleg.email());
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    /// Of five tries the one that was disturbed least, in nanoseconds.
    private long fastest(String email) {
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            cast.forgetAttempts();
            var began = System.nanoTime();
            Cast.signIn(cast.nobody(), email, "вчерашний дождь");
            best = Math.min(best, System.nanoTime() - began);
        }
        return best;
    }

    @Test
    void an_unknown_account_has_to_wait_alike() {
        mistype("nobody-" + clock.instant().toEpochMilli() + "@schetovod.example", 5);
        var refused = Cast.signIn(
                cast.nobody(), "nobody-" + clock.instant().toEpochMilli() + "@schetovod.example", "вчерашний дождь");
        assertThat(refused.status()).isEqualTo(429);
    }

    @Test
    void an_invented_address_does_not_reset_the_counter() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        for (int i = 0; i < 5; i++)
            Cast.signIn(cast.nobody().with("X-Forwarded-For", "203.0.113." + i), oleg.email(), "вчерашний дождь");

        var refused = Cast.signIn(
                cast.nobody().with("X-Forwarded-For", "203.0.113.77").with("Forwarded", "for=203.0.113.78"),
                oleg.email(),
                Cast.PASSWORD);

        assertThat(refused.status()).isEqualTo(429);
    }

    @Test
    void after_the_wait_the_right_password_opens_and_clears() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        mistype(oleg.email(), 5);
        clock.pass(Duration.ofMinutes(1));

        assertThat(Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD).status())
                .isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        mistype(oleg.email(), 4);
        assertThat(Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void every_sign_in_makes_a_new_session_and_ends_the_one_before() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var web = cast.signedIn(oleg);
        var before = web.cookie("__Host-otklik").orElseThrow();

        Cast.signIn(web, oleg.email(), Cast.PASSWORD);

        assertThat(web.cookie("__Host-otklik").orElseThrow()).isNotEqualTo(before);
        assertThat(cast.nobody().cookie("__Host-otklik", before).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void a_planted_cookie_opens_nothing_and_is_not_taken_over() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var web = cast.nobody().cookie("__Host-otklik", "planted-planted-planted-planted");

        Cast.signIn(web, oleg.email(), Cast.PASSWORD);

        assertThat(web.cookie("__Host-otklik").orElseThrow()).doesNotContain("planted");
    }

    @Test
    void whoever_is_disabled_is_out_at_once_and_does_not_get_in_again() {
        var vera = cast.somebody("Вера Орлова", Role.ADMINISTRATOR);
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var web = cast.signedIn(oleg);

        people.disable(vera.id(), oleg.id());

        assertThat(web.get("/api/me").status()).isEqualTo(401);
        assertThat(Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD).problem())
                .isEqualTo("wrong-sign-in");
    }

    @Test
    void what_is_no_sign_in_names_the_field() {
        var answer = cast.nobody().post("/api/session", Map.of("email", "oleg@schetovod.example"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("password");
    }

    private void mistype(String email, int times) {
        for (int i = 0; i < times; i++) {
            var answer = Cast.signIn(cast.nobody(), email, "вчерашний дождь " + i);
            assertThat(answer.status()).isEqualTo(401);
        }
    }
}
