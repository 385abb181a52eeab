package io.otklik.dialog.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as customers write them: in figures, or in words up to a hundred.
public final class Numbers {

    /// A number and the place of the first word after it.
    record Found(int number, int next) {}

    private static final Pattern FIGURES = Pattern.compile("[-−]?\\d{1,15}([.,]\\d{1,6})?");
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put(0, "ноль нуль zero");
        put(1, "один одна одно одного одну одной one a an");
        put(2, "два две двух two");
        put(3, "три трех three");
        put(4, "четыре четырех four");
        put(5, "пять пяти five");
        put(6, "шесть шести six");
        put(7, "семь семи seven");
        put(8, "восемь восьми eight");
        put(9, "девять девяти nine");
        put(10, "десять десяти ten");
        put(11, "одиннадцать одиннадцати eleven");
        put(12, "двенадцать двенадцати twelve");
        put(13, "тринадцать тринадцати thirteen");
        put(14, "четырнадцать четырнадцати fourteen");
        put(15, "пятнадцать пятнадцати fifteen");
        put(16, "шестнадцать шестнадцати sixteen");
        put(17, "семнадцать семнадцати seventeen");
        put(18, "восемнадцать восемнадцати eighteen");
        put(19, "девятнадцать девятнадцати nineteen");
        put(20, "двадцать двадцати twenty");
        put(30, "тридцать тридцати thirty");
        put(40, "сорок сорока forty");
        put(50, "пятьдесят пятидесяти fifty");
        put(60, "шестьдесят шестидесяти sixty");
        put(70, "семьдесят семидесяти seventy");
        put(80, "восемьдесят восьмидесяти eighty");
        put(90, "девяносто девяноста ninety");
        put(100, "сто ста hundred");
    }

    private Numbers() {}

    /// The number that the text is, and nothing but it; money signs and thousands apart by spaces are allowed.
    public static Optional<BigDecimal> amount(String text) {
        var figures = text.strip()
                .replaceAll("[\\s\\u00a0\\u202f](?=\\d{3}(\\D|$))", "")
                .replaceAll("(?iu)\\s*(руб\\.?|рублей|рубля|₽|р\\.)$", "");
        if (FIGURES.matcher(figures).matches())
            return Optional.of(new BigDecimal(figures.replace(',', '.').replace('−', '-')));
        return whole(Plain.of(text)).map(BigDecimal::valueOf);
    }

    /// The whole number that these words are.
    static Optional<Integer> whole(Plain said) {
        return at(said.words(), 0).filter(f -> f.next() == said.size()).map(Found::number);
    }

    /// The number that begins at this word.
    static Optional<Found> at(List<String> words, int index) {
        if (index >= words.size()) return Optional.empty();
        var first = one(words.get(index));
        if (first == null) return Optional.empty();
        var second = index + 1 < words.size() && isTens(first, words.get(index)) ? one(words.get(index + 1)) : null;
        if (second != null && second > 0 && second < 10 && !isFigure(words.get(index + 1)))
            return Optional.of(new Found(first + second, index + 2));
        return Optional.of(new Found(first, index + 1));
    }

    private static boolean isTens(int number, String word) {
        return number >= 20 && number < 100 && !isFigure(word);
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static @org.jspecify.annotations.Nullable Integer one(String word) {
        if (!isFigure(word)) return WORDS.get(word);
        return word.length() > 6 || !word.chars().allMatch(c -> c >= '0' && c <= '9') ? null : Integer.valueOf(word);
    }

    private static void put(int number, String words) {
        for (var word : words.split(" ")) WORDS.put(word, number);
    }
}
