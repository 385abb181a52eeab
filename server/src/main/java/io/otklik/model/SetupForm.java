package io.otklik.model;

import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an administrator fills in. A secret that is not given stays as it is, an empty one is forgotten.
record SetupForm(
        @Nullable String kind,
        @Nullable String address,
        @Nullable String name,
        @Nullable String tokenAddress,
        @Nullable String scope,
        @Nullable String folder,
        @Nullable String secret,
        @Nullable BigDecimal priceIn,
        @Nullable BigDecimal priceOut,
        @Nullable String currency,
        @Nullable BigDecimal budget,
        @Nullable Integer patienceSeconds,
        @Nullable List<String> uses) {

    private static final Set<String> CURRENCIES = Set.of("RUB", "USD", "EUR");
    private static final int LONGEST_SECRET = 4000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SCOPE = 100;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_BUDGET = BigDecimal.valueOf(100_000_000);
    private static final int LONGEST_PATIENCE = 120;

    /// @throws Problem `missing`, `wrong-value`, `too-long` with the field
    Setup read(@Nullable Setup before) {
        var kind = readKind();
        var gigachat = kind == Setup.Kind.GIGACHAT;
        return new Setup(
                kind,
                place("address", address),
                Typed.line("name", name),
                gigachat ? place("tokenAddress", tokenAddress) : null,
                gigachat ? Typed.line("scope", scope, LONGEST_SCOPE) : null,
                kind == Setup.Kind.YANDEX ? Typed.line("folder", folder, LONGEST_SCOPE) : null,
                readSecret(before),
                sum("priceIn", priceIn, HIGHEST_PRICE, 4),
                sum("priceOut", priceOut, HIGHEST_PRICE, 4),
                readCurrency(),
                sum("budget", budget, HIGHEST_BUDGET, 2),
                readPatience(),
                readUses());
    }

    private Setup.Kind readKind() {
        var wanted = Typed.line("kind", kind);
        return Arrays.stream(Setup.Kind.values())
                .filter(it -> it.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Typed.wrong("kind"));
    }

    private static URI place(String field, @Nullable String text) {
        try {
            var address = new URI(Typed.line(field, text, LONGEST_ADDRESS));
            var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!web || address.getHost() == null || address.getRawUserInfo() != null || address.getRawQuery() != null)
                throw Typed.wrong(field);
            return address;
        } catch (URISyntaxException e) {
            throw Typed.wrong(field);
        }
    }

    /// A secret never goes to another host than the one it was given for.
    private @Nullable String readSecret(@Nullable Setup before) {
        if (secret != null && secret.isBlank()) return null;
        if (secret != null) {
            var given = Typed.line("secret", secret, LONGEST_SECRET);
            if (!given.matches("[\\x21-\\x7e]+")) throw Typed.wrong("secret");
            return given;
        }
        if (before == null || before.secret() == null) return null;
        if (!Objects.equals(
                        before.address().getHost(), place("address", address).getHost())
                || tokenHostDiffers(before))
            throw Problem.bad("model-secret-again").field("secret");
        return before.secret();
    }

    private boolean tokenHostDiffers(Setup before) {
        return readKind() == Setup.Kind.GIGACHAT
                && (before.tokenAddress() == null
                        || !Objects.equals(
                                before.tokenAddress().getHost(),
                                place("tokenAddress", tokenAddress).getHost()));
    }

    private String readCurrency() {
        var wanted = Typed.line("currency", currency);
        if (!CURRENCIES.contains(wanted)) throw Typed.wrong("currency");
        return wanted;
    }

    private static BigDecimal sum(String field, @Nullable BigDecimal value, BigDecimal highest, int scale) {
        var given = Typed.given(field, value);
        // The scale first: a number like 1e400 is never written out.
        if (given.scale() > scale || given.scale() < -20 || given.signum() < 0 || given.compareTo(highest) > 0)
            throw Typed.wrong(field);
        return given;
    }

    private Duration readPatience() {
        var seconds = Typed.given("patienceSeconds", patienceSeconds);
        if (seconds < 1 || seconds > LONGEST_PATIENCE) throw Typed.wrong("patienceSeconds");
        return Duration.ofSeconds(seconds);
    }

    private Set<Use> readUses() {
        var read = new HashSet<Use>();
        for (var code : Typed.given("uses", uses)) {
            if (code == null) throw Typed.wrong("uses");
            read.add(Use.ofCode(code).orElseThrow(() -> Typed.wrong("uses")));
        }
        return read;
    }
}
