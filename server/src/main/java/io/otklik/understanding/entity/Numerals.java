package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers in figures and in words, in any case: «1 200», «1,5 млн», «сто двадцатью пятью», "twenty five".
final class Numerals {

    private static final Map<String, Integer> SMALL = table(
            "ноль нуль zero|один одна одно раз one|два две двое two|три трое three|четыре четверо four|пять пятеро five|шесть six"
                    + "|семь seven|восемь eight|девять nine|десять десяток ten|одиннадцать eleven|двенадцать дюжина twelve"
                    + "|тринадцать thirteen|четырнадцать fourteen|пятнадцать fifteen|шестнадцать sixteen"
                    + "|семнадцать seventeen|восемнадцать eighteen|девятнадцать nineteen",
            0,
            1);
    private static final Map<String, Integer> TENS = table(
            "двадцать twenty|тридцать тридцати thirty|сорок сорока forty|пятьдесят пятидесяти fifty"
                    + "|шестьдесят шестидесяти sixty|семьдесят семидесяти seventy|восемьдесят восьмидесяти eighty"
                    + "|девяносто девяноста ninety",
            20,
            10);
    private static final Map<String, Integer> HUNDREDS = table(
            "сто ста сотня|двести двухсот|триста трехсот|четыреста четырехсот|пятьсот пятисот|шестьсот шестисот"
                    + "|семьсот семисот|восемьсот восьмисот|девятьсот девятисот",
            100,
            100);
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("тысяча", 1_000L),
            Map.entry("тыс", 1_000L),
            Map.entry("тыща", 1_000L),
            Map.entry("к", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("миллион", 1_000_000L),
            Map.entry("млн", 1_000_000L),
            Map.entry("лям", 1_000_000L),
            Map.entry("м", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("миллиард", 1_000_000_000L),
            Map.entry("млрд", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L));
    private static final Set<String> GLUED_SCALES = Set.of("к", "k", "м");

    private Numerals() {}

    static Map<String, Integer> table(String rows, int first, int step) {
        var table = new HashMap<String, Integer>();
        var number = first;
        for (var row : rows.split("\\|")) {
            for (var word : row.split(" ")) table.put(word, number);
            number += step;
        }
        return Map.copyOf(table);
    }

    /// The number that begins at this piece, with its thousands and millions.
    static @Nullable Found<BigDecimal> at(Phrase phrase, int i) {
        return phrase.number(i);
    }

    static @Nullable Found<BigDecimal> read(Phrase phrase, int i) {
        if (phrase.is(i, "-") && phrase.glued(i) && !phrase.glued(i - 1)
                || phrase.is(i, "минус")
                || phrase.is(i, "minus")) {
            var rest = at(phrase, i + 1);
            return rest == null ? null : new Found<>(rest.value().negate(), rest.next());
        }
        if (i > 0 && phrase.glued(i - 1) && phrase.is(i - 1, ".") && phrase.isDigits(i - 2)) return null;
        var half = halves(phrase, i);
        if (half != null) return half;
        var sum = BigDecimal.ZERO;
        var at = i;
        var last = Long.MAX_VALUE;
        while (true) {
            var part = group(phrase, at);
            var scale = phrase.look(part == null ? at : part.next(), SCALES);
            if (part == null && (scale == null || GLUED_SCALES.contains(phrase.text(at)))) break;
            var next = part == null ? at : part.next();
            if (scale != null && GLUED_SCALES.contains(phrase.text(next)) && !phrase.glued(next - 1)) scale = null;
            if (scale != null && scale >= last || part != null && scale == null && last == 1) break;
            var amount = part == null ? BigDecimal.ONE : part.value();
            sum = sum.add(scale == null ? amount : amount.multiply(BigDecimal.valueOf(scale)));
            at = scale == null ? next : afterScale(phrase, next);
            last = scale == null ? 1 : scale;
            if (scale == null) break;
        }
        return at == i ? null : new Found<>(plain(sum), at);
    }

    private static int afterScale(Phrase phrase, int scale) {
        return phrase.is(scale + 1, ".")
                        && phrase.glued(scale)
                        && phrase.text(scale).length() <= 4
                ? scale + 2
                : scale + 1;
    }

    static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /// «полтора», «три с половиной».
    private static @Nullable Found<BigDecimal> halves(Phrase phrase, int i) {
        if (phrase.isOne(i, Set.of("полтора", "полторы", "полутора"))) {
            var scale = phrase.look(i + 1, SCALES);
            var one = new BigDecimal("1.5");
            return scale == null || phrase.text(i + 1).length() < 2
                    ? new Found<>(one, i + 1)
                    : new Found<>(plain(one.multiply(BigDecimal.valueOf(scale))), afterScale(phrase, i + 1));
        }
        var part = group(phrase, i);
        if (part == null) return null;
        if (phrase.says(part.next(), "с", "половиной") || phrase.says(part.next(), "and", "a", "half")) {
            var next = part.next() + (phrase.is(part.next(), "с") ? 2 : 3);
            return new Found<>(part.value().add(new BigDecimal("0.5")), next);
        }
        if (!phrase.isOne(part.next(), Set.of("точка", "запятая", "целых", "point"))) return null;
        var rest = group(phrase, part.next() + 1);
        return rest == null
                ? null
                : new Found<>(new BigDecimal(part.value().toPlainString() + "." + rest.value()), rest.next());
    }

    /// Up to 999 in words, or any figures.
    private static @Nullable Found<BigDecimal> group(Phrase phrase, int i) {
        return phrase.isDigits(i) || phrase.is(i, ".") && phrase.glued(i) ? Figures.at(phrase, i) : inWords(phrase, i);
    }

    private static @Nullable Found<BigDecimal> inWords(Phrase phrase, int i) {
        var sum = 0;
        var at = i;
        var hundreds = phrase.look(at, HUNDREDS);
        if (hundreds != null) {
            sum += hundreds;
            at++;
        } else if (phrase.of(at + 1, Set.of("hundred")) && phrase.look(at, SMALL) instanceof Integer some) {
            sum += some * 100;
            at += phrase.is(at + 2, "and") ? 3 : 2;
        }
        var tens = phrase.look(at, TENS);
        if (tens != null) {
            sum += tens;
            at++;
            if (phrase.is(at, "-") && phrase.glued(at)) at++;
        }
        var small = phrase.look(at, SMALL);
        if (small != null && !(tens != null && (small > 9 || small == 0)) && !phrase.is(at, "раз")) {
            sum += small;
            at++;
        } else if (at > i && phrase.is(at - 1, "-")) at--;
        return at == i ? null : new Found<>(BigDecimal.valueOf(sum), at);
    }
}
