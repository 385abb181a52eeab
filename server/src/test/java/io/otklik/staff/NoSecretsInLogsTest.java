package io.otklik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever reads the log or the database cannot sign in with what stands there.
@OtklikTest
@ExtendWith(OutputCaptureExtension.class)
class NoSecretsInLogsTest {

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void nobody_has_mistyped_yet() {
        cast.forgetAttempts();
    }

    @Test
    void tokens_passwords_and_links_stand_in_no_log(CapturedOutput log) {
        var administrator = cast.somebody("Вера Орлова", Role.ADMINISTRATOR);
        var web = cast.nobody();
        Cast.signIn(web, administrator.email(), Cast.PASSWORD);
        var link = web.post("/api/people/" + administrator.id().value() + "/password-link", Map.of())
                .at("/link");
        var token = link.substring(link.indexOf('#') + 1);
        var ticket = web.post("/api/socket-tickets", Map.of()).at("/ticket");
        Cast.signIn(cast.nobody(), administrator.email(), "опечатка в пароле");
        cast.nobody().post("/api/invitations", "{\"token\":\"" + token + "\",\"password\":7}");

        assertThat(log.getAll())
                .doesNotContain(web.cookie("__Host-otklik").orElseThrow(), token, ticket)
                .doesNotContain(Cast.PASSWORD, "опечатка в пароле");
    }

    @Test
    void a_line_of_a_log_cannot_be_forged(CapturedOutput log) {
        cast.signedIn(Role.OPERATOR).get("/api/people/x%0d%0a2027-01-18T07:00:00Z%20ERROR%20forged");
        assertThat(log.getAll().lines()).noneMatch(line -> line.contains("ERROR forged") && line.startsWith("2027"));
    }

    @Test
    void the_database_holds_hashes_only() {
        var oleg = cast.somebody("Олег Петров", Role.OPERATOR);
        var web = cast.nobody();
        Cast.signIn(web, oleg.email(), Cast.PASSWORD);
        Cast.signIn(cast.nobody(), "пароль вместо почты " + ids.next(), "x");

        var everything = sql.sql("""
                        select string_agg(t::text, ' ') from (
                            select s::text as t from staff.session s union all
                            select p::text from staff.person p union all
                            select a::text from staff.sign_in_attempt a union all
                            select a::text from staff.audit a) everything
                        """).query(String.class).single();

        assertThat(everything)
                .doesNotContain(web.cookie("__Host-otklik").orElseThrow(), Cast.PASSWORD, "пароль вместо почты");
    }
}
