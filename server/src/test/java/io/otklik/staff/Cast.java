package io.otklik.staff;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.staff.people.Belonging;
import io.otklik.staff.people.People;
import io.otklik.staff.people.PersonForm;
import io.otklik.staff.signin.Passwords;
import io.otklik.staff.signin.TestSessions;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// People for tests: each call makes somebody new, so that test classes do not meet.
@Component
@Lazy
public class Cast {

    public static final String PASSWORD = "осенний лист на окне";

    private final People people;
    private final Staff staff;
    private final Passwords passwords;
    private final Ids ids;

    private final Environment environment;
    private final TestSessions sessions;
    private String hash;

    Cast(People people, Staff staff, Passwords passwords, Ids ids, Environment environment, TestSessions sessions) {
        this.people = people;
        this.staff = staff;
        this.passwords = passwords;
        this.ids = ids;
        this.environment = environment;
        this.sessions = sessions;
    }

    /// Somebody with the usual password.
    public record Member(OperatorId id, String email) {}

    public Member somebody(String name, Role role) {
        return somebody(name, role, Set.of());
    }

    public Member somebody(String name, Role role, Set<String> teams) {
        var email = "p" + ids.next() + "@schetovod.example";
        var form = new PersonForm(name, email, Language.RU, ZoneId.of("Europe/Moscow"));
        return new Member(people.add(null, form, role, hash(), places(teams)), email);
    }

    private Belonging.Places places(Set<String> keys) {
        var teams = staff.teams().stream().filter(team -> keys.contains(team.key()));
        return new Belonging.Places(teams.map(team -> team.id().value()).collect(Collectors.toSet()), Set.of());
    }

    /// Hashing is slow on purpose; everybody here has the same password.
    private synchronized String hash() {
        if (hash == null) hash = passwords.hash(PASSWORD);
        return hash;
    }

    public Web nobody() {
        return new Web(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /// A browser in which somebody has signed in.
    public Web signedIn(Member member) {
        return nobody().cookie("__Host-otklik", sessions.open(member.id()));
    }

    public Web signedIn(Role role) {
        return signedIn(somebody("Олег Петров", role));
    }

    public void forgetAttempts() {
        sessions.forgetAttempts();
    }

    public static Web.Answer signIn(Web web, String email, String password) {
        return web.post("/api/session", Map.of("email", email, "password", password));
    }
}
