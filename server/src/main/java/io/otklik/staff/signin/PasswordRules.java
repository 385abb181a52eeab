package io.otklik.staff.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What makes a password good enough: long, and not one that everybody tries first. No rules about capitals, digits
/// or signs.
public final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int WORD = 4;

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private final Set<String> common;

    PasswordRules(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /// Why a password is refused; the words are in the message file.
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    /// Facts about the person (name, e-mail) must not be most of the password.
    public Optional<Refusal> refusal(String password, Collection<String> aboutYou) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (isCommon(password)) {
            return Optional.of(Refusal.COMMON);
        }
        return isAbout(password, aboutYou) ? Optional.of(Refusal.ABOUT_YOU) : Optional.empty();
    }

    private boolean isCommon(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        var fewSigns = plain.chars().distinct().count() < 4;
        return fewSigns || guesses(plain).anyMatch(common::contains);
    }

    /// Also guessed by everybody: a common password with a year or signs at its end, or typed in the other layout.
    private static Stream<String> guesses(String plain) {
        var latin = typedInLatin(plain);
        return Stream.of(plain, latin, withoutTail(plain), withoutTail(latin));
    }

    private static boolean isAbout(String password, Collection<String> aboutYou) {
        var plain = password.toLowerCase(Locale.ROOT);
        var rest = aboutYou.stream()
                .flatMap(fact -> Arrays.stream(fact.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= WORD)
                .reduce(plain, (left, word) -> left.replace(word, ""));
        return rest.length() < plain.length() && rest.length() < SHORTEST / 2;
    }

    private static String withoutTail(String text) {
        return text.replaceFirst("[\\d\\p{Punct}]{1,8}$", "");
    }

    private static String typedInLatin(String text) {
        var typed = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            var key = RUSSIAN_KEYS.indexOf(sign);
            typed.append(key < 0 ? sign : LATIN_KEYS.charAt(key));
        }
        return typed.toString();
    }
}
