package io.otklik.staff.signin;

import io.otklik.platform.Problem;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and compares passwords with Argon2id (19 MiB, two passes). Only two at a time: each needs its memory, and a
/// crowd at the door must not take it from the conversations.
@Component
public class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int PARALLEL = 2;
    private static final int PATIENCE_SECONDS = 5;

    /// A well-formed hash of no password: an account that does not exist costs the same time as one that does.
    private static final String NOBODY =
            "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + zeros(16) + "$" + zeros(32);

    private final PasswordEncoder argon2;
    private final PasswordRules rules = new PasswordRules(CommonPasswords.shipped());
    private final Semaphore places = new Semaphore(PARALLEL, true);

    @Autowired
    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES));
    }

    Passwords(PasswordEncoder argon2) {
        this.argon2 = argon2;
    }

    /// @throws Problem naming the field, if the password is too easy to guess
    void requireGood(String field, String password, Collection<String> aboutYou) {
        rules.refusal(password, aboutYou).ifPresent(refusal -> {
            throw Problem.bad("password-"
                            + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .field(field)
                    .with(PasswordRules.SHORTEST, PasswordRules.LONGEST);
        });
    }

    public String hash(String password) {
        return inTurn(() -> java.util.Objects.requireNonNull(argon2.encode(password)));
    }

    /// False for an account without a password, after the same work.
    boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> argon2.matches(password, hash != null ? hash : NOBODY)) && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
