package io.otklik.staff.signin;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.secrets.TokenHash;
import io.otklik.staff.Role;
import io.otklik.staff.people.Belonging;
import io.otklik.staff.people.People;
import io.otklik.staff.people.PersonForm;
import io.otklik.staff.people.Preferences;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first administrator: made by whoever started the program and read its code from the console. There is no
/// default password.
@Component
public class Setup {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    private final JdbcClient sql;
    private final Ids ids;
    private final People people;
    private final Preferences preferences;

    Setup(JdbcClient sql, Ids ids, People people, Preferences preferences) {
        this.sql = sql;
        this.ids = ids;
        this.people = people;
        this.preferences = preferences;
    }

    public boolean needed() {
        return !sql.sql("select exists (select from staff.person where role = 'ADMINISTRATOR' and disabled_at is null)")
                .query(Boolean.class)
                .single();
    }

    /// A new code, if there is no administrator yet; the one before stops working. It is shown once and kept as a
    /// hash.
    @Transactional
    public Optional<String> newCode() {
        if (!needed()) return Optional.empty();
        var code = code();
        sql.sql("""
                        insert into staff.setup_code (code_hash) values (:hash)
                        on conflict (only_one) do update set code_hash = excluded.code_hash
                        """).param("hash", TokenHash.of(plain(code))).update();
        return Optional.of(code);
    }

    boolean opens(String typed) {
        return sql.sql("select exists (select from staff.setup_code where code_hash = :hash)")
                .param("hash", TokenHash.of(plain(typed)))
                .query(Boolean.class)
                .single();
    }

    /// Uses the code up; of two who hold it, one gets in.
    @Transactional
    OperatorId complete(String typed, String company, PersonForm form, String passwordHash) {
        var used = sql.sql("delete from staff.setup_code where code_hash = :hash")
                .param("hash", TokenHash.of(plain(typed)))
                .update();
        if (used == 0 || !needed()) throw wrongCode();
        if (!company.isEmpty()) preferences.setCompany(company);
        return people.add(null, form, Role.ADMINISTRATOR, passwordHash, Belonging.Places.NONE);
    }

    static Problem wrongCode() {
        return Problem.of(HttpStatus.FORBIDDEN, "wrong-code").field("code");
    }

    /// 130 random bits in signs that are hard to confuse, in groups that are easy to read out.
    private String code() {
        var bits = new java.math.BigInteger(1, TokenHash.of(ids.secret()));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 5 == 0 && i < 25) code.append('-');
            code.append(SIGNS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return code.toString();
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
