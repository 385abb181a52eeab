package io.otklik.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Makes every id of the product: UUID version 7 (RFC 9562, 5.7), so that ids made later sort later.
///
/// Within one program ids never go backwards: the 12 bits after the milliseconds count up, and when more than 4,096
/// ids
/// fall into one millisecond the time part runs ahead of the clock a little.
@Component
public class Ids {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /// A new id, greater than every id this program made before.
    public UUID next() {
        var now = clock.millis() << COUNTER_BITS;
        var tick = last.updateAndGet(before -> Math.max(before + 1, now));
        var millis = tick >>> COUNTER_BITS;
        var high = millis << 16 | 0x7000L | tick & 0xFFF;
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// A secret nobody can guess: 192 random bits, written in 32 characters of base64url.
    public String secret() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
