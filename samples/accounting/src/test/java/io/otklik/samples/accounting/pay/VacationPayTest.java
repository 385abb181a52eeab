package io.otklik.samples.accounting.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VacationPayTest {
    @Test
    void the_sum_follows_the_labour_code() {
        var pay = VacationPay.of(earnings("60000.00"), 14);
        assertThat(pay.earnings()).isEqualTo("720000.00");
        assertThat(pay.averageDaily()).isEqualTo("2047.78");
        assertThat(pay.gross()).isEqualTo("28668.92");
        assertThat(pay.tax()).isEqualTo("3727.00");
        assertThat(pay.toPay()).isEqualTo("24941.92");
    }

    private static Earnings earnings(String monthly) {
        return new Earnings(IntStream.range(0, 12)
                .mapToObj(at -> new Earnings.Month(YearMonth.of(2026, 1).plusMonths(at), new BigDecimal(monthly)))
                .toList());
    }
}
