package io.otklik.dialog.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sums of money: «12 500 руб.», «1,5 млн», «20 тысяч долларов», "€300".
public record Sum(BigDecimal amount, Optional<String> currency) {

    private static final Map<String, List<String>> SIGNS = Map.of(
            "RUB", List.of("₽", "руб", "рублей", "рубля", "рубль", "р", "rub", "rubles", "roubles"),
            "USD", List.of("$", "долл", "долларов", "доллара", "доллар", "usd", "dollars", "dollar"),
            "EUR", List.of("€", "евро", "eur", "euro", "euros"));
    private static final Map<String, Integer> THOUSANDS = Map.ofEntries(
            Map.entry("тыс", 3),
            Map.entry("тысяч", 3),
            Map.entry("тысячи", 3),
            Map.entry("тысяча", 3),
            Map.entry("тысячу", 3),
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("млн", 6),
            Map.entry("миллион", 6),
            Map.entry("миллиона", 6),
            Map.entry("миллионов", 6),
            Map.entry("million", 6),
            Map.entry("m", 6));
    private static final Pattern PARTS = Pattern.compile("[$€₽]|\\p{L}+|[-−]?\\d+(?:[.,]\\d{1,2})?(?!\\d)");
    private static final BigDecimal MOST = new BigDecimal("1e15");

    /// The sum that the text is and nothing but it.
    public static Optional<Sum> in(String text) {
        var together =
                text.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d{3}(\\D|$))", "");
        if (together.length() > 80) return Optional.empty();
        var parts = PARTS.matcher(together).results().map(r -> r.group()).toList();
        if (!PARTS.matcher(together)
                .replaceAll("")
                .replaceAll("[\\s\\u00a0.]", "")
                .isEmpty()) return Optional.empty();
        BigDecimal amount = null;
        var currency = Optional.<String>empty();
        var power = 0;
        for (var part : parts) {
            var sign = currency(part);
            if (Character.isDigit(part.charAt(part.length() - 1))) {
                if (amount != null) return Optional.empty();
                amount = new BigDecimal(part.replace(',', '.').replace('−', '-'));
            } else if (THOUSANDS.containsKey(part)) power += THOUSANDS.get(part);
            else if (sign.isPresent()) currency = sign;
            else return Optional.empty();
        }
        if (amount == null && power > 0) amount = BigDecimal.ONE;
        if (amount == null || amount.movePointRight(power).abs().compareTo(MOST) > 0) return inWords(text, currency);
        return Optional.of(new Sum(amount.movePointRight(power), currency));
    }

    private static Optional<Sum> inWords(String text, Optional<String> currency) {
        return Numbers.whole(Plain.of(text)).map(n -> new Sum(BigDecimal.valueOf(n), currency));
    }

    private static Optional<String> currency(String part) {
        return SIGNS.entrySet().stream()
                .filter(e -> e.getValue().contains(part))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
