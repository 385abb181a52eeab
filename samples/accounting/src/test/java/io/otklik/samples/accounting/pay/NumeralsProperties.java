package io.otklik.samples.accounting.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NumeralsProperties {
    @Property(tries = 3000)
    void words_mean_the_number(@ForAll @LongRange(min = 0, max = Numerals.LARGEST) long number) {
        assertThat(value(Numerals.inWords(number, Numerals.Gender.MASCULINE))).isEqualTo(number);
    }

    @Property
    void the_form_depends_on_the_last_two_digits(@ForAll @LongRange(min = 0, max = 1_000_000) long number) {
        var form = Numerals.form(number, "день", "дня", "дней");
        assertThat(form).isEqualTo(Numerals.form(number % 100, "день", "дня", "дней"));
        if (number % 100 / 10 == 1) assertThat(form).isEqualTo("дней");
    }

    @Property
    void digits_and_words_agree_on_money(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long cents) {
        var sum = BigDecimal.valueOf(cents, 2);
        assertThat(Roubles.inWords(sum)).contains(" %02d копе".formatted(cents % 100));
        assertThat(new BigDecimal(Roubles.plain(sum).replace("\u00A0", "").replace(',', '.')))
                .isEqualByComparingTo(sum);
    }

    @Example
    void examples_from_real_papers() {
        assertThat(Roubles.inWords(new BigDecimal("1.01"))).isEqualTo("Один рубль 01 копейка");
        assertThat(Roubles.inWords(new BigDecimal("0.00"))).isEqualTo("Ноль рублей 00 копеек");
        assertThat(Roubles.inWords(new BigDecimal("2002.42"))).isEqualTo("Две тысячи два рубля 42 копейки");
        assertThat(Roubles.inWords(new BigDecimal("1211014.11")))
                .isEqualTo("Один миллион двести одиннадцать тысяч четырнадцать рублей 11 копеек");
        assertThat(Roubles.withSign(new BigDecimal("1234.5"))).isEqualTo("1\u00A0234,50\u00A0₽");
        assertThat(Roubles.withSign(new BigDecimal("-12"))).isEqualTo("−12,00\u00A0₽");
        assertThat(Roubles.forBank(new BigDecimal("38567.40"))).isEqualTo("38567-40");
    }

    /// Reads the words back by another way than they were written: a dictionary and a sum.
    private static long value(String words) {
        long total = 0;
        long three = 0;
        for (var word : words.split(" ")) {
            var rank = RANKS.entrySet().stream()
                    .filter(it -> word.startsWith(it.getKey()))
                    .findFirst();
            if (rank.isPresent()) {
                total += three * rank.get().getValue();
                three = 0;
            } else {
                three += VALUES.getOrDefault(word, Long.MIN_VALUE);
            }
        }
        return total + three;
    }

    private static final Map<String, Long> RANKS =
            Map.of("тысяч", 1_000L, "миллион", 1_000_000L, "миллиард", 1_000_000_000L, "триллион", 1_000_000_000_000L);

    private static final Map<String, Long> VALUES = values();

    private static Map<String, Long> values() {
        var text = """
                ноль=0 один=1 одна=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 \
                одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 \
                семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 \
                шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300 \
                четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900
                """;
        var values = new HashMap<String, Long>();
        for (var pair : text.strip().split(" +")) {
            var parts = pair.split("=");
            values.put(parts[0], Long.valueOf(parts[1]));
        }
        return values;
    }
}
