package io.otklik.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    /// Remembers which hashes it was asked to compare with.
    private static final class Witness implements PasswordEncoder {
        private final List<String> asked = new ArrayList<>();
        private final boolean answer;

        Witness(boolean answer) {
            this.answer = answer;
        }

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            asked.add(hash);
            return answer;
        }
    }

    @Test
    void an_account_that_does_not_exist_costs_the_same_work() {
        var witness = new Witness(false);
        var passwords = new Passwords(witness);

        passwords.matches("четыре слова про осень", null);
        passwords.matches("четыре слова про осень", new Passwords().hash("семь слонов под дождём"));

        assertThat(witness.asked).hasSize(2).allMatch(hash -> hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void the_hash_of_nobody_is_weighed_like_any_other() {
        var witness = new Witness(false);
        new Passwords(witness).matches("четыре слова про осень", null);
        var current = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

        var nobody = witness.asked.getFirst();
        assertThat(current.upgradeEncoding(nobody)).isFalse();
        assertThat(current.matches("четыре слова про осень", nobody)).isFalse();
    }

    @Test
    void nobody_ever_matches_even_if_the_hash_did() {
        assertThat(new Passwords(new Witness(true)).matches("что угодно подойдёт", null))
                .isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ_and_both_fit() {
        var passwords = new Passwords();
        var first = passwords.hash("семь слонов под дождём");
        var second = passwords.hash("семь слонов под дождём");

        assertThat(first).isNotEqualTo(second);
        assertThat(passwords.matches("семь слонов под дождём", first)).isTrue();
        assertThat(passwords.matches("семь слонов под дождём", second)).isTrue();
        assertThat(passwords.matches("семь слонов под дождем", second)).isFalse();
    }

    @Test
    void a_password_of_128_signs_counts_to_its_last_sign() {
        var passwords = new Passwords();
        var hash = passwords.hash("ж".repeat(127) + "а");
        assertThat(passwords.matches("ж".repeat(127) + "б", hash)).isFalse();
    }
}
