package io.otklik.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OtklikTest
class AuditTest {

    @Autowired
    Cast cast;

    @Autowired
    Staff staff;

    @Autowired
    AuditStore store;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Cast.Member vera;
    private Web desk;

    @BeforeEach
    void vera_is_an_administrator() {
        cast.forgetAttempts();
        vera = cast.somebody("Вера Орлова", Role.ADMINISTRATOR);
        desk = cast.signedIn(vera);
    }

    @Test
    void it_tells_who_did_what_to_whom_and_what_changed() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var person = Map.of(
                "name",
                "Олег Петров",
                "email",
                oleg.email(),
                "role",
                "SUPERVISOR",
                "language",
                "ru",
                "timeZone",
                "Europe/Moscow");
        desk.put("/api/people/" + oleg.id().value(), person);

        var line = mine().at("/items/0");

        assertThat(line.at("/action").asString()).isEqualTo("person-changed");
        assertThat(line.at("/text").asString()).isEqualTo("Изменён человек");
        assertThat(line.at("/by/name").asString()).isEqualTo("Вера Орлова");
        assertThat(line.at("/subject/name").asString()).isEqualTo("Олег Петров");
        assertThat(line.at("/address").asString()).isEqualTo("127.0.0.1");
        assertThat(line.at("/changes").toString())
                .isEqualTo("{\"role\":{\"after\":\"SUPERVISOR\",\"before\":\"OPERATOR\"}}");
    }

    @Test
    void signing_in_and_being_refused_are_told() {
        Cast.signIn(cast.nobody(), vera.email(), "вчерашний дождь");
        Cast.signIn(cast.nobody(), vera.email(), Cast.PASSWORD);

        assertThat(actionsAbout(vera.id().value())).contains("sign-in-refused", "signed-in");
    }

    @Test
    void what_is_rolled_back_did_not_happen() {
        var subject = UUID.fromString("0190a0a0-0000-7000-8000-00000000dead");
        transaction.executeWithoutResult(status -> {
            staff.audit(AuditNote.of(vera.id(), "team-changed", "team", subject));
            status.setRollbackOnly();
        });
        assertThat(actionsAbout(subject)).isEmpty();
        assertThat(store.brokenAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update staff.audit set action = 'nothing'",
                "delete from staff.audit",
                "truncate staff.audit cascade",
                "update staff.audit_link set hash = ''",
                "delete from staff.audit_link",
                "truncate staff.audit_link"
            })
    void it_only_grows(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update()).hasMessageContaining("append-only");
    }

    @Test
    void many_at_once_make_one_chain() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        staff.audit(AuditNote.of(
                                vera.id(), "signed-in", "person", vera.id().value()));
                        return true;
                    })
                    .toList());
        }
        assertThat(store.brokenAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update staff.audit set address = '10.0.0.1' where id = (select audit_id from staff.audit_link where number = 2)",
                "update staff.audit set at = at + interval '1 second' where id = (select audit_id from staff.audit_link where number = 2)",
                "delete from staff.audit_link where number = 2",
                "update staff.audit_link set hash = sha256('x') where number = 2"
            })
    void somebody_with_the_keys_to_the_database_is_found_out(String tampering) {
        transaction.executeWithoutResult(status -> {
            sql.sql("alter table staff.audit disable trigger user").update();
            sql.sql("alter table staff.audit_link disable trigger user").update();
            sql.sql(tampering).update();
            assertThat(store.brokenAt()).isPresent();
            status.setRollbackOnly();
        });
        assertThat(store.brokenAt()).isEmpty();
        assertThat(desk.get("/api/audit/integrity").json().at("/intact").asBoolean())
                .isTrue();
    }

    @Test
    void it_is_read_a_page_at_a_time_without_gaps_or_repeats() {
        for (int i = 0; i < 5; i++) desk.put("/api/me", Map.of("name", "Вера Орлова " + i));

        var first = desk.get("/api/audit?limit=3&person=" + vera.id().value()).json();
        var second = desk.get("/api/audit?limit=3&person=" + vera.id().value() + "&after="
                        + first.at("/next").asString())
                .json();

        assertThat(first.at("/items")).hasSize(3);
        assertThat(first.at("/items/2/changes/name/after").asString()).isEqualTo("Вера Орлова 2");
        assertThat(second.at("/items/0/changes/name/after").asString()).isEqualTo("Вера Орлова 1");
        assertThat(second.at("/next").isNull() || second.at("/next").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "person=x", "from=yesterday", "after='--"})
    void a_wrong_filter_is_refused(String query) {
        var answer = desk.get("/api/audit?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private tools.jackson.databind.JsonNode mine() {
        return desk.get("/api/audit?person=" + vera.id().value()).json();
    }

    private java.util.List<String> actionsAbout(UUID subject) {
        return sql.sql("select action from staff.audit where subject_id = :subject")
                .param("subject", subject.toString())
                .query(String.class)
                .list();
    }
}
