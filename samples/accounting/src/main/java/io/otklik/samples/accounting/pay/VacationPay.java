package io.otklik.samples.accounting.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The sum for a vacation: the average daily pay times its days, less the income tax.
public record VacationPay(
        BigDecimal earnings, BigDecimal averageDaily, int days, BigDecimal gross, BigDecimal tax, BigDecimal toPay) {

    /// The average number of calendar days in a month (article 139 of the Labour Code).
    public static final BigDecimal DAYS_IN_MONTH = new BigDecimal("29.3");

    public static final int TAX_PERCENT = 13;

    public static VacationPay of(Earnings earnings, int days) {
        var total = earnings.total();
        var daily = total.divide(DAYS_IN_MONTH.multiply(BigDecimal.valueOf(Earnings.MONTHS)), 2, RoundingMode.HALF_UP);
        var gross = daily.multiply(BigDecimal.valueOf(days));
        // Income tax is counted in whole roubles (article 52 of the Tax Code).
        var tax = gross.multiply(BigDecimal.valueOf(TAX_PERCENT))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .setScale(2);
        return new VacationPay(total, daily, days, gross, tax, gross.subtract(tax));
    }
}
