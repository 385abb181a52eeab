package io.otklik.workspace;

import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Limits;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class StaffFilesTest {

    private static final byte[] TEXT = "Отчёт за январь".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    Crew payroll;
    Web oleg;
    Web timur;

    @BeforeEach
    void two_operators() {
        payroll = shop.crew("Расчёт зарплаты");
        oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        timur = cast.signedIn(cast.somebody("Тимур Ахметов", Role.OPERATOR, Set.of("taxes-" + payroll.key())));
    }

    @Test
    void an_operator_sends_a_file_with_an_answer() {
        var anna = shop.waits("Анна Соколова", payroll, "Где отчёт?");
        var file = uploaded(oleg);
        assertThat(file.at("/name")).isEqualTo("Отчёт.txt");
        assertThat(file.at("/type")).isEqualTo("text/plain");
        assertThat(file.json().at("/size").asInt()).isEqualTo(TEXT.length);
        assertThat(file.json().at("/image").asBoolean()).isFalse();

        var sent = oleg.post(at(anna, "/messages"), reply(file.at("/id")));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.at("/files/0/name")).isEqualTo("Отчёт.txt");
        assertThat(opened(oleg, file.at("/id"))).isEqualTo(200);
    }

    @Test
    void nobody_sends_or_opens_what_a_colleague_has_only_uploaded() {
        var anna = shop.waits("Анна Соколова", payroll, "Где отчёт?");
        var file = uploaded(timur).at("/id");
        assertThat(oleg.post(at(anna, "/messages"), reply(file)).problem()).isEqualTo("foreign-file");
        assertThat(opened(oleg, file)).isEqualTo(404);
        assertThat(opened(timur, file)).isEqualTo(200);
    }

    @Test
    void a_customers_file_opens_for_those_who_see_the_conversation_and_for_nobody_else() {
        var anna = shop.waits("Анна Соколова", payroll, "Вот договор");
        var file = shop.sends(anna, "Договор.txt", "текст").toString();
        assertThat(opened(oleg, file)).isEqualTo(200);
        assertThat(opened(timur, file)).isEqualTo(404);
        assertThat(opened(oleg, UUID.randomUUID().toString())).isEqualTo(404);
    }

    @Test
    void a_link_says_when_it_ends() {
        var link = oleg.post("/api/files/" + uploaded(oleg).at("/id") + "/link", Map.of());
        assertThat(link.at("/url")).contains("/f/");
        assertThat(Instant.parse(link.at("/expiresAt")))
                .isEqualTo(clock.instant().plus(Limits.FILE_LINK));
    }

    @Test
    void an_empty_file_and_no_file_are_refused() {
        assertThat(oleg.upload("/api/files", "пусто.txt", new byte[0]).problem())
                .isEqualTo("empty-file");
        assertThat(oleg.post("/api/files", Map.of()).status()).isEqualTo(415);
    }

    private static Web.Answer uploaded(Web web) {
        var file = web.upload("/api/files", "Отчёт.txt", TEXT);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        return file;
    }

    private static int opened(Web web, String file) {
        return web.post("/api/files/" + file + "/link", Map.of()).status();
    }

    private static Map<String, Object> reply(String file) {
        return Map.of("clientId", UUID.randomUUID(), "files", List.of(file), "seenSeq", 9999);
    }
}
