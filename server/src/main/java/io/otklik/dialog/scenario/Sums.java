package io.otklik.dialog.scenario;

import io.otklik.dialog.Language;
import io.otklik.dialog.words.Plurals;

/// How money and lengths of time look in a sentence.
final class Sums {

    private static final char UNBROKEN = '\u00a0';

    private Sums() {}

    static String of(String number, String currency, Language language) {
        var sign = switch (currency) {
            case "RUB" -> "₽";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> currency;
        };
        var before = language == Language.EN && sign.length() == 1 && !sign.equals("₽");
        return before ? sign + number : number + UNBROKEN + sign;
    }

    /// Days, hours and minutes, those that are not zero.
    static String length(int minutes, Language language) {
        var text = new StringBuilder();
        var russian = language == Language.RU;
        part(text, minutes / 1440, russian ? "день|дня|дней" : "day|days", language);
        part(text, minutes % 1440 / 60, russian ? "час|часа|часов" : "hour|hours", language);
        part(text, minutes % 60, russian ? "минута|минуты|минут" : "minute|minutes", language);
        return text.isEmpty()
                ? Plurals.of(language, russian ? "0 минута|минуты|минут" : "0 minute|minutes")
                : text.toString();
    }

    private static void part(StringBuilder text, int count, String forms, Language language) {
        if (count == 0) return;
        text.append(text.isEmpty() ? "" : " ").append(Plurals.of(language, count + " " + forms));
    }
}
