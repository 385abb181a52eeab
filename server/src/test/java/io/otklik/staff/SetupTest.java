package io.otklik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The first start, on a database of its own: once there is an administrator, it never comes back.
@OtklikTest
@TestPropertySource(properties = "otklik.zone=Asia/Omsk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {

    @Autowired
    Cast cast;

    @Autowired
    StaffAccess access;

    @BeforeEach
    void nobody_has_guessed_yet() {
        cast.forgetAttempts();
    }

    @Test
    @Order(1)
    void a_new_house_asks_to_be_set_up() {
        assertThat(cast.nobody().get("/api/setup").json().at("/needed").asBoolean())
                .isTrue();
        assertThat(access.setupCode().orElseThrow()).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{6}");
    }

    @Test
    @Order(2)
    void a_wrong_code_opens_nothing_and_guessing_has_to_wait() {
        for (int i = 0; i < 30; i++)
            assertThat(setUp("00000-00000-00000-00000-00000" + i).problem()).isEqualTo("wrong-code");
        assertThat(setUp(access.setupCode().orElseThrow()).status()).isEqualTo(429);
    }

    @Test
    @Order(3)
    void a_newer_code_replaces_the_older() {
        var older = access.setupCode().orElseThrow();
        access.setupCode();
        assertThat(setUp(older).problem()).isEqualTo("wrong-code");
    }

    @Test
    @Order(4)
    void a_weak_password_leaves_the_code_alive() {
        var code = access.setupCode().orElseThrow();
        assertThat(setUp(code, "password123").problem()).isEqualTo("password-common");
        assertThat(setUp(code, "вера орлова").problem()).isEqualTo("password-about-you");
    }

    @Test
    @Order(5)
    void of_many_who_hold_the_code_one_becomes_administrator() throws Exception {
        var code = access.setupCode().orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> setUp(code.toLowerCase().replace("-", " ")).status())
                    .toList());
            var statuses = all.stream().map(future -> future.resultNow()).toList();
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).allMatch(status -> status == 201 || status == 403 || status == 409);
        }
    }

    @Test
    @Order(6)
    void the_first_administrator_is_in_and_the_door_is_closed() {
        var vera = cast.nobody();
        var me = Cast.signIn(vera, "vera@schetovod.example", Cast.PASSWORD);

        assertThat(me.at("/role")).isEqualTo("ADMINISTRATOR");
        assertThat(me.at("/company")).isEqualTo("Счётовод");
        assertThat(me.at("/timeZone")).isEqualTo("Asia/Omsk");
        assertThat(vera.get("/api/setup").json().at("/needed").asBoolean()).isFalse();
        assertThat(access.setupCode()).isEmpty();
        assertThat(setUp("any").problem()).isEqualTo("setup-done");
    }

    private Web.Answer setUp(String code) {
        return setUp(code, Cast.PASSWORD);
    }

    private Web.Answer setUp(String code, String password) {
        var body = new LinkedHashMap<>(Map.of("code", code, "name", "Вера Орлова", "email", "vera@schetovod.example"));
        body.putAll(Map.of("password", password, "company", "Счётовод", "language", "ru"));
        return cast.nobody().post("/api/setup", body);
    }
}
