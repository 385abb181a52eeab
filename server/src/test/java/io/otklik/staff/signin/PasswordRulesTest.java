package io.otklik.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.staff.signin.PasswordRules.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(CommonPasswords.shipped());

    @Test
    void the_shipped_list_has_thousands_of_passwords() {
        assertThat(CommonPasswords.shipped())
                .hasSizeGreaterThan(10_000)
                .contains("password123", "qwertyuiop", "rjirfrgbde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Password2026!",
                "qwertyuiop",
                "QWERTYUIOP",
                "йцукенгшщз",
                "кошкапиве",
                "aaaaaaaaaaaaaaaaaaaa",
                "1212121212121212",
                "basketball1999"
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(refusal(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "четыре слова про осень",
                "correct horse battery staple",
                "x7#mQ2!vLp",
                "💙💚💛💜🖤🤍🤎❤️🧡🩵",
                "тридцать восемь попугаев"
            })
    void a_long_phrase_in_any_language_is_fine(String password) {
        assertThat(refusal(password)).isEmpty();
    }

    @Test
    void the_limits_count_signs_as_a_person_does() {
        assertThat(refusal("x7#mQ2!vL")).contains(Refusal.TOO_SHORT);
        assertThat(refusal("ж7#".repeat(40))).contains(Refusal.COMMON);
        assertThat(refusal("жук7#".repeat(25) + "abc")).isEmpty();
        assertThat(refusal("жук7#".repeat(25) + "abcd")).contains(Refusal.TOO_LONG);
    }

    @Test
    void a_name_or_an_address_is_no_password() {
        assertThat(refusal("Петров1985")).contains(Refusal.ABOUT_YOU);
        assertThat(refusal("olegpetrov1")).contains(Refusal.ABOUT_YOU);
        assertThat(refusal("Петров любит длинные прогулки")).isEmpty();
    }

    private Optional<Refusal> refusal(String password) {
        return rules.refusal(password, List.of("Олег Петров", "oleg.petrov@schetovod.example"));
    }
}
