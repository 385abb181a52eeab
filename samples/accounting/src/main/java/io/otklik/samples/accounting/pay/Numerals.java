package io.otklik.samples.accounting.pay;

import java.util.ArrayList;
import java.util.List;

/// Whole numbers in Russian words, and the form of a noun that follows a number.
public final class Numerals {
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    /// A class of three digits: its gender and the three forms of its name.
    private record Class(Gender gender, String one, String few, String many) {}

    public static final long LARGEST = 999_999_999_999_999L;

    private static final List<Class> CLASSES = List.of(
            new Class(Gender.FEMININE, "тысяча", "тысячи", "тысяч"),
            new Class(Gender.MASCULINE, "миллион", "миллиона", "миллионов"),
            new Class(Gender.MASCULINE, "миллиард", "миллиарда", "миллиардов"),
            new Class(Gender.MASCULINE, "триллион", "триллиона", "триллионов"));

    private static final List<String> HUNDREDS = List.of(
            "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот");

    private static final List<String> TENS = List.of(
            "",
            "",
            "двадцать",
            "тридцать",
            "сорок",
            "пятьдесят",
            "шестьдесят",
            "семьдесят",
            "восемьдесят",
            "девяносто");

    private static final List<String> UNITS = List.of(
            "",
            "один",
            "два",
            "три",
            "четыре",
            "пять",
            "шесть",
            "семь",
            "восемь",
            "девять",
            "десять",
            "одиннадцать",
            "двенадцать",
            "тринадцать",
            "четырнадцать",
            "пятнадцать",
            "шестнадцать",
            "семнадцать",
            "восемнадцать",
            "девятнадцать");

    private Numerals() {}

    public static String inWords(long number, Gender gender) {
        if (number < 0 || number > LARGEST) throw new IllegalArgumentException("No words for " + number);
        if (number == 0) return "ноль";
        var words = new ArrayList<String>();
        for (var rank = CLASSES.size(); rank >= 0; rank--) {
            var three = (int) (number / (long) Math.pow(1000, rank) % 1000);
            if (three > 0) words.addAll(threeDigits(three, rank, gender));
        }
        return String.join(" ", words);
    }

    /// `form(2, "день", "дня", "дней")` is `дня`.
    public static String form(long number, String one, String few, String many) {
        var lastTwo = Math.abs(number % 100);
        if (lastTwo >= 11 && lastTwo <= 14) return many;
        return switch ((int) (lastTwo % 10)) {
            case 1 -> one;
            case 2, 3, 4 -> few;
            default -> many;
        };
    }

    private static List<String> threeDigits(int three, int rank, Gender gender) {
        var words = new ArrayList<String>();
        words.add(HUNDREDS.get(three / 100));
        var rest = three % 100;
        if (rest >= UNITS.size()) {
            words.add(TENS.get(rest / 10));
            rest %= 10;
        }
        var named = rank == 0 ? null : CLASSES.get(rank - 1);
        words.add(unit(rest, named == null ? gender : named.gender()));
        if (named != null) words.add(form(three, named.one(), named.few(), named.many()));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String unit(int unit, Gender gender) {
        if (gender == Gender.MASCULINE) return UNITS.get(unit);
        return switch (unit) {
            case 1 -> "одна";
            case 2 -> "две";
            default -> UNITS.get(unit);
        };
    }
}
