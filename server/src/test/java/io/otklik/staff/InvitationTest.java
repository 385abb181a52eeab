package io.otklik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class InvitationTest {

    private static final String GOOD = "семь слонов под дождём";

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    MovableClock clock;

    private Web administrator;

    @BeforeEach
    void an_administrator_is_at_the_desk() {
        cast.forgetAttempts();
        administrator = cast.signedIn(Role.ADMINISTRATOR);
    }

    @Test
    void the_invited_chooses_a_password_and_is_in() {
        var email = email();
        var web = cast.nobody();
        var token = token(invite(email).at("/link"));

        var me = accept(web, token);

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.at("/email")).isEqualTo(email);
        assertThat(web.get("/api/me").status()).isEqualTo(200);
        assertThat(Cast.signIn(cast.nobody(), email, GOOD).status()).isEqualTo(200);
    }

    @Test
    void a_link_works_once() {
        var token = token(invite(email()).at("/link"));
        accept(cast.nobody(), token);

        assertDead(token);
    }

    @Test
    void an_invitation_lives_three_days_and_a_reset_half_an_hour() {
        var invitation = token(invite(email()).at("/link"));
        var another = token(invite(email()).at("/link"));
        var reset = token(resetOf(cast.somebody("Олег Петров", Role.OPERATOR)).at("/link"));

        clock.pass(Duration.ofMinutes(30));
        assertDead(reset);
        assertThat(accept(cast.nobody(), another).status()).isEqualTo(200);

        clock.pass(Duration.ofHours(72));
        assertDead(invitation);
    }

    @Test
    void a_newer_link_kills_the_older_one() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var older = token(resetOf(oleg).at("/link"));
        var newer = token(resetOf(oleg).at("/link"));

        assertDead(older);
        assertThat(accept(cast.nobody(), newer).status()).isEqualTo(200);
    }

    @Test
    void a_password_set_otherwise_kills_the_link() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var link = token(resetOf(oleg).at("/link"));

        cast.signedIn(oleg).put("/api/me/password", Map.of("current", Cast.PASSWORD, "password", GOOD));

        assertDead(link);
    }

    @Test
    void a_reset_ends_every_sign_in() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var thief = cast.signedIn(oleg);

        accept(cast.nobody(), token(resetOf(oleg).at("/link")));

        assertThat(thief.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void a_disabled_persons_link_is_dead() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var link = token(resetOf(oleg).at("/link"));

        administrator.put("/api/people/" + oleg.id().value() + "/disabled", Map.of("disabled", true));

        assertDead(link);
        assertThat(resetOf(oleg).problem()).isEqualTo("person-disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " ", "undefined", "0", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_token_opens_nothing(String token) {
        var answer = accept(cast.nobody(), token);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void guessing_tokens_has_to_wait() {
        for (int i = 0; i < 30; i++) accept(cast.nobody(), "guess-" + i);
        assertThat(accept(cast.nobody(), "guess").status()).isEqualTo(429);
    }

    @Test
    void a_weak_password_leaves_the_link_alive() {
        var token = token(invite(email()).at("/link"));

        var weak = Map.of("token", token, "password", "1234567890");
        assertThat(cast.nobody().post("/api/invitations", weak).problem()).isEqualTo("password-common");
        assertThat(accept(cast.nobody(), token).status()).isEqualTo(200);
    }

    @Test
    void the_invited_may_say_how_to_be_called_and_nothing_else() {
        var token = token(invite(email()).at("/link"));
        var role = Map.of("token", token, "password", GOOD, "role", "ADMINISTRATOR");
        assertThat(cast.nobody().post("/api/invitations", role).problem()).isEqualTo("unknown-field");

        var name = Map.of("token", token, "password", GOOD, "name", "Ирина Смирнова-Белых");
        assertThat(cast.nobody().post("/api/invitations", name).at("/name")).isEqualTo("Ирина Смирнова-Белых");
    }

    @Test
    void the_token_is_not_in_the_address_that_travels() {
        assertThat(invite(email()).at("/link")).matches("http://localhost:\\d+/app/invitation#[\\w-]{32}");
    }

    private Web.Answer invite(String email) {
        var person = Map.of(
                "name",
                "Ирина Смирнова",
                "email",
                email,
                "role",
                "OPERATOR",
                "language",
                "ru",
                "timeZone",
                "Europe/Moscow");
        return administrator.post("/api/people", person);
    }

    private Web.Answer resetOf(Cast.Member member) {
        return administrator.post("/api/people/" + member.id().value() + "/password-link", Map.of());
    }

    private static Web.Answer accept(Web web, String token) {
        return web.post("/api/invitations", Map.of("token", token, "password", GOOD));
    }

    private void assertDead(String token) {
        var answer = accept(cast.nobody(), token);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.problem()).isEqualTo("link-dead");
    }

    private String email() {
        return "p" + ids.next() + "@schetovod.example";
    }

    /// What the page takes from behind the #.
    private static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }
}
