package io.otklik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class SessionsTest {

    private static final String BETTER = "семь слонов под дождём";

    @Autowired
    Cast cast;

    @Autowired
    StaffAccess access;

    @Autowired
    MovableClock clock;

    private Cast.Member oleg;
    private Web desk;
    private Web phone;

    @BeforeEach
    void oleg_is_signed_in_at_his_desk_and_on_his_phone() {
        cast.forgetAttempts();
        oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        desk = cast.signedIn(oleg);
        phone = cast.signedIn(oleg);
    }

    @Test
    void a_working_day_without_use_ends_the_sign_in() {
        clock.pass(Duration.ofHours(12));
        assertThat(desk.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void use_keeps_it_open_but_a_week_ends_it_in_any_case() {
        for (var hours = 0; hours < 7 * 24; hours += 6) {
            assertThat(desk.get("/api/me").status()).as("after %d hours", hours).isEqualTo(200);
            clock.pass(Duration.ofHours(6));
        }
        assertThat(desk.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void the_list_tells_this_device_from_the_others() {
        var items = desk.get("/api/me/sessions").json().at("/items");

        assertThat(items).hasSize(2);
        assertThat(items.valueStream().filter(item -> item.at("/current").asBoolean()))
                .hasSize(1);
        assertThat(items.get(0).at("/place").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void the_others_can_be_ended_together() {
        assertThat(desk.delete("/api/me/sessions").status()).isEqualTo(204);

        assertThat(phone.get("/api/me").status()).isEqualTo(401);
        assertThat(desk.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void one_can_be_ended_by_itself_but_not_somebody_elses() {
        var phoneId = phone.get("/api/me").at("/sessionId");
        var stranger = cast.signedIn(Role.ADMINISTRATOR);

        assertThat(stranger.delete("/api/me/sessions/" + phoneId).status()).isEqualTo(404);
        assertThat(phone.get("/api/me").status()).isEqualTo(200);
        assertThat(desk.delete("/api/me/sessions/" + phoneId).status()).isEqualTo(204);
        assertThat(phone.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session_on_the_server_and_clears_the_browser() {
        var cookie = desk.cookie("__Host-otklik").orElseThrow();

        var out = desk.delete("/api/session");

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Clear-Site-Data")).contains("\"storage\"");
        assertThat(desk.cookie("__Host-otklik")).isEmpty();
        assertThat(cast.nobody().cookie("__Host-otklik", cookie).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void a_new_password_ends_the_other_sign_ins_and_the_old_one_no_longer_opens() {
        var changed = desk.put("/api/me/password", Map.of("current", Cast.PASSWORD, "password", BETTER));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(phone.get("/api/me").status()).isEqualTo(401);
        assertThat(desk.get("/api/me").status()).isEqualTo(200);
        assertThat(Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD).status())
                .isEqualTo(401);
        assertThat(Cast.signIn(cast.nobody(), oleg.email(), BETTER).status()).isEqualTo(200);
    }

    @Test
    void without_the_current_password_there_is_no_new_one() {
        var refused = desk.put("/api/me/password", Map.of("current", "вчерашний дождь", "password", BETTER));

        assertThat(refused.at("/field")).isEqualTo("current");
        assertThat(Cast.signIn(cast.nobody(), oleg.email(), Cast.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void guessing_the_current_password_from_an_open_screen_has_to_wait_too() {
        for (int i = 0; i < 5; i++) desk.put("/api/me/password", Map.of("current", "дождь " + i, "password", BETTER));
        assertThat(desk.put("/api/me/password", Map.of("current", Cast.PASSWORD, "password", BETTER))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void a_weak_new_password_is_refused_in_words() {
        var refused = desk.put("/api/me/password", Map.of("current", Cast.PASSWORD, "password", "password123"));

        assertThat(refused.problem()).isEqualTo("password-common");
        assertThat(refused.at("/field")).isEqualTo("password");
        assertThat(refused.at("/detail")).contains("Такой пароль подбирают первым");
    }

    @Test
    void a_ticket_opens_one_socket_once() {
        var ticket = desk.post("/api/socket-tickets", Map.of()).at("/ticket");

        assertThat(access.redeem(ticket).orElseThrow().person()).isEqualTo(oleg.id());
        assertThat(access.redeem(ticket)).isEmpty();
        assertThat(access.redeem("")).isEmpty();
    }

    @Test
    void a_ticket_dies_after_a_minute() {
        var ticket = desk.post("/api/socket-tickets", Map.of()).at("/ticket");
        clock.pass(Duration.ofSeconds(60));
        assertThat(access.redeem(ticket)).isEmpty();
    }

    @Test
    void a_ticket_dies_with_its_sign_in() {
        var ticket = desk.post("/api/socket-tickets", Map.of()).at("/ticket");
        phone.delete("/api/me/sessions");
        assertThat(access.redeem(ticket)).isEmpty();
    }

    @Test
    void a_socket_can_ask_whether_its_sign_in_still_stands() {
        var session = access.redeem(desk.post("/api/socket-tickets", Map.of()).at("/ticket"))
                .orElseThrow();
        assertThat(access.session(session.id())).isPresent();

        phone.delete("/api/me/sessions");

        assertThat(access.session(session.id())).isEmpty();
    }

    @Test
    void people_change_their_name_language_and_theme_but_not_their_role() {
        var wanted = Map.of("name", "Олег Ильич Петров", "language", "en", "theme", "dark", "timeZone", "Asia/Omsk");
        var me = desk.put("/api/me", wanted);

        assertThat(me.at("/name")).isEqualTo("Олег Ильич Петров");
        assertThat(me.at("/initials")).isEqualTo("ОИ");
        assertThat(me.at("/language")).isEqualTo("en");
        assertThat(me.at("/theme")).isEqualTo("dark");
        assertThat(desk.put("/api/me", Map.of("role", "ADMINISTRATOR")).problem())
                .isEqualTo("unknown-field");
        assertThat(desk.get("/api/me").at("/role")).isEqualTo("OPERATOR");
    }
}
