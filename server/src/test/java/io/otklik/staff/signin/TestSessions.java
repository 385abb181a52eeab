package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sign-ins without a password, so that tests about something else do not pay for hashing.
@Component
public class TestSessions {

    private final Sessions sessions;
    private final JdbcClient sql;

    TestSessions(Sessions sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    /// The value of the cookie.
    public String open(OperatorId person) {
        return sessions.open(person, new Device("127.0.0.1", "a test"));
    }

    /// The id by which the list of sessions names a new one.
    public String idOfNew(OperatorId person) {
        return sessions.find(open(person)).orElseThrow().id().toString();
    }

    /// All tests come from one address; what one mistypes must not hinder the next.
    public void forgetAttempts() {
        sql.sql("delete from staff.sign_in_attempt").update();
    }
}
