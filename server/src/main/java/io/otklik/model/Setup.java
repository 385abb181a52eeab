package io.otklik.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the company's model is reached and what it may cost.
///
/// @param address      where its routes begin, as in `https://ai.example/v1`
/// @param tokenAddress where GigaChat gives out passes
/// @param folder       whose account it is, for Yandex
/// @param priceIn      of 1,000 tokens that are sent
/// @param priceOut     of 1,000 tokens that come back
/// @param budget       of one month
/// @param patience     for one answer with all its attempts
record Setup(
        Kind kind,
        URI address,
        String name,
        @Nullable URI tokenAddress,
        @Nullable String scope,
        @Nullable String folder,
        @Nullable String secret,
        BigDecimal priceIn,
        BigDecimal priceOut,
        String currency,
        BigDecimal budget,
        Duration patience,
        Set<Use> uses) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Setup {
        uses = Set.copyOf(uses);
    }

    enum Kind {
        OPENAI,
        GIGACHAT,
        YANDEX;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    BigDecimal cost(int tokensIn, int tokensOut) {
        return priceIn.multiply(BigDecimal.valueOf(tokensIn))
                .add(priceOut.multiply(BigDecimal.valueOf(tokensOut)))
                .divide(THOUSAND, 6, RoundingMode.UP);
    }

    /// The secret appears in no text of this object.
    @Override
    public String toString() {
        return "Setup[" + kind + " " + address + " " + name + "]";
    }
}
