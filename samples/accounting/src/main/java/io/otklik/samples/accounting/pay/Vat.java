package io.otklik.samples.accounting.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Value added tax that is contained in a sum.
public final class Vat {
    /// The basic rate since 2026.
    public static final int PERCENT = 22;

    private Vat() {}

    public static BigDecimal within(BigDecimal sum) {
        return sum.multiply(BigDecimal.valueOf(PERCENT))
                .divide(BigDecimal.valueOf(100 + PERCENT), 2, RoundingMode.HALF_UP);
    }
}
