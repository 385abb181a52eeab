package io.otklik.staff;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// People for tests: each call makes somebody new, so that test classes do not meet.
@Component
@Lazy
public class Cast {

    public static final String PASSWORD = "осенний лист на окне";

    private final StaffFounder founder;
    private final Ids ids;

    private final Environment environment;

    Cast(StaffFounder founder, Ids ids, Environment environment) {
        this.founder = founder;
        this.ids = ids;
        this.environment = environment;
    }

    /// Somebody with the usual password.
    public record Member(OperatorId id, String email) {}

    public Member somebody(String name, Role role) {
        return somebody(name, role, Set.of());
    }

    public Member somebody(String name, Role role, Set<String> teams) {
        var email = "p" + ids.next() + "@schetovod.example";
        var person = new NewPerson(name, email, role, Language.RU, PASSWORD, teams, Set.of());
        return new Member(founder.person(person), email);
    }

    public Web nobody() {
        return new Web(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /// A browser in which somebody has signed in.
    public Web signedIn(Member member) {
        var web = nobody();
        var answer = signIn(web, member.email(), PASSWORD);
        if (answer.status() != 200) throw new AssertionError(answer.text());
        return web;
    }

    public Web signedIn(Role role) {
        return signedIn(somebody("Олег Петров", role));
    }

    public static Web.Answer signIn(Web web, String email, String password) {
        return web.post("/api/session", Map.of("email", email, "password", password));
    }
}
